extension Canvas {
  /// Where a text stands in its area.
  package enum Alignment: Hashable, Sendable { case left, right, centre }

  /// Writes a text on the first row of an area, cut to it, and returns the columns it took.
  @discardableResult
  package mutating func put(
    _ text: String, in area: Area, style: Style = .text, alignment: Alignment = .left
  ) -> Int {
    guard !area.isEmpty else { return 0 }
    let room = max(0, area.width - (alignment == .left ? area.width : text.columns))
    let indent = alignment == .centre ? room / 2 : room
    return put(text, x: area.x + indent, y: area.y, style: style, width: area.width - indent)
  }

  /// Writes pieces of different styles one after the other and returns the columns they took.
  @discardableResult
  package mutating func put(_ pieces: [Piece], x: Int, y: Int, width: Int? = nil) -> Int {
    let limit = min(width ?? self.width - x, self.width - x)
    var used = 0
    for piece in pieces where used < limit {
      used += put(piece.text, x: x + used, y: y, style: piece.style, width: limit - used)
    }
    return used
  }

  /// Fills an area with blanks of a style.
  package mutating func fill(_ area: Area, _ style: Style) {
    let left = max(0, area.x)
    let right = min(width, area.right)
    for y in max(0, area.y)..<max(0, area.y, min(height, area.bottom)) {
      blank(from: left, to: right, y: y, style: style)
    }
  }

  /// Gives every cell of an area another style and leaves what is written there.
  package mutating func restyle(_ area: Area, _ change: (Style) -> Style) {
    for y in max(0, area.y)..<max(0, area.y, min(height, area.bottom)) {
      for x in max(0, area.x)..<max(0, area.x, min(width, area.right)) {
        cells[y * width + x].style = change(cells[y * width + x].style)
      }
    }
  }

  /// Says that an area, once it is drawn, lies over the screen as a popup does.
  package mutating func raise(_ area: Area) {
    restyle(area) { style in
      var style = style
      style.isRaised = true
      return style
    }
  }

  /// Draws a frame with a title in its upper edge and returns the area inside.
  @discardableResult
  package mutating func box(
    _ area: Area, _ style: Style = Style(.border), title: String = "",
    titleStyle: Style = Style(.heading)
  ) -> Area {
    guard area.width >= 2, area.height >= 2 else { return area.inset(by: 1) }
    horizontal(y: area.y, x: area.x + 1, width: area.width - 2, style: style)
    horizontal(y: area.bottom - 1, x: area.x + 1, width: area.width - 2, style: style)
    vertical(x: area.x, y: area.y + 1, height: area.height - 2, style: style)
    vertical(x: area.right - 1, y: area.y + 1, height: area.height - 2, style: style)
    put(.topLeft, x: area.x, y: area.y, style: style)
    put(.topRight, x: area.right - 1, y: area.y, style: style)
    put(.bottomLeft, x: area.x, y: area.bottom - 1, style: style)
    put(.bottomRight, x: area.right - 1, y: area.bottom - 1, style: style)
    if !title.isEmpty, area.width > 6 {
      put(
        " \(title.columns > area.width - 6 ? title.fitted(to: area.width - 6) : title) ",
        x: area.x + 2, y: area.y, style: titleStyle)
    }
    return area.inset(by: 1)
  }

  /// Draws a line from left to right, over the whole width unless told otherwise.
  package mutating func horizontal(
    y: Int, x: Int = 0, width: Int? = nil, style: Style = Style(.border)
  ) {
    guard let line = glyphs.text(.horizontal).unicodeScalars.first else { return }
    repeated(line, from: x, to: x + max(0, width ?? self.width - x), y: y, style: style)
  }

  /// Draws a line from above to below.
  package mutating func vertical(
    x: Int, y: Int = 0, height: Int? = nil, style: Style = Style(.border)
  ) {
    guard let line = glyphs.text(.vertical).unicodeScalars.first else { return }
    for row in y..<y + max(0, height ?? self.height - y) {
      repeated(line, from: x, to: x + 1, y: row, style: style)
    }
  }
}
