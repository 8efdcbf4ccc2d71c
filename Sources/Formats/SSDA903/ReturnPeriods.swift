import Domain

/// The reporting years that a return covers, told from the days in it.
///
/// A year counts only where it holds a fiftieth of what the fullest year holds, so that one
/// mistyped day does not stretch the return over a century.
struct ReturnPeriods: Sendable {
  /// The years in which its episodes ended, or nil where none did.
  private(set) var episodes: Period?
  /// The years of its reviews up to today, or nil where it has none.
  private(set) var reviews: Period?

  init(_ folder: ReturnFolder, today: Day) {
    episodes = Self.period(
      folder.files(of: .episodes).map(\.data), column: Episode.Column.end, today: today)
    reviews = Self.period(
      folder.files(of: .reviews).map(\.data), column: ExtractedReview.Column.held, today: today)
  }

  private static func period(_ files: [DataFile], column: Int, today: Day) -> Period? {
    var counts: [Day: Int] = [:]
    var current = Period(from: today, to: today)
    for file in files {
      for row in file.rows {
        guard let day = WrittenDay.day(file.table.bytes[file.field(row, column)]), day <= today
        else { continue }
        if !current.contains(day) || current.from == today {
          current = .reportingYear(containing: day)
        }
        counts[current.from, default: 0] += 1
      }
    }
    let most = counts.values.max() ?? 0
    let years = counts.filter { $0.value * 50 >= most }.keys
    guard let first = years.min(), let last = years.max() else { return nil }
    return Period(from: first, to: Period.reportingYear(containing: last).to)
  }
}
