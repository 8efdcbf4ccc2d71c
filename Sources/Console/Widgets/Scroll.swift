/// Where one stands in a list: the row that is selected and the first row that is seen.
package struct Scroll: Hashable, Sendable {
  package var selection: Int
  package var first: Int

  package init(selection: Int = 0, first: Int = 0) {
    self.selection = selection
    self.first = first
  }

  /// Moves by a key and tells whether it was one that moves.
  ///
  /// Arrows, pages, Home and End; and j, k, Ctrl+D and Ctrl+U for those who know them. Rows that
  /// cannot be selected, such as headings, are stepped over, and shown with the row below them.
  package mutating func handle(
    _ key: Key, count: Int, rows: Int, canSelect: (Int) -> Bool = { _ in true }
  ) -> Bool {
    guard let step = Self.step(key, count: count, rows: max(1, rows)) else { return false }
    guard count > 0 else { return true }
    let wished = min(max(0, selection + step), count - 1)
    let later = (wished..<count).lazy
    let earlier = (0...wished).reversed().lazy
    let row =
      step > 0
      ? later.first(where: canSelect) ?? earlier.first(where: canSelect)
      : earlier.first(where: canSelect) ?? later.first(where: canSelect)
    selection = row ?? selection
    keepVisible(count: count, rows: rows)
    while first > 0, first == selection, rows > 1, !canSelect(first - 1) { first -= 1 }
    return true
  }

  /// Brings the selection into the list and the view to the selection.
  package mutating func keepVisible(count: Int, rows: Int) {
    selection = min(max(0, selection), max(0, count - 1))
    first = firstRow(count: count, rows: rows)
  }

  /// Returns the row to draw first so that the selection is seen and no room is left unused.
  package func firstRow(count: Int, rows: Int) -> Int {
    guard rows > 0, count > rows else { return 0 }
    var row = first
    if selection < row { row = selection }
    if selection >= row + rows { row = selection - rows + 1 }
    return min(max(0, row), count - rows)
  }

  private static func step(_ key: Key, count: Int, rows: Int) -> Int? {
    switch key {
    case .up, .character("k"): -1
    case .down, .character("j"): 1
    case .pageUp: -max(1, rows - 1)
    case .pageDown: max(1, rows - 1)
    case .control("u"): -max(1, rows / 2)
    case .control("d"): max(1, rows / 2)
    case .home: -count
    case .end: count
    default: nil
    }
  }

  /// Draws a scroll bar in one column; nothing where all rows are seen.
  package static func drawBar(first: Int, count: Int, on canvas: inout Canvas, in area: Area) {
    guard count > area.height, area.height > 1, area.width > 0 else { return }
    let size = max(1, area.height * area.height / count)
    let place = first * (area.height - size) / max(1, count - area.height)
    for row in 0..<area.height {
      let isThumb = row >= place && row < place + size
      canvas.put(
        isThumb ? .scrollThumb : .scrollTrack, x: area.x, y: area.y + row,
        style: Style(isThumb ? .scrollbar : .border))
    }
  }
}
