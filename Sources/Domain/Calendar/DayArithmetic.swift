extension Day {
  /// Returns the day this many calendar days later, or earlier where negative.
  package func adding(days: Int) -> Day { Day(number: Int32(clamping: Int(number) + days)) }

  /// Returns the same weekday this many weeks later, or earlier where negative.
  package func adding(weeks: Int) -> Day { adding(days: weeks * 7) }

  /// Returns the corresponding date this many calendar months later, or earlier where negative.
  ///
  /// A month in a statute is a calendar month (Interpretation Act 1978, Schedule 1), and a period
  /// of months ends on the day with the same number in the later month or, where that month has no
  /// such day, on its last day (Dodds v Walker [1981]). So 30 November and three months is 28 or
  /// 29 February, and the way back is not always the way there.
  package func adding(months: Int) -> Day {
    let (year, month, day) = civil
    let total = year * 12 + month - 1 + months
    let laterYear = total >= 0 ? total / 12 : (total - 11) / 12
    let laterMonth = total - laterYear * 12 + 1
    return Day(
      laterYear, laterMonth, min(day, Day.length(ofMonth: laterMonth, year: laterYear)))
  }

  /// Returns the corresponding date this many years later, as twelve months each: 29 February and
  /// a year is 28 February. A birthday follows another rule, see ``birthday(_:)``.
  package func adding(years: Int) -> Day { adding(months: years * 12) }

  /// Returns the day on which somebody born on this day reaches this age.
  ///
  /// The age is reached at the start of the birthday. Somebody born on 29 February reaches it on
  /// 1 March of a common year; no source settles this, so it is decided here and nowhere else.
  package func birthday(_ age: Int) -> Day {
    let (year, month, day) = civil
    return Day(year + age, month, day)
  }

  /// Returns the age in whole years of somebody born on one day, on another; negative before birth.
  package static func age(of born: Day, on day: Day) -> Int {
    let years = day.year - born.year
    return day < born.birthday(years) ? years - 1 : years
  }

  /// The age to be shown: nil on a day before the birth, and where it is over 110, which is no age of
  /// anybody in a child's record but a slip of the pen.
  package static func shownAge(of born: Day, on day: Day) -> Int? {
    let years = age(of: born, on: day)
    return (0...110).contains(years) ? years : nil
  }
}
