/// Finds the day that an expression means on a given day.
struct DayMeaning {
  let today: Day
  let workingDays: WorkingDays
  let direction: DayExpression.Direction

  /// Returns the day of an expression, and the day it was counted from.
  func day(
    of expression: DayExpression, in text: String
  ) throws(DayExpressionProblem) -> (day: Day, base: Day) {
    var base = today
    var day: Day
    switch expression {
    case .from(let counted, let start):
      base = try self.day(of: start, in: text).day
      day = found(counted, from: base)
    case .dated(let weekday, let date):
      day = found(date, from: today)
      guard day.weekday == weekday else { throw .otherWeekday(day, typed: weekday) }
    default:
      day = found(expression, from: today)
    }
    guard Day.years.contains(day.year) else { throw .outOfRange(text) }
    return (day, base)
  }

  private func found(_ expression: DayExpression, from base: Day) -> Day {
    switch expression {
    case .date(let day): day
    case .dayOfYear(let month, let day): dayOfYear(month: month, day: day, from: base)
    case .dayOfMonth(let day): dayOfMonth(day, from: base)
    case .weekday(let weekday, let turn): self.weekday(weekday, turn ?? direction, from: base)
    case .offset(let count, let unit): offset(count, unit, from: base)
    case .endOfWeek: base.adding(days: 7 - base.weekday.rawValue)
    case .endOfMonth: base.endOfMonth
    case .dated(_, let date), .from(let date, _): found(date, from: base)
    }
  }

  private func offset(_ count: Int, _ unit: DayUnit, from base: Day) -> Day {
    switch unit {
    case .days: base.adding(days: count)
    case .weeks: base.adding(weeks: count)
    case .months: base.adding(months: count)
    case .years: base.adding(years: count)
    case .workingDays: workingDays.day(count, after: base)
    }
  }

  private func weekday(
    _ weekday: Weekday, _ turn: DayExpression.Direction, from base: Day
  ) -> Day {
    switch turn {
    case .future: base.next(weekday)
    case .past: base.last(weekday)
    case .nearest: base.adding(days: -4).next(weekday)
    }
  }

  private func dayOfYear(month: Int, day: Int, from base: Day) -> Day {
    // Nine years either way hold a 29 February, even about 2100.
    let year = base.year
    let candidates = (year - 9...year + 9).compactMap { Day.valid($0, month, day) }
    if direction == .past,
      let coming = candidates.first(where: { (1...Self.near).contains($0 - base) })
    {
      return coming
    }
    return chosen(among: candidates, from: base)
  }

  private func dayOfMonth(_ day: Int, from base: Day) -> Day {
    let candidates = (-3...3).compactMap { months -> Day? in
      let (year, month, _) = base.startOfMonth.adding(months: months).civil
      return Day.valid(year, month, day)
    }
    return chosen(among: candidates, from: base)
  }

  /// A day without its year that is at most so many days ahead is that day, whatever is asked for:
  /// nobody means the one of a year ago.
  private static let near = 14

  /// Returns the first candidate that lies in the direction; today itself lies in every one.
  private func chosen(among candidates: [Day], from base: Day) -> Day {
    let found =
      switch direction {
      case .future: candidates.first { $0 >= base }
      case .past: candidates.last { $0 <= base }
      case .nearest: candidates.min { abs($0 - base) < abs($1 - base) }
      }
    return found ?? base
  }
}
