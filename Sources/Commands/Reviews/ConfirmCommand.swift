import ArgumentParser
import Domain
import Reports

/// Records what the file says of a duty that is not known.
struct ConfirmCommand: OfficeCommand {
  static let configuration = CommandConfiguration(
    commandName: "confirm",
    abstract: "Say of a fact to confirm what the file says: done on a day, not done, or not "
      + "applicable.")

  @OptionGroup var store: StoreOptions

  @Argument(help: "The child's id, or part of a name that only one child has.")
  var child: String

  @Argument(help: "The rule, such as permanence; facts are listed by: caseload facts.")
  var rule: String

  @Option(parsing: .unconditional, help: ArgumentHelp("Done on this day.", valueName: "day"))
  var done: String?

  @Flag(help: "Not done: its clock runs from its beginning.")
  var notDone = false

  @Flag(help: "Not applicable to this child.")
  var notApplicable = false

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Where that was found, or why.", valueName: "text"))
  var remark: String?

  func validate() throws {
    guard [done != nil, notDone, notApplicable].count(where: { $0 }) == 1 else {
      throw ValidationError("give one of --done DAY, --not-done and --not-applicable")
    }
  }

  func run(in outside: Invocation) throws {
    var office = try Office.forRecording(store, outside)
    let remark = try office.text(remark)
    let finding: FactFinding =
      try done.map { .done(on: try office.day($0)) } ?? (notDone ? .notDone : .notApplicable)
    let rule = office.register.rules.typed(rule)?.id ?? RuleID(rawValue: rule)
    try office.record(about: [office.child(child)]) { (register, id, desk) throws(Refusal) in
      try register.confirm(rule, of: id, finding, remark: remark, at: desk)
    } saying: { office, state in
      let title = office.register.rules.named(rule)?.title.smallFirst ?? rule.rawValue
      let left = office.register.factCount(of: state.id, on: office.today)
      return joined(
        "\(title) \(finding.words).", NextClocks(state, in: office).sentence(rule),
        left == 0 ? "No fact of this child is left to confirm." : "\(left) left to confirm.")
    }
  }
}
