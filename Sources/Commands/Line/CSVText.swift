import Formats
import Reports

/// A table for another program, made of what JSON prints: so the two cannot differ.
enum CSVText {
  /// The rows below their headings; what a spreadsheet would run as a formula is guarded.
  static func table(_ headings: [String], _ rows: [[String]]) -> String {
    var writer = CSVWriter(guardsFormulas: true)
    writer.append(headings)
    for row in rows { writer.append(row) }
    return writer.text
  }

  /// The rows of a list, with the columns that a table has.
  static func table<Row>(_ columns: [Column<Row>], _ rows: [Row]) -> String {
    table(columns.headings(), rows.map { columns.fields($0) })
  }
}
