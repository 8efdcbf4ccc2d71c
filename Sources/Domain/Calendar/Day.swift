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
    number = Int32(clamping: era * 146_097 + dayOfEra - 719_468)
  }

  package static func < (left: Day, right: Day) -> Bool { left.number < right.number }

  /// Returns the calendar days from the right day to the left one, negative where left is earlier.
  package static func - (left: Day, right: Day) -> Int { Int(left.number) - Int(right.number) }

  /// Year, month and day of the month, found together: cheaper than asking for each of them.
  package var civil: (year: Int, month: Int, day: Int) {
    let shifted = Int(number) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * marchMonth + 2) / 5 + 1)
  }

  package var year: Int { civil.year }
  package var month: Int { civil.month }
  /// The day of the month, from 1.
  package var day: Int { civil.day }
}

extension Day {
  /// The years whose days can be entered, read and stored.
  package static let years = 1900...2199

  /// Returns the day with this date, or nil where there is no such day or its year is not within
  /// 1900 to 2199.
  package static func valid(_ year: Int, _ month: Int, _ day: Int) -> Day? {
    guard years.contains(year), (1...12).contains(month), day >= 1,
      day <= length(ofMonth: month, year: year)
    else { return nil }
    return Day(year, month, day)
  }

  package static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// Returns the number of days in a month, 1 to 12, of a year.
  package static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The first day of the month this day is in.
  package var startOfMonth: Day { adding(days: 1 - day) }

  /// The last day of the month this day is in.
  package var endOfMonth: Day {
    let (year, month, day) = civil
    return adding(days: Day.length(ofMonth: month, year: year) - day)
  }
}
