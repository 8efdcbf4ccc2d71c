import Domain

/// One obligation of a due list, as numbers: which child, which rule, by when.
package struct DueItem: Hashable, Sendable {
  /// The child's row.
  package let row: UInt32
  /// The rule's place in ``ClockRule/all``.
  package let place: UInt8
  /// The last day on which it is in time.
  package let due: Day
  /// The time of an appointment, in minutes after midnight, or ``ChildSummary/noMinute``.
  package let minute: UInt16
  /// The number of the notification that awaits an answer, else 0.
  package let notification: UInt32
  /// The moment by which an answer is due, where its stage runs in hours.
  package let dueAt: Moment?
  package internal(set) var group: DueGroup = .later

  package var rule: ClockRule { ClockRule.all[Int(place)] }
}

/// The four parts of Today, in their order.
package enum DueGroup: Int, CaseIterable, Comparable, Sendable {
  case late, today, thisWeek, later

  package static func < (left: DueGroup, right: DueGroup) -> Bool { left.rawValue < right.rawValue }

  /// The heading: "LATE".
  package var title: String {
    switch self {
    case .late: "LATE"
    case .today: "TODAY"
    case .thisWeek: "THIS WEEK"
    case .later: "LATER"
    }
  }
}
