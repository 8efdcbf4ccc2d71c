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
    [.day(\.on, "Care ended", .past), why] + notifications(world)
  }

  var why: FieldRow<Self> {
    let reasons = EpisodeEndReason.known.filter { !$0.keepsPeriodOpen }
    return .choice(
      \.reason, "Why", reasons.map { Offer($0, "\($0.rawValue) \($0.meaning)") }, inColumn: true)
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
    if open != .resolve, !outcome.trimmed.isEmpty {
      throw .outOfRange("the outcome", "left out of notifications that are not resolved", .text)
    }
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

/// Opening a closed case: the closing was a mistake, or care began again.
struct ReopenForm: RecordForm {
  static let kind = FormKind.reopen

  enum Why: String, Codable, CaseIterable {
    case error, again

    var words: String {
      switch self {
      case .error: "it was closed in error"
      case .again: "the child came into care again"
      }
    }
  }

  var child: ChildID
  /// Nil until it is said: the two lead to different clocks.
  var why: Why?
  /// The day on which care began again.
  var on: DayText = "today"
  var notified: DayText?

  init(_ child: ChildID) {
    self.child = child
    notified = "today"
  }

  var children: [ChildID] { [child] }
  var verb: String { "Reopen" }

  func heading(_ world: World) -> String { "Reopen the case" }

  func rows(_ world: World) -> [FieldRow<Self>] {
    [
      .choice(
        \.why, "Why", Why.allCases.map { Offer($0, $0.words) }, inColumn: true, required: true),
      .day(\.on, "In care since", .past, answers: .careBegan),
      .day(\.wasNotified, "Notified", .past),
    ]
  }

  func aside(_ world: World) -> [Piece] {
    switch why {
    case .error: [Piece("Care went on, and so do its clocks; the days are left out.", .muted)]
    case .again: [Piece("A new period of care: its clocks begin on that day.", .muted)]
    case nil: []
    }
  }

  func change(_ register: Register, _ desk: Desk) throws(Refusal) -> [Draft] {
    switch try why.given("why the case is opened again", .reason) {
    case .error: try register.reopenChild(child, at: desk)
    case .again:
      try register.readmitChild(
        child, from: try on.given(), notifiedOn: try wasNotified.given(), at: desk)
    }
  }

  func done(_ entry: Entry, _ world: World) -> String {
    why == .again
      ? "\(world.name(of: child)): in care again since \(on.day?.short ?? on.text)."
      : "\(world.name(of: child)): the case is open again."
  }

  /// Forms that were kept half filled by an older program lack the day.
  private var wasNotified: DayText {
    get { notified ?? "today" }
    set { notified = newValue }
  }
}
