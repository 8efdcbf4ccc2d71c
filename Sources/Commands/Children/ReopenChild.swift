import ArgumentParser
import Domain

/// Opens a closed case: because the closing was a mistake, or because care began again.
struct ReopenChild: OfficeCommand {
  static let configuration = CommandConfiguration(
    commandName: "reopen",
    abstract: "Open a closed case: it was closed in error, or the child came into care again.")

  @OptionGroup var store: StoreOptions

  @Argument(help: "The child's id, or part of a name that only one child has.")
  var child: String

  @Flag(help: "It was closed in error: care went on, and so do its clocks.")
  var closedInError = false

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "The day the child came into care again: a new period, whose clocks begin then.",
      valueName: "day"))
  var cameAgain: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "The day the service was notified that care began again; today where not given.",
      valueName: "day"))
  var notified: String?

  @Option(help: ArgumentHelp("The legal status of the new period.", valueName: "code"))
  var status: String?

  @Option(help: ArgumentHelp("The placement of the new period.", valueName: "code"))
  var placement: String?

  func run(in outside: Invocation) throws {
    var office = try Office.forRecording(store, outside)
    guard closedInError != (cameAgain != nil) else {
      throw Failure.usage(
        "say why the case is opened",
        hint: "--closed-in-error where care went on, or --came-again DAY where it began again")
    }
    guard !closedInError || (notified == nil && status == nil && placement == nil) else {
      throw Failure.usage(
        "--notified, --status and --placement are of a new period of care",
        hint: "leave them out with --closed-in-error, or say --came-again DAY")
    }
    let again = try cameAgain.map { try office.day($0) }
    let notified = try office.day(notified)
    let status = try status.map { try code($0, LegalStatus.self, "legal status") }
    let placement = try placement.map { try code($0, PlacementType.self, "placement") }
    try office.record(about: [office.child(child)]) { (register, id, desk) throws(Refusal) in
      guard let again else { return try register.reopenChild(id, at: desk) }
      return try register.readmitChild(
        id, from: again, notifiedOn: notified, status, placement, at: desk)
    } saying: { office, state in
      joined(
        again.map { "in care again since \($0.weekdayShort)." }
          ?? "reopened: it was closed in error.",
        NextClocks(state, in: office).review)
    }
  }
}
