import Domain

/// Days on which a review is seldom held, and so perhaps mistyped. No rule of the return's validation
/// looks at them: to a service that plans its reviews they are odd.
struct ReviewDayDoubts {
  /// The first days of the child's periods of care.
  private let starts: Set<Day>
  /// The days of all of the child's reviews, in their order.
  private let days: [Day]

  /// Two reviews so few days apart are perhaps one.
  private static let near = 7

  init(episodes: [Episode], reviews: Set<Day>) {
    starts = Set(
      episodes.enumerated().filter { $0 == 0 || $1.reason?.startsPeriod == true }.map(
        \.element.start))
    days = reviews.sorted()
  }

  func judge(_ held: Day, _ cursor: inout RowCursor) {
    let column = ExtractedReview.Column.held
    if !WorkingDays().isWorkingDay(held) {
      let day = held.weekday.isWeekend ? "a \(held.weekday.name)" : "a bank holiday"
      cursor.doubt(
        "review-not-on-working-day", column: column, expected: "a working day",
        message: "the review is on \(day)")
    }
    if starts.contains(held) {
      cursor.doubt(
        "review-on-first-day", column: column, expected: "a later day",
        message: "the review is on the day on which care began")
    } else if let before = days.last(where: { $0 < held }), held - before <= Self.near {
      cursor.doubt(
        "reviews-close", column: column, expected: "one review, or reviews further apart",
        message: "the review is \((held - before).counted("day")) after the one of "
          + "\(before.slashed)")
    }
  }
}
