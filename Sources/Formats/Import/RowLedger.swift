/// Keeps the account of an import: every row ends in it exactly once.
struct RowLedger {
  private(set) var counts: [FileCount]
  private var problems: [(file: Int, problem: Problem)] = []

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
    problems.append(contentsOf: kept.map { (file, $0) })
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
