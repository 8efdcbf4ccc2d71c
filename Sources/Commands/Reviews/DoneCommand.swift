import ArgumentParser
import Domain
import Reports

/// Records that a duty was done, which stops its clock.
struct DoneCommand: OfficeCommand {
  static let configuration = CommandConfiguration(
    commandName: "done",
    abstract: "Record that what a rule asks for was done: a health assessment, a plan agreed ...")

  @OptionGroup var store: StoreOptions

  @Argument(help: "The child's id, or part of a name that only one child has.")
  var child: String

  @Argument(
    help: "The rule, such as health.review; rules are listed by: caseload why CHILD.")
  var rule: String

  @Option(parsing: .unconditional, help: "The day it was done; today where not given.")
  var on: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("What came of it, such as the plan agreed.", valueName: "text"))
  var outcome: String?

  @Flag(help: "The young person declined it: a health assessment that was offered and not made.")
  var declined = false

  func run(in outside: Invocation) throws {
    var office = try Office.forRecording(store, outside)
    let day = try office.day(on)
    let outcome = try office.text(outcome)
    let rule = office.register.rules.typed(rule)?.id ?? RuleID(rawValue: rule)
    try office.record(about: [office.child(child)]) { (register, id, desk) throws(Refusal) in
      try register.complete(
        rule, of: id, on: day, outcome: outcome, declined: declined, at: desk)
    } saying: { office, state in
      let known = office.register.rules.named(rule)
      let action = known?.words == .agreedAction ? action(of: state) : nil
      let title = action ?? known?.title.smallFirst ?? rule.rawValue
      return joined(
        "\(title) \(declined ? "declined" : "done") on \(day.weekdayShort).",
        known.flatMap { NextClocks(state, in: office).sentence(of: $0.family) })
    }
  }

  /// "the action “chase the health plan”", where an action of supervision was done last.
  private func action(of state: ChildState) -> String? {
    state.supervision.lastDone.map { "the action “\($0.value.text.oneLine)”" }
  }
}
