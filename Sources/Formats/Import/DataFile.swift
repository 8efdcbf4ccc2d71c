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

  init(name: String, columns: [String], places: [Int?], table: CSVTable) {
    self.name = name
    self.columns = columns
    self.places = places
    self.table = table
    unreadable = Dictionary(table.faults.map { ($0.row, $0) }) { first, _ in first }
  }

  /// The rows below the heading.
  var rows: Range<Int> { 1..<max(table.rowCount, 1) }

  /// Where this column of this row stands in the table's bytes; empty where there is nothing.
  func field(_ row: Int, _ column: Int) -> Range<Int> {
    guard let place = places[column] else { return 0..<0 }
    return table.field(row, place)
  }

  func text(_ row: Int, _ column: Int) -> String { table.text(field(row, column)) }

  func fault(ofRow row: Int) -> CSVFault? { unreadable.isEmpty ? nil : unreadable[row] }

  /// Whether the row has as many fields as the heading; empty ones at the end do not count.
  func isRagged(_ row: Int) -> Bool {
    let heading = table.fieldCount(ofRow: 0)
    let count = table.fieldCount(ofRow: row)
    if count == heading { return false }
    let longer = count > heading ? row : 0
    return (min(count, heading)..<max(count, heading)).contains {
      !table.field(longer, $0).isEmpty
    }
  }

  /// A problem of a row of this file.
  func problem(
    _ severity: Problem.Severity, _ rule: String, row: Int, column: Int? = nil, expected: String,
    message: String
  ) -> Problem {
    let value = column.map { text(row, $0) }
    return Problem(
      severity, rule: rule, file: name, line: table.line(ofRow: row),
      column: column.map { columns[$0] }, value: value == "" ? nil : value, expected: expected,
      message: message)
  }
}

/// A file as it was given to an import.
package struct InputFile: Sendable {
  package let name: String
  package let bytes: [UInt8]

  package init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}
