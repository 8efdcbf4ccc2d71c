/// A tracking priority with its reason and the monitoring that it brings.
package struct Tracking: Hashable, Codable, Sendable {
  package var priority: Priority
  package var reason: String
  package var monitoring: Monitoring

  package init(priority: Priority, reason: String, monitoring: Monitoring = Monitoring()) {
    self.priority = priority
    self.reason = reason
    self.monitoring = monitoring
  }
}

/// How closely the IRO watches a case between reviews.
package enum Priority: String, Codable, CaseIterable, Comparable, Sendable {
  case high, medium, low

  private var order: Int {
    switch self {
    case .high: 0
    case .medium: 1
    case .low: 2
    }
  }

  /// The most closely watched first.
  package static func < (left: Priority, right: Priority) -> Bool { left.order < right.order }

  package var title: String {
    switch self {
    case .high: "High"
    case .medium: "Medium"
    case .low: "Low"
    }
  }

  /// How many weeks may lie between two updates, or two checks of the file.
  ///
  /// A limit of this program against slips of a key, no source sets one: a High case of which nothing
  /// is heard for a quarter of a year is not watched.
  package var monitoringWeeks: ClosedRange<Int> { self == .high ? 1...12 : 1...52 }

  /// "for High", where less than a year is allowed; else empty.
  package var monitoringReason: String { self == .high ? "for High" : "" }
}

/// What a tracking priority promises until the next review.
package struct Monitoring: Hashable, Codable, Sendable {
  /// The review is to be held by this day, earlier than the law asks.
  package var earlyReviewBy: Day?
  /// The social worker sends an update every so many weeks.
  package var updateEveryWeeks: Int?
  /// The IRO checks the file every so many weeks.
  package var fileCheckEveryWeeks: Int?
  /// The deputy head of service was told.
  package var deputyHeadTold: Bool?

  package init(
    earlyReviewBy: Day? = nil, updateEveryWeeks: Int? = nil, fileCheckEveryWeeks: Int? = nil,
    deputyHeadTold: Bool? = nil
  ) {
    self.earlyReviewBy = earlyReviewBy
    self.updateEveryWeeks = updateEveryWeeks
    self.fileCheckEveryWeeks = fileCheckEveryWeeks
    self.deputyHeadTold = deputyHeadTold
  }
}
