/// A length of time as a rule states it: "20 working days", "3 months", "72 hours".
package struct Term: Hashable, Codable, Sendable {
  package enum Unit: String, Codable, CaseIterable, Sendable {
    case hours, days, workingDays, weeks, months, years
  }

  package var count: Int
  package var unit: Unit

  package init(_ count: Int, _ unit: Unit) {
    self.count = count
    self.unit = unit
  }

  /// Returns the last day of the term that runs from `day`, which itself is day 0.
  ///
  /// Months and years end on the corresponding date. Hours are counted from a moment by
  /// ``ClockRule`` and give here the day on which they end at the earliest hour of `day`.
  package func end(from day: Day, workingDays: WorkingDays) -> Day {
    switch unit {
    case .hours: day.adding(days: count / 24)
    case .days: day.adding(days: count)
    case .workingDays: workingDays.day(count, after: day)
    case .weeks: day.adding(days: 7 * count)
    case .months: day.adding(months: count)
    case .years: day.adding(months: 12 * count)
    }
  }

  /// "20 working days", "1 month", "72 hours".
  package var words: String {
    let name =
      switch unit {
      case .hours: "hour"
      case .days: "day"
      case .workingDays: "working day"
      case .weeks: "week"
      case .months: "month"
      case .years: "year"
      }
    return count == 1 ? "1 \(name)" : "\(count) \(name)s"
  }
}
