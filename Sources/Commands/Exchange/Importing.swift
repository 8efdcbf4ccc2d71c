import Domain
import Formats
import Storage

/// An import from preview to record: compared with the register, shown, and written as one batch.
struct Importing {
  let name: String
  let options: ImportOptions
  var removesMissing = false
  let compare: (Register, Day) throws(ShelfDamage) -> ImportPlan

  init(
    name: String, options: ImportOptions, removesMissing: Bool = false,
    _ compare: @escaping (Register, Day) throws(ShelfDamage) -> ImportPlan
  ) {
    self.name = name
    self.options = options
    self.removesMissing = removesMissing
    self.compare = compare
  }

  func run(in office: inout Office) throws {
    let preview = try compare(office.register, office.today)
    let isRefused = !preview.hasUsableFile || preview.hasQuarantine && !options.acceptProblems
    if options.dryRun || isRefused {
      try show(preview, isRefused ? .refused : .dryRun, in: office)
      if isRefused { throw refusal(preview) }
      return
    }
    let (plan, entries) = try record(in: &office)
    try show(plan, entries.isEmpty ? .nothingNew : .written, in: office)
    guard let last = entries.last else { return }
    office.acknowledge("\(last.version)")
    office.tellNotices()
    office.tidy(ifBehindBy: 1)
  }

  /// Compares again under the lock, on what everybody else has recorded by then, and records it.
  private func record(in office: inout Office) throws -> (ImportPlan, [Entry]) {
    let desk = try office.desk()
    let outcome = Outcome()
    let entries = try office.session.recordBatch(
      { (register, desk) throws(Refusal) in
        do throws(ShelfDamage) {
          let plan = try compare(register, desk.today)
          outcome.plan = plan
          return plan.drafts + (removesMissing ? removals(plan, desk) : [])
        } catch {
          throw .unreadable(error)
        }
      }, name: name, at: desk)
    if let plan = outcome.plan { return (plan, entries) }
    return (try compare(office.register, office.today), entries)
  }

  private func removals(_ plan: ImportPlan, _ desk: Desk) -> [Draft] {
    ImportPlan.drafts(removing: plan.proposedRemovals, today: desk.today)
  }

  private func show(
    _ plan: ImportPlan, _ ending: ImportPreview.Ending, in office: Office
  ) throws {
    if options.json {
      try office.output.json(ImportJSON(plan, written: ending == .written))
    } else {
      ImportPreview(plan, listsAll: options.allProblems, removesMissing: removesMissing)
        .print(ending, to: office.output)
    }
  }

  private func refusal(_ plan: ImportPlan) -> Failure {
    guard plan.hasUsableFile else {
      return .badData(
        "none of the files can be used; nothing was written",
        hint: "check the folder, and the columns of its files")
    }
    let count = plan.quarantines.reduce(0) { $0 + $1.count }
    return .badData(
      "\(counted(count, "problem keeps", "problems keep")) something out; nothing was written",
      hint: "mend the files, or import the rest with --accept-problems")
  }
}

/// Where the plan that was decided on under the lock is kept for showing it.
private final class Outcome {
  var plan: ImportPlan?
}
