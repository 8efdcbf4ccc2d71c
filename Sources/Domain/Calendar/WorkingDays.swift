/// Counts working days: "any day other than a Saturday, Sunday, Christmas Day, Good Friday or a day
/// which is a bank holiday" (Care Planning, Placement and Case Review (England) Regulations 2010,
/// regulation 2(1)).
///
/// The day of the event is day 0: a count begins with the next working day.
package struct WorkingDays: Sendable {
  /// The last day up to which the bank holidays are known. Later ones follow from the rule, but a
  /// day may yet be given or moved, so a count beyond is shown with a warning.
  package let knownUntil: Day

  private let holidays: [BankHoliday]
  private let weeks: WorkingWeeks

  /// Working days with the bank holidays by rule.
  package init() { self = WorkingDays.byRule }

  /// Working days with the bank holidays of a file in place of the rule.
  ///
  /// The file decides from the first of its years until `knownUntil`; the rule decides the years
  /// before and after. Good Friday and Christmas Day are never worked, whether named in it or not.
  package init(bankHolidays: [BankHoliday], knownUntil: Day) {
    let firstYear = bankHolidays.map(\.day.year).min() ?? Int.max
    let kept = WorkingDays.ruled.filter { holiday in
      holiday.day.year < firstYear || holiday.day > knownUntil
        || WorkingDays.isNeverWorked(holiday, given: bankHolidays)
    }
    let given = bankHolidays.filter { $0.day <= knownUntil }
    self.init(holidays: (kept + given).sorted { $0.day < $1.day }, knownUntil: knownUntil)
  }

  private init(holidays: [BankHoliday], knownUntil: Day) {
    self.holidays = holidays
    self.knownUntil = knownUntil
    weeks = WorkingWeeks(without: holidays.filter { !$0.day.weekday.isWeekend })
  }

  package func isWorkingDay(_ day: Day) -> Bool { weeks.isWorkingDay(day) }

  /// Returns the bank holiday kept on a day, or nil.
  package func holiday(on day: Day) -> BankHoliday? {
    let place = firstHoliday(onOrAfter: day)
    guard place < holidays.count, holidays[place].day == day else { return nil }
    return holidays[place]
  }

  /// Returns the bank holidays that fall within a span of days, in order.
  package func holidays(in period: Period) -> [BankHoliday] {
    Array(
      holidays[firstHoliday(onOrAfter: period.from)...].prefix { $0.day <= period.to })
  }

  /// Returns the working day that is the `count`th after a day, which is itself day 0. A count of
  /// none is the day itself; a negative one counts before it.
  package func day(_ count: Int, after day: Day) -> Day {
    guard count > 0 else { return count == 0 ? day : self.day(-count, before: day) }
    return weeks.day(weeks.through(day) + count, near: day, weeksAway: count / 5)
  }

  /// Returns the working day that is the `count`th before a day, which is itself day 0. A count of
  /// none is the day itself; a negative one counts after it.
  package func day(_ count: Int, before day: Day) -> Day {
    guard count > 0 else { return count == 0 ? day : self.day(-count, after: day) }
    let earlier = weeks.through(day.adding(days: -1))
    return weeks.day(earlier - count + 1, near: day, weeksAway: -count / 5)
  }

  /// Returns how many working days a span holds, its first day not counted and its last one
  /// counted; negative where the last comes before the first.
  ///
  /// The working days that something due on `first` is late on `last`.
  package func count(after first: Day, through last: Day) -> Int {
    weeks.through(last) - weeks.through(first)
  }

  /// Returns the bank holidays on Mondays to Fridays in a span, its first day left out: those that
  /// a count of working days steps over. The days may come in either order, where the earlier is
  /// left out going forward and the later going back.
  package func skipped(after first: Day, through last: Day) -> [BankHoliday] {
    let (low, high) = first <= last ? (first.adding(days: 1), last) : (last, first.adding(days: -1))
    guard low <= high else { return [] }
    return holidays(in: Period(from: low, to: high)).filter { !$0.day.weekday.isWeekend }
  }

  /// Returns the last working day on or before a day: the practical date of a period that ends on
  /// a day that is not worked.
  package func lastWorkingDay(onOrBefore day: Day) -> Day {
    isWorkingDay(day) ? day : self.day(1, before: day)
  }

  /// Returns the first working day on or after a day.
  package func firstWorkingDay(onOrAfter day: Day) -> Day {
    isWorkingDay(day) ? day : self.day(1, after: day)
  }

  /// Whether the bank holidays are known up to this day.
  package func knows(_ day: Day) -> Bool { day <= knownUntil }

  private func firstHoliday(onOrAfter day: Day) -> Int {
    holidays.indices.firstPlace { holidays[$0].day >= day }
  }

  /// Whether a holiday by rule is Good Friday or Christmas Day itself and the file leaves it out.
  private static func isNeverWorked(_ holiday: BankHoliday, given: [BankHoliday]) -> Bool {
    let (_, month, day) = holiday.day.civil
    let isChristmas = month == 12 && day == 25
    return (isChristmas || holiday.name == "Good Friday")
      && !given.contains { $0.day == holiday.day }
  }

  /// The years that the rule is worked out for; the Monday in May is kept since 1978.
  private static let ruled = (1978...Day.years.upperBound).flatMap { BankHolidays.ofYear($0) }

  private static let byRule = WorkingDays(holidays: ruled, knownUntil: BankHolidays.published)
}

extension WorkingDays: Equatable {
  package static func == (left: WorkingDays, right: WorkingDays) -> Bool {
    left.knownUntil == right.knownUntil && left.holidays == right.holidays
  }
}
