/// The day that a day expression means, and the arithmetic that led to it.
package struct DayReading: Hashable, Sendable {
  package let day: Day

  /// The day that it was counted from: today, unless another was named.
  package let base: Day

  /// Calendar days from `base`, negative where the day is earlier.
  package let calendarDays: Int

  /// Working days from `base`, which is day 0; negative where the day is earlier.
  package let workingDays: Int

  /// The bank holidays on Mondays to Fridays between, which are not among the working days.
  package let skipped: [BankHoliday]

  /// What a field shows while it is typed in: "Fri 27 Mar 2026 (14 days, 10 working days)".
  package let echo: String

  /// - Parameter isNotToday: whether today's own weekday was typed and another day is meant.
  init(day: Day, base: Day, today: Day, workingDays: WorkingDays, isNotToday: Bool = false) {
    self.day = day
    self.base = base
    calendarDays = day - base
    let last = day < base ? day.adding(days: -1) : day
    let first = day < base ? base.adding(days: -1) : base
    self.workingDays = workingDays.count(after: first, through: last)
    skipped = workingDays.skipped(after: base, through: day)
    let sum = DayReading.sum(
      day: day, base: base, today: today, workingDays: self.workingDays, skipped: skipped,
      isNotToday: isNotToday)
    let latest = max(day, base)
    let warning =
      workingDays.knows(latest)
      ? "" : "; bank holidays known only until \(workingDays.knownUntil.short)"
    echo = "\(day.weekdayShort) (\(sum)\(warning))"
  }

  /// The arithmetic in words.
  private static func sum(
    day: Day, base: Day, today: Day, workingDays: Int, skipped: [BankHoliday], isNotToday: Bool
  ) -> String {
    let distance = day - base
    if base == today {
      switch distance {
      case 0: return "today"
      case 1: return "tomorrow"
      case -1: return "yesterday"
      default: break
      }
    }
    let days = abs(distance).counted("day")
    let working = abs(workingDays).counted("working day")
    let place =
      base == today
      ? (distance < 0 ? " ago" : "")
      : " \(distance < 0 ? "before" : "after") \(base.weekdayShort)"
    let note = isNotToday ? ", not today" : ""
    return "\(days)\(place)\(note), \(working)\(notCounted(skipped))"
  }

  private static func notCounted(_ skipped: [BankHoliday]) -> String {
    if skipped.isEmpty { return "" }
    let names =
      skipped.count <= 4
      ? skipped.map(\.name).joined(separator: ", ") : "\(skipped.count) bank holidays"
    return "; \(names) not counted"
  }
}
