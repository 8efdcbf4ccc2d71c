import Console
import Domain

/// Closing a case by hand on the day care ended.
struct CloseForm: RecordForm {
  static let kind = FormKind.close

  var child: ChildID
  var on: DayText = "today"
  var reason: EpisodeEndReason?
  /// What becomes of open notifications, and the outcome of those that are resolved.
  var open: Choice?
  var outcome = ""

  enum Choice: String, Codable, Hashable { case keep, resolve }

  init(_ child: ChildID) { self.child = child }

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
    ] + notifications(world)
  }

  /// Asked where challenges are open: none of them disappears with the case.
  private func notifications(_ world: World) -> [FieldRow<Self>] {
    let open = world.state(of: child)?.notifications.open ?? []
    guard !open.isEmpty else { return [] }
    let names = open.map(\.title).joined(separator: ", ")
    return [
      .choice(
        \.open, "\(names) open",
        [
          Offer(Choice.keep, "keep open, and on Today"), Offer(.resolve, "resolve now"),
        ], inColumn: true, required: true, answers: .openNotifications),
      .text(\.outcome, "Outcome", placeholder: "how they ended, where they are resolved now"),
    ]
  }

  func change(_ register: Register, _ desk: Desk) throws(Refusal) -> [Draft] {
    let left: OpenNotifications? =
      switch open {
      case .keep: .keep
      case .resolve: .resolve(outcome: outcome)
      case nil: nil
      }
    return try register.closeChild(
      child, on: try on.given(), reason: reason, open: left, at: desk)
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
