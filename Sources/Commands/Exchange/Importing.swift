import Domain
import Formats
import Storage

/// An import from preview to record: compared with the register, shown, and written as one batch.
struct Importing {
  let name: String
  let options: ImportOptions
  private let consent: ImportConsent
  /// What somebody must be allowed in order to record it.
  var permission = Permission.importData
  let compare: (Register, Day) throws(RecordDamage) -> ImportPlan

  init(
    name: String, options: ImportOptions, removesMissing: Bool = false,
    _ compare: @escaping (Register, Day) throws(RecordDamage) -> ImportPlan
  ) {
    self.name = name
    self.options = options
    consent = ImportConsent(
      acceptsProblems: options.acceptProblems, removesMissing: removesMissing)
    self.compare = compare
  }

  func run(in office: inout Office) throws {
    if options.dryRun {
      let plan = try compare(office.register, office.today)
      try show(plan, plan.isRefused(consent) ? .refused : .dryRun, in: office)
      if plan.isRefused(consent) { throw refusal(plan) }
      return
    }
    let (plan, last) = try record(in: &office)
    if plan.isRefused(consent) {
      try show(plan, .refused, in: office)
      throw refusal(plan)
    }
    try show(plan, last == nil ? .nothingNew : .written, in: office)
    guard let last else { return }
    office.acknowledge("\(last)")
    office.tellNotices()
    office.tidy(ifBehindBy: 1)
  }

  /// Compares under the lock, on what everybody else has recorded by then, and records what may be;
  /// returns the number of the last entry, or nil where nothing was recorded.
  private func record(in office: inout Office) throws -> (ImportPlan, Version?) {
    let desk = try office.desk()
    var plan = ImportPlan()
    let entries = try office.session.recordBatch(
      { (register, desk) throws(Refusal) in
        plan = try ImportPlan.decided(by: permission, register, desk, compare)
        return plan.drafts(consent, today: desk.today)
      }, name: name, at: desk)
    return (plan, entries.last?.version)
  }

  private func show(
    _ plan: ImportPlan, _ ending: ImportAccount.Ending, in office: Office
  ) throws {
    if options.json {
      try office.output.json(ImportJSON(plan, written: ending == .written))
    } else {
      ImportAccount(plan, listsAll: options.allProblems, removesMissing: consent.removesMissing)
        .print(ending, to: office.output)
    }
  }

  private func refusal(_ plan: ImportPlan) -> Failure {
    guard plan.hasUsableFile else {
      return .badData(
        "none of the files can be used; nothing was written",
        hint: "check the folder, and the columns of its files")
    }
    let count = plan.quarantined
    return .badData(
      "\(count.counted("problem keeps", "problems keep")) something out; nothing was written",
      hint: "mend the files, or import the rest with --accept-problems")
  }
}
