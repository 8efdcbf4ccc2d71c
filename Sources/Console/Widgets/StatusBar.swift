/// One line with words at its left and at its right end; the left ones give way.
package struct StatusBar: Hashable, Sendable {
  package var left: [Piece]
  package var right: [Piece]

  package init(left: [Piece] = [], right: [Piece] = []) {
    self.left = left
    self.right = right
  }

  package func draw(on canvas: inout Canvas, in area: Area) {
    let line = area.row(0).inset(by: 1, 0)
    guard !line.isEmpty else { return }
    let rightWidth = min(line.width, right.reduce(0) { $0 + $1.text.columns })
    canvas.put(right, x: line.right - rightWidth, y: line.y, width: rightWidth)
    canvas.put(left, x: line.x, y: line.y, width: max(0, line.width - rightWidth - 2))
  }
}
