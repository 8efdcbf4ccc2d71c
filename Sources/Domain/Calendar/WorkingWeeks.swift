/// Which days are working days, kept week by week so that counting them is a matter of two look-ups.
///
/// It answers "the twentieth working day after" without walking the days and without allocating,
/// because that is asked for every child and every clock. It spans 1900 to 2199; a day outside is held at that edge.
struct WorkingWeeks: Sendable {
  private struct Week {
    /// Working days in all the weeks before this one.
    var before: Int32
    /// Its working days: bit 0 is Monday, bit 4 Friday.
    var days: UInt8
  }

  /// 1 January 1900 was a Monday.
  private static let firstMonday = Day(Day.years.lowerBound, 1, 1)

  private var weeks: [Week]

  /// The weeks in which Monday to Friday are worked but for these days.
  init(without holidays: [BankHoliday]) {
    let length = (Day(Day.years.upperBound, 12, 31) - WorkingWeeks.firstMonday) / 7 + 1
    weeks = Array(repeating: Week(before: 0, days: 0b1_1111), count: length)
    for holiday in holidays {
      let (week, place) = position(of: holiday.day)
      weeks[week].days &= ~(1 << UInt8(place))
    }
    var sum: Int32 = 0
    for week in weeks.indices {
      weeks[week].before = sum
      sum += Int32(weeks[week].days.nonzeroBitCount)
    }
  }

  func isWorkingDay(_ day: Day) -> Bool {
    let (week, place) = position(of: day)
    return weeks[week].days >> UInt8(place) & 1 == 1
  }

  /// Returns the number of working days from 1900 through this day.
  func through(_ day: Day) -> Int {
    let (week, place) = position(of: day)
    let upToDay: UInt8 = (2 << UInt8(place)) &- 1
    return Int(weeks[week].before) + (weeks[week].days & upToDay).nonzeroBitCount
  }

  /// Returns the working day with this ordinal, where 1 is the first of 1900. The search starts at
  /// a week near it.
  func day(_ ordinal: Int, near day: Day, weeksAway: Int) -> Day {
    let start = position(of: day).week + weeksAway
    var week = min(max(start, 0), weeks.count - 1)
    while week > 0, weeks[week].before >= ordinal { week -= 1 }
    while week + 1 < weeks.count, weeks[week + 1].before < ordinal { week += 1 }
    var days = weeks[week].days
    for _ in 1..<max(ordinal - Int(weeks[week].before), 1) { days &= days &- 1 }
    let place = min(days.trailingZeroBitCount, 6)
    return WorkingWeeks.firstMonday.adding(days: week * 7 + place)
  }

  private func position(of day: Day) -> (week: Int, place: Int) {
    let offset = min(max(day - WorkingWeeks.firstMonday, 0), weeks.count * 7 - 1)
    return (offset / 7, offset % 7)
  }
}
