/// Keeps the account of an import: every row ends in it exactly once.
struct RowLedger {
  private(set) var counts: [FileCount]
  private var problems: [(file: Int, problem: Problem, row: String?)] = []

  init(_ counts: [FileCount]) {
    self.counts = counts
  }

  /// Closes a row of the file in this place among those given.
  mutating func close(_ cursor: RowCursor, file: Int, _ outcome: RowOutcome) {
    counts[file].add(outcome)
    let kept =
      outcome == .quarantined
      ? cursor.problems.filter { $0.severity == .quarantined } : cursor.problems
    guard !kept.isEmpty else { return }
    if outcome != .quarantined { counts[file].doubtful += 1 }
    let row = cursor.keyText
    problems.append(contentsOf: kept.map { (file, $0, row) })
  }

  /// How many problems were found so far.
  var problemCount: Int { problems.count }

  /// The problems found since there were so many, each with the file and the day of its row.
  func problems(since count: Int) -> ArraySlice<(file: Int, problem: Problem, row: String?)> {
    problems[count...]
  }

  /// Keeps what is odd about a row of a file that is not taken in, and counts nothing.
  mutating func note(_ cursor: RowCursor, file: Int) {
    let row = cursor.keyText
    problems.append(contentsOf: cursor.problems.map { (file, $0, row) })
  }

  /// The problems of all rows by file and line, after those of whole files.
  func sorted(after wholeFiles: [Problem]) -> [Problem] {
    wholeFiles
      + problems.enumerated()
      .sorted {
        ($0.element.file, $0.element.problem.line, $0.offset)
          < ($1.element.file, $1.element.problem.line, $1.offset)
      }
      .map(\.element.problem)
  }
}

/// A row that was read, where it stands, and how it ends.
struct LocatedRow<Record> {
  /// The place of the file among those given.
  let file: Int
  let record: Record
  /// Collects what doubts the row.
  var cursor: RowCursor
}
