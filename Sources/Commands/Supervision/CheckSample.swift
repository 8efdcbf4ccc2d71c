import ArgumentParser
import Domain

/// Records what was found in one case of a sample.
struct CheckSample: OfficeCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Record the answers of the audit form for one case.",
    discussion: """
      The questions are those of the policy when the sample was drawn; caseload sample show NUMBER \
      names them. What is not named stays as it was answered before, or open.
      """)

  @OptionGroup var store: StoreOptions

  @Argument(help: "The sample's number.")
  var sample: Int

  @Argument(help: "The child's id, or part of a name that only one child has.")
  var child: String

  @Option(help: ArgumentHelp("A question that is answered by yes.", valueName: "question"))
  var yes: [String] = []

  @Option(help: ArgumentHelp("A question that is answered by no.", valueName: "question"))
  var no: [String] = []

  @Option(help: ArgumentHelp("A question that does not apply.", valueName: "question"))
  var notApplicable: [String] = []

  @Option(parsing: .unconditional, help: "What else was found; - reads standard input.")
  var remark: String?

  @Option(parsing: .unconditional, help: "The day of the check; today where not given.")
  var on: String?

  func validate() throws {
    var seen: Set<String> = []
    for key in yes + no + notApplicable where !seen.insert(key).inserted {
      throw ValidationError("\(key) is answered twice")
    }
  }

  func run(in outside: Invocation) throws {
    var office = try Office.forRecording(store, outside)
    try office.mustBeAllowed(.supervise)
    let id = try office.child(child)
    let day = try office.day(on)
    let check = try check(of: id, in: office)
    try office.record(about: [id]) { (register, id, desk) throws(Refusal) in
      try register.checkDipSample(check, of: id, on: day, at: desk)
    } saying: { _, _ in
      let answers = check.answers.values
      return "checked for dip sample \(check.sample) on \(day.weekdayShort): "
        + "\(answers.count { $0 == .yes }) yes, \(answers.count { $0 == .no }) no, "
        + "\(answers.count { $0 == .notApplicable }) does not apply."
    }
  }

  /// What is given, over what was found before: the form of the screens opens on that too.
  private func check(of id: ChildID, in office: Office) throws -> DipSampleCheck {
    let before = try office.register.child(id).samples.checks.last { $0.value.sample == sample }?
      .value
    var answers = before?.answers ?? [:]
    for key in yes { answers[key] = .yes }
    for key in no { answers[key] = .no }
    for key in notApplicable { answers[key] = .notApplicable }
    return DipSampleCheck(
      sample: sample, answers: answers, remark: try office.text(remark) ?? before?.remark)
  }
}
