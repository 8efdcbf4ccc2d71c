/// A page of character cells on which screens are drawn.
///
/// Text that is put on it is sanitised and clipped; nothing can be written outside it. It is a
/// plain value, so tests look at `text` and `roles` and a terminal compares it with the one before.
package struct Canvas: Sendable {
  package let width: Int
  package let height: Int
  package let glyphs: GlyphSet
  /// Where the terminal's cursor stands: on what has the keyboard, so that screen readers and
  /// braille displays follow. It is drawn only where `visible`, in fields that take text.
  package var cursor: (x: Int, y: Int, visible: Bool)?

  var cells: [Cell]
  var clusters: [String] = []

  package init(width: Int, height: Int, glyphs: GlyphSet = .unicode) {
    self.width = max(0, width)
    self.height = max(0, height)
    self.glyphs = glyphs
    cells = Array(repeating: .blank, count: self.width * self.height)
  }

  package init(_ size: Size, glyphs: GlyphSet = .unicode) {
    self.init(width: size.columns, height: size.rows, glyphs: glyphs)
  }

  package var area: Area { Area(x: 0, y: 0, width: width, height: height) }

  /// Writes a text on one line and returns how many columns it took.
  ///
  /// With a `width` the text is cut to it and ends in "…" where it was cut; without one it ends
  /// silently at the `edge`, the canvas's own unless told otherwise. What lies left of or above the
  /// canvas is not drawn.
  @discardableResult
  package mutating func put(
    _ text: String, x: Int, y: Int, style: Style = .text, width: Int? = nil, edge: Int? = nil
  ) -> Int {
    let edge = min(edge ?? self.width, self.width)
    let limit = min(width ?? edge - x, edge - x)
    guard y >= 0, y < height, x >= 0, limit > 0 else { return 0 }
    if let used = putPlain(text, x: x, y: y, style: style, limit: limit, marksCut: width != nil) {
      return used
    }
    return putAny(text, x: x, y: y, style: style, limit: limit, marksCut: width != nil)
  }

  /// Draws a sign in the canvas's glyph set and returns how many columns it took.
  @discardableResult
  package mutating func put(_ glyph: Glyph, x: Int, y: Int, style: Style? = nil) -> Int {
    let text = glyphs.text(glyph)
    guard y >= 0, y < height, x >= 0, x < width else { return 0 }
    return putAny(
      text, x: x, y: y, style: style ?? Style(glyph.role).sign(), limit: width - x, marksCut: false)
  }

  /// Writes a text that is nothing but printable ASCII, byte by byte; nil where it is not.
  private mutating func putPlain(
    _ text: String, x: Int, y: Int, style: Style, limit: Int, marksCut: Bool
  ) -> Int? {
    let written = text.utf8.withContiguousStorageIfAvailable { bytes -> Int? in
      guard bytes.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) else { return nil }
      let count = min(bytes.count, limit)
      breakWide(at: x, y: y)
      breakWide(at: x + count, y: y)
      let start = y * width + x
      for index in 0..<count {
        cells[start + index] = Cell(code: UInt32(bytes[index]), style: style)
      }
      if bytes.count > limit, marksCut { putEllipsis(x: x + limit - 1, y: y, style: style) }
      return count
    }
    return written ?? nil
  }

  private mutating func putAny(
    _ text: String, x: Int, y: Int, style: Style, limit: Int, marksCut: Bool
  ) -> Int {
    var sanitiser = Sanitiser()
    var column = x
    let end = x + limit
    var last = x
    for scalar in text.unicodeScalars {
      guard let shown = sanitiser.next(scalar) else { continue }
      if shown.columns == 0 {
        if column > x { attach(shown.scalar, x: last, y: y) }
        continue
      }
      if column + shown.columns > end {
        blank(from: column, to: end, y: y, style: style)
        if marksCut { putEllipsis(x: end - 1, y: y, style: style) }
        return limit
      }
      last = column
      set(substitute(shown.scalar), x: column, y: y, style: style, columns: shown.columns)
      column += shown.columns
    }
    return column - x
  }

  private mutating func set(
    _ scalar: Unicode.Scalar, x: Int, y: Int, style: Style, columns: Int
  ) {
    breakWide(at: x, y: y)
    breakWide(at: x + columns, y: y)
    let index = y * width + x
    cells[index] = Cell(code: scalar.value, style: style)
    if columns == 2 { cells[index + 1] = Cell(code: Cell.rightHalf, style: style) }
  }

  private mutating func attach(_ mark: Unicode.Scalar, x: Int, y: Int) {
    let index = y * width + x
    var text = self.text(of: cells[index])
    text.unicodeScalars.append(mark)
    clusters.append(text)
    cells[index].code = Cell.clusterBit | UInt32(clusters.count - 1)
  }

  private mutating func putEllipsis(x: Int, y: Int, style: Style) {
    for scalar in glyphs.text(.more).unicodeScalars.prefix(1) {
      set(scalar, x: x, y: y, style: style, columns: 1)
    }
  }

  mutating func blank(from start: Int, to end: Int, y: Int, style: Style) {
    repeated(" ", from: start, to: end, y: y, style: style)
  }

  /// Writes a scalar of one column into every cell from `start` up to `end`.
  mutating func repeated(
    _ scalar: Unicode.Scalar, from start: Int, to end: Int, y: Int, style: Style
  ) {
    let start = max(0, start)
    let end = min(width, end)
    guard start < end, y >= 0, y < height else { return }
    breakWide(at: start, y: y)
    breakWide(at: end, y: y)
    let cell = Cell(code: scalar.value, style: style)
    for index in y * width + start..<y * width + end { cells[index] = cell }
  }

  /// Blanks the left half of a wide letter whose right half stands at `x` and is to be overwritten.
  private mutating func breakWide(at x: Int, y: Int) {
    guard x > 0, x < width else { return }
    let index = y * width + x
    guard cells[index].code == Cell.rightHalf else { return }
    cells[index - 1].code = 32
    cells[index].code = 32
  }
}
