import Domain

/// Which of the files of a folder belong to an earlier and which to a later return.
///
/// Years of returns come in one folder, told apart by their names: 2017-episodes.csv,
/// 2018-episodes.csv. Files with the same number of four digits or more in their names are one
/// return, and a return is as late as its episodes reach; so that the rows of the later one count,
/// whatever the order of the files.
struct ReturnOrder: Sendable {
  /// The last day up to today on which an episode of the folder began or ended, or nil where none
  /// did.
  private(set) var reach: Day?
  /// For each file the place of its return, the earliest first.
  private var ranks: [Int: Int] = [:]
  /// For each file of episodes how far it reaches itself.
  private var reaches: [Int: Day] = [:]
  private var newest = 0

  init(_ folder: ReturnFolder, today: Day) {
    for file in folder.files(of: .episodes) {
      reaches[file.place] = Self.reach(of: file.data, today: today)
    }
    reach = reaches.values.max()
    let numbers = folder.files.mapValues { Self.number(in: $0.data.name) }
    var returns: [String: Day] = [:]
    for (place, number) in numbers {
      let known = returns[number] ?? .distant
      returns[number] = max(known, reaches[place] ?? .distant)
    }
    let order = returns.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.map(\.key)
    for (place, number) in numbers { ranks[place] = order.firstIndex(of: number) }
    newest = max(order.count - 1, 0)
  }

  /// True where two files belong to different returns, so that a row of both is no contradiction.
  func areOfTwoReturns(_ one: Int, _ other: Int) -> Bool { ranks[one] != ranks[other] }

  /// True of a file of the newest return, with which all is counted.
  func isNewest(_ file: Int) -> Bool { ranks[file] == newest }

  /// Whether one file is later than another; nil where that cannot be told.
  func isLater(_ one: Int, than other: Int) -> Bool? {
    let first = (ranks[one] ?? 0, reaches[one] ?? .distant)
    let second = (ranks[other] ?? 0, reaches[other] ?? .distant)
    return first == second ? nil : first > second
  }

  private static func reach(of file: DataFile, today: Day) -> Day? {
    var last: Day?
    for row in file.rows {
      for column in [Episode.Column.start, Episode.Column.end] {
        let range = file.field(row, column)
        guard !range.isEmpty, let day = WrittenDay.day(file.table.bytes[range]), day <= today else {
          continue
        }
        last = max(last ?? day, day)
      }
    }
    return last
  }

  /// The longest run of four digits or more in a name, or nothing.
  private static func number(in name: String) -> String {
    let runs = name.split(whereSeparator: { !($0.isASCII && $0.isNumber) })
    return runs.filter { $0.count >= 4 }.max { $0.count < $1.count }.map(String.init) ?? ""
  }
}

extension Day {
  /// Earlier than every day of a return.
  fileprivate static let distant = Day(1, 1, 1)
}
