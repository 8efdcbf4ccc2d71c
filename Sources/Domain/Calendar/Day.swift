/// A civil day in England, without time of day or time zone.
///
/// Due dates are days, never instants, so that no clock change can move them. A day is kept as the
/// number of days since 1 January 1970 in the proleptic Gregorian calendar.
package struct Day: Hashable, Comparable, Sendable {
  /// Days since 1 January 1970, which is 0.
  package let number: Int32

  package init(number: Int32) {
    self.number = number
  }

  /// The day with this date. A month or day out of range carries over, as 31 April is 1 May.
  package init(_ year: Int, _ month: Int, _ day: Int) {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    number = Int32(era * 146_097 + dayOfEra - 719_468)
  }

  package static func < (left: Day, right: Day) -> Bool { left.number < right.number }

  /// Returns the day this many calendar days later, or earlier where negative.
  package func adding(days: Int) -> Day { Day(number: number + Int32(days)) }
}
