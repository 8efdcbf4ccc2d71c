import Console
import Reports

extension [Departure] {
  /// How many rows they take above a list: three at most.
  var rows: Int { Swift.min(count, 3) }

  /// Draws who leaves, one a row; of more than there is room for, how many.
  func draw(on canvas: inout Canvas, in area: Area) {
    for row in 0..<Swift.min(rows, area.height) {
      let isRest = row == rows - 1 && count > rows
      let departure = self[row]
      let words =
        isRest ? "\(count - row) more who left or leave: see 4 Team" : departure.sentence
      let glyph = departure.hasLeft ? Glyph.late : .warning
      canvas.put(
        " \(canvas.glyphs.text(glyph)) \(words)", in: area.row(row), style: Style(glyph.role))
    }
  }
}
