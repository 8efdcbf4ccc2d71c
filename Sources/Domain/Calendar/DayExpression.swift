/// A day as people type it: `fri`, `-3d`, `14/11`, `+20wd from 15/12/2025`.
package indirect enum DayExpression: Hashable, Sendable {
  /// A date with its year.
  case date(Day)
  /// `14/11`: the year follows from the direction.
  case dayOfYear(month: Int, day: Int)
  /// `23` or `23rd`: month and year follow from the direction.
  case dayOfMonth(Int)
  /// `fri`, `next fri`, `last fri`; without a turn the direction decides.
  case weekday(Weekday, turn: Direction?)
  /// `+2w`, `-10wd`, and `today` as no days.
  case offset(Int, DayUnit)
  /// `eow`: the Sunday that ends the week.
  case endOfWeek
  /// `eom`: the last day of the month.
  case endOfMonth
  /// `fri 20 nov 2026`: a date that must fall on this weekday.
  case dated(Weekday, DayExpression)
  /// `+20wd from 15/12/2025`: the first counted from the day of the second.
  case from(DayExpression, DayExpression)

  /// Where to look for a day that was typed without its year, month or week.
  package enum Direction: Hashable, Sendable {
    /// On the way from today to later days, as for what is planned.
    case future
    /// On the way from today to earlier days, as for what has happened.
    case past
    /// On whichever side of today it is closer.
    case nearest
  }

  /// Whether it counts from some day, today unless another is named.
  var isRelative: Bool {
    switch self {
    case .weekday, .offset, .endOfWeek, .endOfMonth: true
    default: false
    }
  }

  /// Whether it is a day of the year without the year.
  private var lacksYear: Bool {
    switch self {
    case .dayOfYear: true
    case .dated(_, let date): date.lacksYear
    default: false
    }
  }

  /// Returns the day that a text means, and how it was reached.
  ///
  /// A weekday is never today itself, unless `direction` is `.nearest`; a day without its year or
  /// month may be. Looking back, `24/11` on 23 November is tomorrow and refused: last year's would be
  /// taken by mistake.
  package static func read(
    _ text: String, today: Day, workingDays: WorkingDays, direction: Direction
  ) -> Result<DayReading, DayExpressionProblem> {
    Result { () throws(DayExpressionProblem) -> DayReading in
      let expression = try DayExpressionReader.expression(text)
      let meaning = DayMeaning(today: today, workingDays: workingDays, direction: direction)
      let (day, base) = try meaning.day(of: expression, in: text)
      if direction == .past, expression.lacksYear, day > today { throw .inFuture(day) }
      var weekday: Weekday?
      if case .weekday(let named, turn: nil) = expression { weekday = named }
      return DayReading(
        day: day, base: base, today: today, workingDays: workingDays,
        isNotToday: weekday == today.weekday && day != today)
    }
  }
}

/// What a count in a day expression counts.
package enum DayUnit: Hashable, Sendable {
  case days, weeks, months, years, workingDays
}
