import Domain

/// A file with a heading whose columns are known, ready to be read row by row.
struct DataFile: Sendable {
  let name: String
  /// The names of the columns, in the order in which readers ask for them.
  let columns: [String]
  /// Where each of them stands in the file; nil where the file does not have it.
  let places: [Int?]
  let table: CSVTable
  private let unreadable: [Int: CSVFault]
  /// How many fields the heading has without the empty ones at its end.
  private let headingWidth: Int

  init(name: String, columns: [String], places: [Int?], table: CSVTable) {
    self.name = name
    self.columns = columns
    self.places = places
    self.table = table
    headingWidth =
      table.rowCount == 0
      ? 0
      : (0..<table.fieldCount(ofRow: 0)).last { !table.field(0, $0).isEmpty }.map { $0 + 1 } ?? 0
    unreadable = Dictionary(table.faults.map { ($0.row, $0) }) { first, _ in first }
  }

  /// The rows below the heading.
  var rows: Range<Int> { 1..<max(table.rowCount, 1) }

  /// Where this column of this row stands in the table's bytes; empty where there is nothing, or a
  /// word that says so, such as NULL.
  func field(_ row: Int, _ column: Int) -> Range<Int> {
    guard let place = places[column] else { return 0..<0 }
    let field = table.field(row, place)
    return EmptyWords.areHere(table.bytes[field]) ? 0..<0 : field
  }

  func text(_ row: Int, _ column: Int) -> String { table.text(field(row, column)) }

  /// Whether the file has this column at all.
  func has(_ column: Int) -> Bool { places[column] != nil }

  func fault(ofRow row: Int) -> CSVFault? { unreadable.isEmpty ? nil : unreadable[row] }

  /// The first column of a row that holds more than any cell of a spreadsheet can.
  func longColumn(ofRow row: Int) -> Int? {
    table.length(ofRow: row) <= InputLimit.fieldBytes
      ? nil : columns.indices.first { field(row, $0).count > InputLimit.fieldBytes }
  }

  /// Whether the row has as many fields as the heading; empty ones at the end do not count.
  func isRagged(_ row: Int) -> Bool {
    let heading = table.fieldCount(ofRow: 0)
    let count = table.fieldCount(ofRow: row)
    if count < heading { return count < headingWidth }
    return (heading..<count).contains { !table.field(row, $0).isEmpty }
  }

  /// What is odd about the file as a whole: a heading that stands again among the rows, and
  /// columns that it lacks and can do without.
  var doubtsOfWhole: [Problem] {
    var doubts = doubtOfTitles
    doubts += table.repeatedHeadings.map { line in
      Problem(
        .doubtful, rule: "heading-again", file: name, line: line, expected: "a heading once",
        message: "the heading stands again among the rows, and was passed over")
    }
    let missing = columns.indices.filter { !has($0) }.map { columns[$0] }
    if !missing.isEmpty {
      doubts.append(
        Problem(
          .doubtful, rule: "missing-columns", file: name, line: 1, column: missing[0],
          expected: columns.joined(separator: ","),
          message: "the file lacks \(missing.joined(separator: ", ")), which leaves what was known "
            + "of it"))
    }
    return doubts
  }

  /// That lines above the heading, as reports have them, were passed over.
  var doubtOfTitles: [Problem] {
    guard let line = table.titleLine else { return [] }
    return [
      Problem(
        .doubtful, rule: "titles", file: name, line: line, expected: "the heading on top",
        message: "what stands above the heading, which is on line \(table.line(ofRow: 0)), was "
          + "passed over")
    ]
  }

  /// A problem of a row of this file.
  func problem(
    _ severity: Problem.Severity, _ rule: String, row: Int, column: Int? = nil, expected: String,
    message: String
  ) -> Problem {
    let value = column.map { table.text(field(row, $0).prefix(InputLimit.shownBytes)) }
    return Problem(
      severity, rule: rule, file: name, line: table.line(ofRow: row),
      column: column.map { columns[$0] }, value: value == "" ? nil : value, expected: expected,
      message: message)
  }
}
