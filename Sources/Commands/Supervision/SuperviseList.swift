import ArgumentParser
import Domain
import Formats
import Reports

/// Prints one IRO's caseload for a supervision meeting.
struct SuperviseList: OfficeCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "One IRO's caseload: High first, then late, then the rest.")

  @OptionGroup var store: StoreOptions

  @Argument(help: "The IRO's name or id.")
  var officer: String

  @OptionGroup var past: AsAtOptions
  @OptionGroup var output: PageOptions

  func run(in outside: Invocation) throws {
    let office = try Office(store, outside).asAt(past)
    try office.mustBeAllowed(.supervise)
    let walk = try SupervisionWalk(
      office.register, of: office.register.officer(named: officer),
      at: Viewpoint(today: office.today, now: office.now))
    if output.json {
      try office.output.json(ListedSupervision(walk, known: past.lookback))
    } else if output.csv {
      office.output.text(Self.csv(walk))
    } else if output.html {
      let page = SupervisionPage(walk, day: past.words(office))
      try output.print(page: page.html, "the caseload of \(walk.officer.name)", to: office)
    } else {
      Self.print(walk, past.words(office), to: office.output)
    }
  }

  private static func print(_ walk: SupervisionWalk, _ day: String, to output: Output) {
    output.line("Supervision · \(walk.officer.name) · \(day)")
    for part in walk.parts {
      output.line()
      output.line("\(part.title) \(part.lines.count)")
      for line in part.lines {
        output.line(
          "\(line.name) (\(line.id)) · \(line.priority?.title ?? "Not set")"
            + (line.reason.map { ": \($0)" } ?? ""))
        for late in line.late { output.line("  late: \(late)") }
        for action in line.actions {
          output.line("  action by \(action.by.short): \(action.text)")
        }
      }
    }
  }

  /// The children of all parts, each with the part it stands in.
  private static func csv(_ walk: SupervisionWalk) -> String {
    let columns = SupervisionLine.columns(at: walk.seen.today)
    return CSVText.table(
      ["part"] + columns.headings(),
      walk.parts.flatMap { part in part.lines.map { [part.title] + columns.fields($0) } })
  }
}
