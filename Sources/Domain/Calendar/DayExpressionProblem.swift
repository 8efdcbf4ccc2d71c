/// Why a text is no day expression, or means no real day.
package enum DayExpressionProblem: Explained, Hashable, Sendable {
  /// Nothing was typed.
  case empty
  /// The text is none of the accepted forms.
  case unknown(String)
  /// The month has fewer days: 31/02/2017.
  case noSuchDay(String, month: Int, year: Int?)
  /// There is no such month: 11/14, as where the month was put first.
  case noSuchMonth(String, month: Int, daysFirst: String?)
  /// A beginning that several words share.
  case ambiguous(String, [String])
  /// A count without a sign: 3d.
  case unsigned(String)
  /// A count of something unknown: +3x.
  case unknownUnit(String, unit: String)
  /// The date falls on another weekday than the one typed.
  case otherWeekday(Day, typed: Weekday)
  /// What stands before `from` does not count from a day.
  case notCounted(String)
  /// The day is near and to come, where one that has been is asked for.
  case inFuture(Day)
  /// The day is not within 1900 to 2199.
  case outOfRange(String)

  package var message: String {
    switch self {
    case .empty: "no day is given"
    case .unknown(let text): "\(text) is not understood as a day"
    case .noSuchDay(let text, let month, let year):
      "\(text) is no day: \(DayExpressionProblem.length(ofMonth: month, year: year))"
    case .noSuchMonth(let text, let month, _): "\(text) is no day: there is no month \(month)"
    case .ambiguous(let text, let names): "\(text) may be \(names.joined(separator: " or "))"
    case .unsigned(let text): "\(text) does not say which way to count"
    case .unknownUnit(let text, let unit): "\(text) counts nothing known: \(unit)"
    case .otherWeekday(let day, let typed):
      "\(day.short) is a \(day.weekday.name), not a \(typed.name)"
    case .notCounted(let text): "\(text) does not count from a day"
    case .inFuture(let day): "\(day.weekdayShort) is in the future"
    case .outOfRange(let text): "\(text) is not within the years 1900 to 2199"
    }
  }

  package var hint: String? {
    switch self {
    case .empty, .unknown: DayExpressionProblem.accepted
    case .inFuture(let day):
      "write the year if an earlier one is meant: \(day.adding(years: -1).slashed)"
    case .noSuchDay, .outOfRange: nil
    case .noSuchMonth(_, _, let daysFirst):
      daysFirst.map { "the day comes first: \($0)" } ?? "the day comes first, then the month"
    case .ambiguous: "type more letters"
    case .unsigned(let text): "write +\(text) or -\(text)"
    case .unknownUnit:
      "count d (days), w (weeks), m (months), y (years) or wd (working days)"
    case .otherWeekday: "leave the weekday out, or correct the date"
    case .notCounted: "put a count before from, as +20wd from 15/12/2025"
    }
  }

  /// The accepted forms, each by an example.
  package static let accepted =
    "try today, yesterday, fri, last fri, -3d, +2w, +1m, +20wd, 14/11, 14 nov 2026, 23rd, eom, "
    + "2026-11-20 or +20wd from 15/12/2025"

  private static func length(ofMonth month: Int, year: Int?) -> String {
    let days = Day.length(ofMonth: month, year: year ?? 2000)
    let name = MonthNames.name(month)
    guard let year else { return "\(name) has \(days) days\(month == 2 ? " at most" : "")" }
    return "\(name) \(year) has \(days) days"
  }
}
