/// One rule's clock for one child: running until a day, met, or why it does not run.
package struct Clock: Hashable, Sendable {
  package let rule: RuleID
  package let title: String
  package let status: Status
  /// The event it runs from, where there is one.
  package let anchor: ClockAnchor?
  /// The period in force, which the policy may have changed.
  package let term: Term?
  /// The last day on which it is in time; kept absolute, so that a new day needs no recomputation.
  package let due: Day?
  /// The last day of the stricter local target, where the service set one.
  package let localTarget: Day?
  package let changedByPolicy: Bool

  package enum Status: Hashable, Sendable {
    case running
    case met(on: Day)
    /// Met otherwise than by doing it, and how: "declined".
    case answered(on: Day, String)
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

/// By how much something is late, in the unit its rule counts in.
package struct Lateness: Hashable, Sendable {
  package let count: Int
  package let unit: Term.Unit

  /// Returns how late a due day is, or nil where it is not: in the unit of the term, but in days
  /// where no working day has passed since, as over a weekend.
  package init?(due: Day, today: Day, term: Term?, workingDays: WorkingDays) {
    guard due < today else { return nil }
    let working = workingDays.count(after: due, through: today)
    if term?.unit == .workingDays, working > 0 {
      count = working
      unit = .workingDays
    } else {
      count = today - due
      unit = .days
    }
  }

  /// Returns how late something is that was due at a moment, or nil where it is not: in hours begun,
  /// and after three days in days.
  package init?(dueAt: Moment, now: Moment) {
    let over = now.milliseconds - dueAt.milliseconds
    guard over > 0 else { return nil }
    let hours = Int((over + 3_599_999) / 3_600_000)
    count = hours > 72 ? hours / 24 : hours
    unit = hours > 72 ? .days : .hours
  }

  /// "14 wd", "8 d" or "5 h".
  package var short: String {
    switch unit {
    case .workingDays: "\(count) wd"
    case .hours: "\(count) h"
    default: "\(count) d"
    }
  }

  /// "14 working days", "1 day", "5 hours".
  package var words: String { Term(count, unit).words }
}
