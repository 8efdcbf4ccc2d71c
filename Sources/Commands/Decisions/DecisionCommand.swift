import ArgumentParser
import Domain
import Reports

/// Records what became of a decision.
struct DecisionCommand: OfficeCommand {
  static let configuration = CommandConfiguration(
    commandName: "decision",
    abstract: "Record that a decision of a review was done, is not done, or is no longer needed.")

  @OptionGroup var store: StoreOptions

  @Argument(help: "The child's id, or part of a name that only one child has.")
  var child: String

  @Argument(help: "The number of the decision, as decisions and show list it.")
  var number: Int

  @Flag(exclusivity: .exclusive, help: "What became of it.")
  var status: DecisionStatus

  @Option(parsing: .unconditional, help: "The day of which that is true; today where not given.")
  var on: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "What shows it; of what is not done or no longer needed, why.", valueName: "text"))
  var evidence: String?

  func run(in outside: Invocation) throws {
    var office = try Office.forRecording(store, outside)
    let day = try office.day(on)
    let evidence = try office.text(evidence)
    let (number, status) = (number, status.status)
    try office.record(about: [office.child(child)]) { (register, id, desk) throws(Refusal) in
      try register.endDecision(
        number, about: id, as: status, on: day, evidence: evidence, at: desk)
    } saying: { office, state in
      let open = state.decisions.open.count
      return joined(
        "\(WatchedDecision.title(number)) \(status.title) on \(day.weekdayShort); "
          + (open == 0 ? "none is open." : "\(open.grouped) more open."),
        status == .notDone ? Self.offer(state, office.today) : nil)
    }
  }

  /// The words of a notification, where so much is not done that it is challenged.
  private static func offer(_ state: ChildState, _ today: Day) -> String? {
    let undone = state.decisionsToRaise(on: today)
    guard !undone.isEmpty else { return nil }
    return "\(undone.count.grouped) decisions of the last review are not done. To raise it: "
      + "caseload notify raise \(state.id) TEXT --reason KEY, with a text such as: "
      + DecisionWords.undone(undone)
  }
}

/// What became of a decision, as flags.
enum DecisionStatus: String, EnumerableFlag {
  case done, notDone, notNeeded

  static func help(for value: DecisionStatus) -> ArgumentHelp? {
    switch value {
    case .done: "It was done."
    case .notDone: "It was looked at and is not done."
    case .notNeeded: "It is no longer needed."
    }
  }

  var status: DecisionOutcome.Status {
    switch self {
    case .done: .done
    case .notDone: .notDone
    case .notNeeded: .notNeeded
    }
  }
}
