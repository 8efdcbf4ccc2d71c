import ArgumentParser
import Domain

/// Closes a case by hand.
struct CloseChild: OfficeCommand {
  static let configuration = CommandConfiguration(
    commandName: "close",
    abstract: "Close a case on the day care ended, before the extract says so.")

  @OptionGroup var store: StoreOptions

  @Argument(help: "The child's id, or part of a name that only one child has.")
  var child: String

  @Option(parsing: .unconditional, help: "The day care ended; today where not given.")
  var on: String?

  @Option(
    help: ArgumentHelp("Why care ended, such as E4A or E11.", valueName: "code"))
  var reason: String?

  func run(in outside: Invocation) throws {
    var office = try Office.forRecording(store, outside)
    let day = try office.day(on)
    let reason = try reason.map {
      try code($0, EpisodeEndReason.self, "reason for the end of care")
    }
    try office.record(about: [office.child(child)]) { (register, id, desk) throws(Refusal) in
      try register.closeChild(id, on: day, reason: reason, at: desk)
    } saying: { _, _ in
      "closed on \(day.weekdayShort). Every clock of the case has stopped."
    }
  }
}
