/// A span of days, its first and its last day both within.
package struct Period: Hashable, Codable, Sendable {
  package let from: Day
  package let to: Day

  package init(from: Day, to: Day) {
    self.from = from
    self.to = to
  }

  package func contains(_ day: Day) -> Bool { from <= day && day <= to }

  /// The number of days within, both ends counted.
  package var days: Int { to - from + 1 }

  /// Returns the reporting year, from 1 April to 31 March, that a day is in.
  package static func reportingYear(containing day: Day) -> Period {
    let (year, month, _) = day.civil
    return reportingYear(from: month < 4 ? year - 1 : year)
  }

  /// The reporting year written "2025-26" or "2025/26"; nil where the text is anything else, as
  /// where the second year does not follow the first.
  package init?(reportingYear text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 7, bytes[4] == Digits.hyphen || bytes[4] == Digits.slash,
      let (first, second) = bytes.withUnsafeBufferPointer({ bytes -> (Int, Int)? in
        guard let first = Digits.read(bytes, at: 0, width: 4),
          let second = Digits.read(bytes, at: 5, width: 2)
        else { return nil }
        return (first, second)
      }), Day.years.contains(first), (first + 1) % 100 == second
    else { return nil }
    self = Period.reportingYear(from: first)
  }

  /// Returns the calendar month that a day is in.
  package static func month(containing day: Day) -> Period {
    Period(from: day.startOfMonth, to: day.endOfMonth)
  }

  /// The quarters of the reporting year that this period begins in, April to June first.
  package var quarters: [Period] {
    let start = Period.reportingYear(containing: from).from
    return (0..<4).map { Period.quarter(from: start.adding(months: $0 * 3)) }
  }

  /// Returns the quarter of the reporting year that a day is in: from 1 April, July, October or
  /// January.
  package static func quarter(containing day: Day) -> Period {
    let (year, month, _) = day.civil
    return quarter(from: Day(year, (month - 1) / 3 * 3 + 1, 1))
  }

  /// The calendar months that this period touches, whole, in order.
  package var months: [Period] {
    var found: [Period] = []
    var start = from.startOfMonth
    while start <= to {
      found.append(.month(containing: start))
      start = start.adding(months: 1)
    }
    return found
  }

  private static func reportingYear(from year: Int) -> Period {
    Period(from: Day(year, 4, 1), to: Day(year + 1, 3, 31))
  }

  private static func quarter(from start: Day) -> Period {
    Period(from: start, to: start.adding(months: 2).endOfMonth)
  }
}

extension Period {
  /// What people call it: "2025-26" for a reporting year, "Q1 2025-26" for a quarter of one,
  /// "April 2026" for a month, and otherwise its first and last day.
  package var name: String {
    if self == .reportingYear(containing: from) { return yearName }
    if self == .quarter(containing: from) {
      return "Q\((from.month + 8) % 12 / 3 + 1) \(yearName)"
    }
    if self == .month(containing: from) { return "\(MonthNames.name(from.month)) \(from.year)" }
    return "\(from.short) to \(to.short)"
  }

  private var yearName: String {
    let first = Period.reportingYear(containing: from).from.year
    let second = (first + 1) % 100
    return "\(first)-\(second < 10 ? "0" : "")\(second)"
  }
}
