import Domain
import Formats
import Reports
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
    name: String, options: ImportOptions, consent: ImportConsent? = nil,
    _ begin: @escaping Comparing
  ) {
    self.name = name
    self.options = options
    self.consent = consent ?? ImportConsent(acceptsProblems: options.acceptProblems)
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
    let knew = office.register.childCount
    let (plan, touched, last) = try record(in: &office)
    if plan.isRefused(consent) {
      try show(plan, .refused, in: office)
      throw refusal(plan)
    }
    guard let last else { return try show(plan, .nothingNew, in: office) }
    let news = try news(of: touched, up: last, knew: knew, in: office.register, today: office.today)
    try show(plan, .written, news, in: office)
    office.acknowledge("\(last)")
    office.tellNotices()
    office.tidy(ifBehindBy: 1)
  }

  /// What it changed, by name; nothing of a first import, by which everybody comes.
  private func news(
    of touched: Set<ChildID>, up last: Version, knew: Int, in register: Register, today: Day
  ) throws(RecordDamage) -> IntakeNews? {
    guard knew > 0, let intake = register.intakes.last, intake.id.entry <= last else { return nil }
    let rows = touched.compactMap { register.row(of: $0) }
    return try IntakeNews(intake.versions, rows: rows, in: register, today: today)
  }

  /// Compares under the lock, on what everybody else has recorded by then, and records what may be;
  /// returns the number of the last entry, or nil where nothing was recorded.
  private mutating func record(
    in office: inout Office
  ) throws -> (ImportPlan, touched: Set<ChildID>, Version?) {
    let desk = try office.desk()
    var plan = ImportPlan()
    var touched: Set<ChildID> = []
    do throws(RecordingError) {
      let last = try office.session.recordBatch(
        from: { (register, desk) throws(Refusal) in
          try desk.mustBeAllowed(permission, register)
          let agreed = try agreed(register, desk, telling: &plan)
          guard let agreed else { return { nil } }
          return source(agreed) { found, children in
            plan = found
            touched = children
          }
        }, name: name, at: desk)
      return (plan, touched, last)
    } catch {
      guard case .refused = error, !plan.files.isEmpty, plan.isRefused(consent) else { throw error }
      return (plan, [], nil)
    }
  }

  /// The import as it may be recorded; nil where a trial shows already that it may not.
  private mutating func agreed(
    _ register: Register, _ desk: Desk, telling plan: inout ImportPlan
  ) throws(Refusal) -> AgreedImport? {
    do throws(RecordDamage) {
      let steps = try begun(register, desk.today)
      begin = nil
      if !consent.acceptsProblems {
        var trial = steps
        plan = try trial.runThrough()
        if plan.isRefused(consent) { return nil }
      }
      return AgreedImport(
        steps, consent, name: name, today: desk.today, after: register.version)
    } catch {
      throw .unreadable(error)
    }
  }

  private func begun(
    _ register: Register, _ today: Day
  ) throws(RecordDamage) -> any StepwiseImport {
    guard let begin else { return WholeImport(ImportPlan()) }
    return try begin(register, today)
  }

  /// What is to be recorded, piece by piece; the plan is handed over after the comparison.
  private func source(
    _ agreed: AgreedImport, finish: @escaping (ImportPlan, Set<ChildID>) -> Void
  ) -> DraftSource {
    var agreed = agreed
    return { () throws(Refusal) in
      defer { if let plan = agreed.plan { finish(plan, agreed.touched) } }
      return try agreed.next()
    }
  }

  private func show(
    _ plan: ImportPlan, _ ending: ImportAccount.Ending, _ news: IntakeNews? = nil,
    in office: Office
  ) throws {
    if options.json {
      try office.output.json(
        ImportJSON(plan, written: ending == .written, news: news))
    } else {
      ImportAccount(
        plan, listsAll: options.allProblems, removesMissing: consent.removesMissing,
        news: news, register: office.register
      ).print(ending, to: office.output)
    }
  }

  private func refusal(_ plan: ImportPlan) -> Failure {
    guard plan.hasUsableFile else {
      return .badData(
        "none of the files can be used; nothing was written",
        hint: "check the folder, and the columns of its files")
    }
    guard let stop = plan.refusals(consent).first else {
      return .badData("nothing was written")
    }
    return .badData(stop.message, hint: stop.hint)
  }
}
