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
    let count = boundedCount
    return switch unit {
    case .hours: day.adding(days: count / 24)
    case .days: day.adding(days: count)
    case .workingDays: workingDays.day(count, after: day)
    case .weeks: day.adding(days: 7 * count)
    case .months: day.adding(months: count)
    case .years: day.adding(months: 12 * count)
    }
  }

  /// The count, within what can be counted: a journal may hold a policy of wilder numbers.
  package var boundedCount: Int { min(max(count, -Term.most), Term.most) }

  private static let most = 40_000

  /// True where it is at least one and at most ten years, which is what a service may set.
  package var isReasonable: Bool {
    let most =
      switch unit {
      case .hours: 87_600
      case .days: 3_650
      case .workingDays: 2_600
      case .weeks: 520
      case .months: 120
      case .years: 10
      }
    return (1...most).contains(count)
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
