import Domain

/// How a clock stands, seen from today.
///
/// A clock whose event is still to come, such as a sixteenth birthday, has not started.
package enum ClockState: Hashable, Sendable {
  case running(DueState, Lateness?)
  /// Done on a day, and how that stands to its last day, where that can be told.
  case met(on: Day, Punctuality?)
  /// Met otherwise than by doing it, and how: "declined".
  case answered(on: Day, String)
  /// Nothing is to be done any more since a day, by what, and how that day stands to its last day.
  case superseded(on: Day, String, Punctuality?)
  case notStarted(String)
  case notKnown(String)

  /// Reads a clock; `now` decides what is late of what is due at a moment.
  package init(_ clock: Clock, today: Day, now: Moment, register: Register) {
    switch clock.status {
    case .met(let day): self = .met(on: day, clock.punctuality(register.workingDays))
    case .answered(let day, let how): self = .answered(on: day, how)
    case .superseded(let day, let by):
      self = .superseded(on: day, by, clock.punctuality(register.workingDays))
    case .notStarted(let why): self = .notStarted(why)
    case .notKnown(let why): self = .notKnown(why)
    case .running:
      guard let due = clock.due else {
        self = .notKnown("the period of this rule is not set")
        return
      }
      if let anchor = clock.anchor, anchor.day > today, anchor.fixedDue == nil {
        self = .notStarted("runs from \(anchor.day.short): \(anchor.event)")
        return
      }
      let state = DueState(due: due, today: today, soonUntil: register.soonUntil(today))
      let isAnswer = register.rules.named(clock.rule)?.part == .answer
      if isAnswer, let dueAt = clock.anchor?.dueAt {
        let lateness = Lateness(dueAt: dueAt, now: now)
        self = .running(lateness == nil ? state : .late, lateness)
      } else {
        self = .running(
          state,
          Lateness(due: due, today: today, term: clock.term, workingDays: register.workingDays))
      }
    }
  }

  package var isLate: Bool {
    if case .running(.late, _) = self { return true }
    return false
  }

  /// The name in JSON: "late", "today", "soon", "later", "met", "answered",
  /// "superseded", "notStarted", "notKnown".
  package var name: String {
    switch self {
    case .running(let state, _): state.rawValue
    case .met: "met"
    case .answered: "answered"
    case .superseded: "superseded"
    case .notStarted: DueState.notStarted.rawValue
    case .notKnown: DueState.notKnown.rawValue
    }
  }

  package var lateness: Lateness? {
    if case .running(_, let lateness) = self { return lateness }
    return nil
  }
}
