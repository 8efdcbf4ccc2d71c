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
  /// Begins the comparison; nil once the last one has begun, so that what it reads can be let go.
  private var begin: Comparing?

  /// Begins to compare with the register as of a day.
  typealias Comparing = (Register, Day) throws(RecordDamage) -> any StepwiseImport

  init(
    name: String, options: ImportOptions, removesMissing: Bool = false,
    _ begin: @escaping Comparing
  ) {
    self.name = name
    self.options = options
    consent = ImportConsent(
      acceptsProblems: options.acceptProblems, removesMissing: removesMissing)
    self.begin = begin
  }

  mutating func run(in office: inout Office) throws {
    if options.dryRun {
      var steps = try begun(office.register, office.today)
      let plan = try steps.runThrough()
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
  private mutating func record(in office: inout Office) throws -> (ImportPlan, Version?) {
    let desk = try office.desk()
    var plan = ImportPlan()
    let last = try office.session.recordBatch(
      from: { (register, desk) throws(Refusal) in
        try desk.mustBeAllowed(permission, register)
        do throws(RecordDamage) {
          let steps = try begun(register, desk.today)
          begin = nil
          if !consent.acceptsProblems {
            var trial = steps
            plan = try trial.runThrough()
            if plan.isRefused(consent) { return { nil } }
          }
          return source(steps, today: desk.today) { plan = $0 }
        } catch {
          throw .unreadable(error)
        }
      }, name: name, at: desk)
    return (plan, last)
  }

  private func begun(
    _ register: Register, _ today: Day
  ) throws(RecordDamage) -> any StepwiseImport {
    guard let begin else { return WholeImport(ImportPlan()) }
    return try begin(register, today)
  }

  /// What is to be recorded, piece by piece; the plan is handed over after the last.
  private func source(
    _ steps: any StepwiseImport, today: Day, finish: @escaping (ImportPlan) -> Void
  ) -> DraftSource {
    var steps = steps
    var hasEnded = false
    return { () throws(Refusal) in
      do throws(RecordDamage) {
        if let more = try steps.next() { return more }
      } catch {
        throw .unreadable(error)
      }
      if hasEnded { return nil }
      hasEnded = true
      let plan = steps.plan
      finish(plan)
      guard consent.removesMissing else { return nil }
      return ImportPlan.drafts(removing: plan.proposedRemovals, today: today)
    }
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
