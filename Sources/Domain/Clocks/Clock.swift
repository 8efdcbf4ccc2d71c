/// One rule's clock for one child: running until a day, met, or why it does not run.
package struct Clock: Hashable, Sendable {
  package let rule: RuleID
  package let title: String
  package let status: Status
  /// The event it runs from, where there is one.
  package let anchor: ClockAnchor?
  /// The period in force, which the policy may have changed.
  package let term: Term?
  /// The last day on which it is in time, or was where the duty is done; kept absolute, so that a
  /// new day needs no recomputation.
  package let due: Day?
  /// The last day of the stricter local target, where the service set one.
  package let localTarget: Day?
  package let changedByPolicy: Bool
  /// Who recorded that the duty was done; nil where it is not done, or a return says it.
  package let recordedBy: Recorder?
  /// Why it cannot be told by when a duty that was done was due, where nobody can tell.
  package let dueNotKnown: String?

  package enum Status: Hashable, Sendable {
    case running
    case met(on: Day)
    /// Met otherwise than by doing it, and how: "declined".
    case answered(on: Day, String)
    /// Nothing is to be done any more since a day, by what: "the placement for adoption".
    case superseded(on: Day, String)
    case notStarted(String)
    case notKnown(String)
  }

  package var isRunning: Bool { status == .running }

  package var subject: ClockSubject? { anchor?.subject }
}

/// How pressing a due day is, seen from today.
package enum DueState: String, Codable, Comparable, Sendable {
  case late, today, soon, later, notStarted, notKnown

  private var order: Int {
    switch self {
    case .late: 0
    case .today: 1
    case .soon: 2
    case .later: 3
    case .notStarted: 4
    case .notKnown: 5
    }
  }

  package static func < (left: DueState, right: DueState) -> Bool { left.order < right.order }

  /// Where a day stands: late after it, soon within `soonUntil`.
  package init(due: Day, today: Day, soonUntil: Day) {
    if due < today {
      self = .late
    } else if due == today {
      self = .today
    } else {
      self = due <= soonUntil ? .soon : .later
    }
  }
}
