/// Words in lines, broken between words at the width they are given.
package struct Paragraph: Hashable, Sendable {
  package var text: String
  package var role: Paint

  package init(_ text: String, _ role: Paint = .text) {
    self.text = text
    self.role = role
  }

  package func height(width: Int) -> Int { text.wrapped(to: width).count }

  /// Draws the lines from `first` on and returns how many rows they took.
  @discardableResult
  package func draw(on canvas: inout Canvas, in area: Area, first: Int = 0) -> Int {
    let lines = text.wrapped(to: area.width).dropFirst(first).prefix(area.height)
    for (row, line) in lines.enumerated() {
      canvas.put(line, in: area.row(row), style: Style(role))
    }
    return lines.count
  }
}
