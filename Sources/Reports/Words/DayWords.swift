import Domain

/// Days as sentences say them.
package enum DayWords {
  /// "Thu 19 Nov", with the year where it is more than six months away.
  package static func near(_ day: Day, today: Day) -> String {
    abs(day - today) <= 183 ? day.weekdayDayMonth : day.weekdayShort
  }

  /// "Thu 19 Nov", with the year where it is another than today's: for what one has just filled in.
  package static func ofYear(_ day: Day, today: Day) -> String {
    day.year == today.year ? day.weekdayDayMonth : day.weekdayShort
  }

  /// "Thu 19 Nov", or "19 Nov 2024" where it is more than six months away: for a narrow column.
  package static func compact(_ day: Day, today: Day) -> String {
    abs(day - today) <= 183 ? day.weekdayDayMonth : day.short
  }

  /// "19 Nov", with the year where it is more than six months away.
  package static func date(_ day: Day, today: Day) -> String {
    abs(day - today) <= 183 ? day.dayMonth : day.short
  }

  /// "07 Jan", with the year where it is another than that of the day it stands beside.
  package static func besides(_ day: Day, _ other: Day) -> String {
    day.year == other.year ? day.dayMonth : day.short
  }

  /// "was due Thu 19 Nov", "is due today" or "is due Tue 24 Nov"; of today "was due today" where its
  /// hour has passed.
  package static func due(_ day: Day, today: Day, isLate: Bool = false) -> String {
    if day == today { return isLate ? "was due today" : "is due today" }
    return (day < today ? "was due " : "is due ") + near(day, today: today)
  }

  /// "11:00".
  package static func time(_ minute: UInt16) -> String? {
    guard minute != DutyCard.noMinute else { return nil }
    return Appointment(day: Day(number: 0), minute: Int(minute)).time
  }

  /// "every 6 weeks", "every month".
  package static func every(_ term: Term) -> String {
    term.count == 1 ? "every \(term.words.dropFirst(2))" : "every \(term.words)"
  }
}

extension DayWords {
  /// "3 y 2 m", "5 m", "12 d": whole years and months between two days.
  package static func span(from start: Day, to end: Day) -> String {
    guard start <= end else { return "0 d" }
    var months = (end.year - start.year) * 12 + end.month - start.month
    if start.adding(months: months) > end { months -= 1 }
    if months == 0 { return "\(end - start) d" }
    let years = months / 12
    let rest = months % 12
    if years == 0 { return "\(rest) m" }
    return rest == 0 ? "\(years) y" : "\(years) y \(rest) m"
  }
}
