/// The time of England: Greenwich Mean Time, and British Summer Time, an hour ahead, from 01:00 UTC
/// on the last Sunday of March to 01:00 UTC on the last Sunday of October.
///
/// Summer Time Act 1972, section 1. Years before 1996, when October's change was another, are
/// reckoned alike, because nothing was recorded then.
extension Moment {
  /// The moment at which clocks in England show this time.
  ///
  /// A time that the clocks pass twice in October is the first of the two; a time that they leap
  /// over in March is the one an hour later.
  package init(england day: Day, hour: Int, minute: Int) {
    let winter = Moment(day: day, hour: hour, minute: minute)
    let summer = winter.adding(hours: -1)
    self = summer.isSummerTime ? summer : winter
  }

  /// The same time of day in England on another day, to the second.
  package func moved(to day: Day) -> Moment {
    if day == self.day { return self }
    return Moment(england: day, hour: hour, minute: minute)
      .adding(milliseconds: Int64(second * 1_000))
  }

  /// The end of a day in England: 24:00, the beginning of the day after it.
  package init(endOf day: Day) { self.init(england: day.adding(days: 1), hour: 0, minute: 0) }

  /// The day in England. It alone decides what "today" is.
  package var day: Day { england.parts.day }

  /// The hour in England, 0 to 23.
  package var hour: Int { england.parts.rest / 3_600_000 }

  /// The minute of the hour.
  package var minute: Int { england.parts.rest / 60_000 % 60 }

  /// The second of the minute.
  package var second: Int { england.parts.rest / 1_000 % 60 }

  /// The time of day in England: "14:05".
  package var clock: String {
    let minutes = england.parts.rest / 60_000
    return String(unsafeUninitializedCapacity: 5) { bytes in
      Digits.write(minutes / 60, width: 2, into: bytes, at: 0)
      bytes[2] = Digits.colon
      Digits.write(minutes % 60, width: 2, into: bytes, at: 3)
      return 5
    }
  }

  /// Whether British Summer Time runs at this moment.
  package var isSummerTime: Bool {
    let year = parts.day.year
    return Moment.change(year, month: 3) <= self && self < Moment.change(year, month: 10)
  }

  /// This moment moved so that its UTC parts read as the clocks in England do.
  private var england: Moment { isSummerTime ? adding(hours: 1) : self }

  /// Returns the moment at which the clocks change in March or October, months of 31 days both.
  private static func change(_ year: Int, month: Int) -> Moment {
    let last = Day(year, month, 31)
    return Moment(day: last.weekday == .sunday ? last : last.last(.sunday), hour: 1, minute: 0)
  }
}
