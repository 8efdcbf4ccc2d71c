import Domain
import Reports

/// Two boards side by side in words and numbers.
enum ComparisonText {
  static func table(_ comparison: BoardComparison) -> TextTable {
    let columns = BoardText.columns
    var table = TextTable(["IRO"] + columns.map(\.title), numbers: Set(1...columns.count))
    for line in comparison.lines {
      table.append(
        [line.name]
          + columns.map { column in
            let now = line.later?[column.column] ?? 0
            let moved = line.difference(column.column)
            return moved == 0 ? now.grouped : "\(now.grouped) (\(moved > 0 ? "+" : "")\(moved))"
          })
    }
    return table
  }

  /// A row for each line and column, so that a spreadsheet can filter by either; a board on which
  /// the IRO does not stand has an empty field.
  static func csv(_ comparison: BoardComparison) -> String {
    CSVText.table(
      ["name", "column", "earlier", "later", "difference"],
      comparison.lines.flatMap { line in
        BoardText.columns.map { column in
          [
            line.name, column.name, OrNull(line.earlier?[column.column]).field,
            OrNull(line.later?[column.column]).field, "\(line.difference(column.column))",
          ]
        }
      })
  }
}
