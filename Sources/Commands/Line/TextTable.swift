import Console
import Reports

/// A table of plain text whose columns stand under each other, whatever letters they hold.
struct TextTable {
  private let headings: [String]
  private let numbers: Set<Int>
  private var rows: [[String]] = []

  /// Makes an empty table, without headings where none are given; the columns of `numbers` are aligned on the right.
  init(_ headings: [String] = [], numbers: Set<Int> = []) {
    self.headings = headings
    self.numbers = numbers
  }

  /// Makes the table of a list: these columns of it, in this order.
  init<Row>(
    _ columns: [Column<Row>], _ rows: [Row], heading: ((Column<Row>) -> String)? = \.title
  ) {
    self.init(
      heading.map { columns.map($0) } ?? [],
      numbers: Set(columns.indices.filter { columns[$0].isNumber }))
    for row in rows { append(columns.map { $0.text(row) }) }
  }

  var isEmpty: Bool { rows.isEmpty }

  mutating func append(_ row: [String]) {
    rows.append(row.map { $0.fitted(to: TextTable.widest) })
  }

  /// A longer text than this, such as a name of 500 letters, is cut short: the lines of the others
  /// would be as long. JSON and CSV hold it whole.
  private static let widest = 100

  /// The lines of the table, the headings first.
  var lines: [String] {
    let all = headings.isEmpty ? rows : [headings] + rows
    let count = all.reduce(0) { max($0, $1.count) }
    let widths = (0..<count).map { column in
      all.reduce(0) { max($0, column < $1.count ? $1[column].columns : 0) }
    }
    return all.map { row in
      var line = ""
      for (column, text) in row.enumerated() {
        let padding = String(repeating: " ", count: max(0, widths[column] - text.columns))
        line += numbers.contains(column) ? padding + text : text + padding
        if column + 1 < row.count { line += "  " }
      }
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  /// Prints the table.
  func print(to output: Output) {
    for line in lines { output.line(line) }
  }
}
