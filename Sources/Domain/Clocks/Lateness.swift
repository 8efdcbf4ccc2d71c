/// By how much something is late, in the unit its rule counts in: one unit for one lateness,
/// wherever it is said.
package struct Lateness: Hashable, Sendable {
  package let count: Int
  package let unit: Unit

  package enum Unit: String, Sendable { case minutes, hours, days, workingDays }

  /// Returns how late a due day is, or nil where it is not: in the unit of the term, but in days
  /// where no working day has passed since, as over a weekend.
  package init?(due: Day, today: Day, term: Term?, workingDays: WorkingDays) {
    guard due < today else { return nil }
    let working = workingDays.count(after: due, through: today)
    if term?.unit == .workingDays, working > 0 {
      count = working
      unit = .workingDays
    } else {
      count = today - due
      unit = .days
    }
  }

  /// Returns how late something is that was due at a moment, or nil where it is not: within the
  /// first hour in minutes, then in hours begun, and after three days in days.
  package init?(dueAt: Moment, now: Moment) {
    let over = now.milliseconds - dueAt.milliseconds
    guard over > 0 else { return nil }
    let minutes = Int((over + 59_999) / 60_000)
    let hours = Int((over + 3_599_999) / 3_600_000)
    if minutes < 60 {
      (count, unit) = (minutes, .minutes)
    } else {
      (count, unit) = hours > 72 ? (hours / 24, .days) : (hours, .hours)
    }
  }

  /// "14 wd", "8 d", "5 h" or "20 min".
  package var short: String {
    switch unit {
    case .workingDays: "\(count) wd"
    case .minutes: "\(count) min"
    case .hours: "\(count) h"
    case .days: "\(count) d"
    }
  }

  /// "14 working days", "1 day", "5 hours", "1 minute".
  package var words: String {
    switch unit {
    case .workingDays: count.counted("working day", "working days")
    case .minutes: count.counted("minute", "minutes")
    case .hours: count.counted("hour", "hours")
    case .days: count.counted("day", "days")
    }
  }
}
