import Console
import Domain
import Formats
import Reports

/// What an import would do, or did, as text.
struct ImportAccount {
  private let plan: ImportPlan
  private let listsAll: Bool
  private let removesMissing: Bool
  /// What the import changed, by name, once it is recorded.
  private let news: IntakeNews?
  private let register: Register
  /// How many problems are shown of each sort unless all are asked for.
  private static let shown = 10

  /// How the import ended.
  enum Ending {
    case written, nothingNew, dryRun, refused

    fileprivate var words: String {
      switch self {
      case .written: "Imported: all of the above is recorded."
      case .nothingNew: "Nothing new: everything is recorded already."
      case .dryRun: "Nothing was written: this was a dry run."
      case .refused: "Nothing was written."
      }
    }
  }

  init(
    _ plan: ImportPlan, listsAll: Bool, removesMissing: Bool, news: IntakeNews? = nil,
    register: Register
  ) {
    self.plan = plan
    self.news = news
    self.register = register
    self.listsAll = listsAll
    self.removesMissing = removesMissing
  }

  func print(_ ending: Ending, to output: Output) {
    if !files.isEmpty { files.print(to: output) }
    for file in plan.files {
      guard let remark = file.remark else { continue }
      let rows = file.notUsed > 0 ? " (\(file.notUsed.counted("row", "rows")))" : ""
      output.line("\(file.name): \(remark)\(rows)")
    }
    output.line()
    output.line("Added: \(plan.addedWords).")
    output.line("Changed: \(plan.changedWords).")
    list("Left out, by rule", plan.quarantines, .quarantined, output)
    list("Taken in with a doubt, by rule", plan.doubts, .doubtful, output)
    printConflicts(to: output)
    printRemovals(to: output)
    printReopenings(to: output)
    printAbsent(to: output)
    if let news { NewsText(news, listsAll: listsAll).print(to: output) }
    output.line()
    output.line(ending.words)
  }

  private var files: TextTable {
    var table = TextTable(
      ["File", "Kind"] + FileColumn.all.map(\.title),
      numbers: Set(FileColumn.all.indices.map { $0 + 2 }))
    for file in plan.files where file.rows > 0 || file.remark == nil {
      table.append([file.name, file.kind ?? ""] + file.cells)
    }
    return table
  }

  private func list(
    _ title: String, _ rules: [(rule: String, count: Int)], _ severity: Problem.Severity,
    _ output: Output
  ) {
    guard !rules.isEmpty else { return }
    output.line()
    output.line("\(title):")
    var table = TextTable(["", "Count", "Rule"], numbers: [1])
    for rule in rules { table.append(["", rule.count.grouped, rule.rule]) }
    for line in table.lines.dropFirst() { output.line(line) }
    if listsAll {
      for problem in plan.problems(severity) { output.line("  \(problem.words)") }
      return
    }
    let examples = plan.examples(severity)
    for gravity in [Problem.Gravity.lists, .days, .codes] {
      let of = examples.filter { $0.problem.gravity == gravity }
      guard !of.isEmpty else { continue }
      if severity == .doubtful { output.line("  What \(gravity.words):") }
      for (problem, count) in of {
        let more = count == 1 ? "" : ", and \((count - 1).grouped) more of \(problem.rule)"
        output.line("  \(problem.words)\(more)")
      }
    }
    if examples.contains(where: { $0.count > 1 }) {
      output.line("  See them all with --all-problems or --json")
    }
  }

  private func printConflicts(to output: Output) {
    guard !plan.conflicts.isEmpty else { return }
    output.line()
    output.line("Your own record and the file differ:")
    for conflict in plan.conflicts.prefix(listsAll ? .max : ImportAccount.shown) {
      output.line(
        "  \(conflict.child): \(conflict.about): yours \(conflict.own), "
          + "the file's \(conflict.extract); \(conflict.standing)")
    }
    more(plan.conflicts.count, output)
  }

  private func printRemovals(to output: Output) {
    guard !plan.proposedRemovals.isEmpty else { return }
    output.line()
    output.line(
      removesMissing
        ? "Taken out, as this return no longer has them:"
        : "Gone from this return, kept until you agree with --remove-missing:")
    for removal in plan.proposedRemovals.prefix(listsAll ? .max : ImportAccount.shown) {
      output.line("  \(removal.child): \(removal.words)")
    }
    more(plan.proposedRemovals.count, output)
  }

  private func printReopenings(to output: Output) {
    let reopenings = plan.warnings.reopenings
    guard !reopenings.isEmpty else { return }
    output.line()
    output.line("Open in this return, which is older than what is known; they stay ended:")
    for one in reopenings.prefix(listsAll ? .max : ImportAccount.shown) {
      output.line("  \(name(of: one.child)): \(one.words)")
    }
    more(reopenings.count, output)
  }

  /// Who is absent; by the news, once there are some.
  private func printAbsent(to output: Output) {
    let absent = plan.absent
    if absent.ofPart > 0 {
      output.line()
      output.line(
        "\(absent.ofPart.counted("child", "children")) in care \(absent.ofPart == 1 ? "is" : "are") not in these files. As that is "
          + "most, the files are taken for a part of a return, and nobody for absent.")
    }
    if absent.before > 0 {
      output.line()
      output.line(
        "Absent still, as from an earlier return: \(absent.before.counted("child", "children")).")
    }
    guard news == nil, !absent.new.isEmpty else { return }
    output.line()
    output.line("\(CaseDifference.Kind.absent.title) \(absent.new.count.grouped):")
    for child in absent.new.prefix(listsAll ? .max : ImportAccount.shown) {
      output.line("  \(name(of: child))")
    }
    more(absent.new.count, output)
  }

  /// "Ava Brennan (101)".
  private func name(of child: ChildID) -> String {
    let name = register.name(of: child)
    return name == child.rawValue ? name : "\(name) (\(child))"
  }

  private func more(_ count: Int, _ output: Output) {
    guard !listsAll, count > ImportAccount.shown else { return }
    output.line("  and \((count - ImportAccount.shown).grouped) more")
  }
}

extension Problem {
  /// "episodes.csv, line 12, DECOM 31/02/2017: that is no day; expected a date like 15/02/2016".
  fileprivate var words: String {
    let written = column == nil ? "" : value.map { " \($0.fitted(to: 60))" } ?? ""
    let start = place.isEmpty ? "" : "\(place)\(written): "
    return "\(start)\(message); expected \(expected)"
  }
}
