import Domain
import Formats
import Storage

/// An import from preview to record: compared with the register, shown, and written as one batch.
struct Importing {
  let name: String
  let options: ImportOptions
  var removesMissing = false
  /// What somebody must be allowed in order to record it.
  var permission = Permission.importData
  let compare: (Register, Day) throws(RecordDamage) -> ImportPlan

  init(
    name: String, options: ImportOptions, removesMissing: Bool = false,
    _ compare: @escaping (Register, Day) throws(RecordDamage) -> ImportPlan
  ) {
    self.name = name
    self.options = options
    self.removesMissing = removesMissing
    self.compare = compare
  }

  func run(in office: inout Office) throws {
    if options.dryRun {
      let plan = try compare(office.register, office.today)
      try show(plan, isRefused(plan) ? .refused : .dryRun, in: office)
      if isRefused(plan) { throw refusal(plan) }
      return
    }
    let (plan, last) = try record(in: &office)
    if isRefused(plan) {
      try show(plan, .refused, in: office)
      throw refusal(plan)
    }
    try show(plan, last == nil ? .nothingNew : .written, in: office)
    guard let last else { return }
    office.acknowledge("\(last)")
    office.tellNotices()
    office.tidy(ifBehindBy: 1)
  }

  private func isRefused(_ plan: ImportPlan) -> Bool {
    !plan.hasUsableFile || plan.hasQuarantine && !options.acceptProblems
  }

  /// Compares under the lock, on what everybody else has recorded by then, and records what may be;
  /// returns the number of the last entry, or nil where nothing was recorded.
  private func record(in office: inout Office) throws -> (ImportPlan, Version?) {
    let desk = try office.desk()
    var plan = ImportPlan()
    let entries = try office.session.recordBatch(
      { (register, desk) throws(Refusal) in
        try desk.mustBeAllowed(permission, register)
        do throws(RecordDamage) {
          plan = try compare(register, desk.today)
        } catch {
          throw .unreadable(error)
        }
        if isRefused(plan) { return [] }
        return removesMissing ? plan.drafts + removals(plan, desk) : plan.drafts
      }, name: name, at: desk)
    return (plan, entries.last?.version)
  }

  private func removals(_ plan: ImportPlan, _ desk: Desk) -> [Draft] {
    ImportPlan.drafts(removing: plan.proposedRemovals, today: desk.today)
  }

  private func show(
    _ plan: ImportPlan, _ ending: ImportAccount.Ending, in office: Office
  ) throws {
    if options.json {
      try office.output.json(ImportJSON(plan, written: ending == .written))
    } else {
      ImportAccount(plan, listsAll: options.allProblems, removesMissing: removesMissing)
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
