import Domain

/// The reporting years that a return covers, told from the days in it.
///
/// A year counts from the fullest outwards, only while it holds a quarter or more of what its
/// neighbour does: a few mistyped years would else say that the return holds every review of years
/// of which it holds none, and what is not known would be late [own]. Of the year that is going on
/// less is asked, by the part of it that has passed.
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
    covered(counts(files, column: column, today: today), today: today)
  }

  /// How many days lie in each reporting year, by its first day.
  private static func counts(_ files: [DataFile], column: Int, today: Day) -> [Day: Int] {
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
    return counts
  }

  /// The years from the fullest outwards that are near the size of their neighbours.
  static func covered(_ counts: [Day: Int], today: Day) -> Period? {
    guard let fullest = counts.max(by: { ($0.value, $0.key) < ($1.value, $1.key) })?.key else {
      return nil
    }
    var first = fullest
    while case let year = first.adding(years: -1), isNear(year, to: first, counts, today) {
      first = year
    }
    var last = fullest
    while case let year = last.adding(years: 1), isNear(year, to: last, counts, today) {
      last = year
    }
    return Period(from: first, to: Period.reportingYear(containing: last).to)
  }

  private static func isNear(
    _ year: Day, to neighbour: Day, _ counts: [Day: Int], _ today: Day
  ) -> Bool {
    guard let count = counts[year], let other = counts[neighbour] else { return false }
    let length = year.adding(years: 1) - year
    let passed = min(max(today - year + 1, 0), length)
    return count * 4 * length >= other * passed
  }
}
