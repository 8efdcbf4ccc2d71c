import Domain

/// A past day that is looked at in place of today, and in which way.
package struct PastDay: Hashable, Sendable {
  package var day: Day
  package var way: Lookback

  package init(day: Day, way: Lookback) {
    self.day = day
    self.way = way
  }

  /// "as at Sat 31 Oct 2026, known then".
  var words: String { "as at \(day.weekdayShort), \(way.title)" }
}
