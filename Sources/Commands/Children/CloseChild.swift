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

  @Option(
    parsing: .unconditional,
    help: "The day care ended; where not given the 18th birthday if it is past, else today.")
  var on: String?

  @Option(
    help: ArgumentHelp("Why care ended, such as E4A or E11.", valueName: "code"))
  var reason: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Resolve its open notifications with this outcome.", valueName: "text"))
  var resolveOpen: String?

  @Flag(help: "Keep its open notifications open, and on Today.")
  var keepOpen = false

  func validate() throws {
    if resolveOpen != nil && keepOpen {
      throw ValidationError("--resolve-open and --keep-open cannot be used together")
    }
  }

  func run(in outside: Invocation) throws {
    var office = try Office.forRecording(store, outside)
    let reason = try reason.map {
      try code($0, EpisodeEndReason.self, "reason for the end of care")
    }
    let open: OpenNotifications? =
      keepOpen ? .keep : try office.text(resolveOpen).map { .resolve(outcome: $0) }
    let id = try office.child(child)
    let day = try on.map { try office.day($0) } ?? office.lastDayOfCare(id)
    try office.record(about: [id]) { (register, id, desk) throws(Refusal) in
      try register.closeChild(id, on: day, reason: reason, open: open, at: desk)
    } saying: { _, state in
      let left = state.notifications.open.map(\.title).joined(separator: ", ")
      return left.isEmpty
        ? "closed on \(day.weekdayShort). Every clock of the case has stopped."
        : "closed on \(day.weekdayShort). Its clocks have stopped, but for \(left), kept open."
    }
  }
}

extension Office {
  /// The day on which care would end if it were said now: today, or the 18th birthday before it.
  fileprivate func lastDayOfCare(_ id: ChildID) throws -> Day {
    let care = try register.child(id).care
    return care.isEndedAtEighteen(on: today) ? care.eighteenth ?? today : today
  }
}
