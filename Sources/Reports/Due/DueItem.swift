import Domain

/// One obligation of a due list, as numbers: which child, which rule, by when.
package struct DueItem: Hashable, Sendable {
  /// The child's row.
  package let row: UInt32
  package let card: DutyCard
  /// The moment by which an answer is due, where its stage runs in hours.
  package let dueAt: Moment?
  package internal(set) var group: DueGroup = .later

  /// The last day on which it is in time.
  package var due: Day { card.due }

  /// True where the stricter local target has passed and the duty itself is not late.
  package internal(set) var isTargetMissed = false

  /// True of an appointment whose duty is late and stands in the list as that, too: one thing to do,
  /// in two places.
  package internal(set) var isSaidAbove = false

  package func rule(in register: Register) -> ClockRule { register.rules.rule(of: card) }
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
