import Console
import Domain

/// Closing a case by hand on the day care ended.
struct CloseForm: RecordForm {
  static let kind = FormKind.close

  var child: ChildID
  var on: DayText = "today"
  var reason: EpisodeEndReason?

  /// Opens with today, of somebody who is 18 with the birthday.
  init(_ child: ChildID, _ world: World) {
    self.child = child
    if let care = world.state(of: child)?.care, care.isEndedAtEighteen(on: world.today) {
      on = DayText(care.eighteenth)
    }
  }

  var children: [ChildID] { [child] }
  var verb: String { "Close the case" }

  func heading(_ world: World) -> String { "Close the case" }

  func rows(_ world: World) -> [FieldRow<Self>] {
    let reasons = EpisodeEndReason.known.filter { !$0.keepsPeriodOpen }
    return [
      .day(\.on, "Care ended", .past),
      .choice(
        \.reason, "Why", reasons.map { Offer($0, "\($0.rawValue) \($0.meaning)") },
        inColumn: true),
    ]
  }

  func change(_ register: Register, _ desk: Desk) throws(Refusal) -> [Draft] {
    try register.closeChild(child, on: try on.given(), reason: reason, at: desk)
  }

  func done(_ entry: Entry, _ world: World) -> String {
    "\(world.name(of: child)): care ended on \(on.day?.short ?? on.text)."
  }
}

/// Taking the closing of a case back.
struct ReopenForm: RecordForm {
  static let kind = FormKind.reopen

  var child: ChildID
  var on: DayText = "today"

  init(_ child: ChildID) { self.child = child }

  var children: [ChildID] { [child] }
  var verb: String { "Reopen" }

  func heading(_ world: World) -> String { "Reopen the case" }

  func rows(_ world: World) -> [FieldRow<Self>] { [.day(\.on, "From", .past)] }

  func change(_ register: Register, _ desk: Desk) throws(Refusal) -> [Draft] {
    try register.reopenChild(child, on: try on.given(), at: desk)
  }

  func done(_ entry: Entry, _ world: World) -> String {
    "\(world.name(of: child)): the case is open again."
  }
}
