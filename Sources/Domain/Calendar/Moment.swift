/// An instant, to the millisecond: when something was recorded, or a visit was planned for.
///
/// It is kept in UTC and shown in the time of England. What is due on a day is a ``Day``, never
/// a moment.
package struct Moment: Hashable, Comparable, Sendable {
  /// Milliseconds since 1 January 1970 00:00 UTC.
  package let milliseconds: Int64

  package init(milliseconds: Int64) {
    self.milliseconds = milliseconds
  }

  /// The moment with this date and time of day in UTC.
  package init(day: Day, hour: Int, minute: Int, second: Int = 0, millisecond: Int = 0) {
    let seconds = (hour * 60 + minute) * 60 + second
    milliseconds =
      Int64(day.number) * Moment.perDay + Int64(seconds) * 1_000 + Int64(millisecond)
  }

  package static func < (left: Moment, right: Moment) -> Bool {
    left.milliseconds < right.milliseconds
  }

  /// Returns the moment this many hours later, or earlier where negative.
  package func adding(hours: Int) -> Moment { adding(milliseconds: Int64(hours) * Moment.perHour) }

  /// Returns the moment this many minutes later, or earlier where negative.
  package func adding(minutes: Int) -> Moment { adding(milliseconds: Int64(minutes) * 60_000) }

  /// Returns the moment this many milliseconds later, or earlier where negative.
  package func adding(milliseconds: Int64) -> Moment {
    Moment(milliseconds: self.milliseconds + milliseconds)
  }

  static let perHour: Int64 = 3_600_000
  static let perDay: Int64 = 86_400_000

  /// The day in UTC, and the milliseconds since it began.
  var parts: (day: Day, rest: Int) {
    var day = milliseconds / Moment.perDay
    var rest = milliseconds % Moment.perDay
    if rest < 0 {
      day -= 1
      rest += Moment.perDay
    }
    return (Day(number: Int32(clamping: day)), Int(rest))
  }
}
