/// What stands in one cell of a table: a sign, words, or both.
package struct TableCell: Hashable, Sendable {
  package var glyph: Glyph?
  package var text: String
  /// The text in shorter and shorter forms; where the text has no room, the first that has.
  package var shorter: [String] = []
  package var role: Paint
  /// Whether it is a heading over the whole row rather than one cell of it.
  package var spansRow = false
  /// Further words in a role of their own, after the text, where there is room for all of them.
  package var more: [Piece] = []

  package init(_ text: String, _ role: Paint = .text, glyph: Glyph? = nil, more: [Piece] = []) {
    self.text = text
    self.role = role
    self.glyph = glyph
    self.more = more
  }

  /// Words in several forms, the longest first: the first that has room is shown.
  package init(firstThatFits forms: [String], _ role: Paint = .text) {
    self.init(forms.first ?? "", role)
    shorter = Array(forms.dropFirst())
  }

  /// A sign and its words in the sign's own role.
  package init(_ glyph: Glyph, _ text: String = "") {
    self.init(text, glyph.role, glyph: glyph)
  }

  /// A heading over the whole row.
  package static func heading(_ text: String, _ role: Paint = .heading, glyph: Glyph? = nil)
    -> TableCell
  {
    var cell = TableCell(text, role, glyph: glyph)
    cell.spansRow = true
    return cell
  }
}

extension TableCell {
  /// Draws the cell on the first row of an area and returns the columns it took.
  @discardableResult
  func draw(
    on canvas: inout Canvas, in area: Area, alignment: Canvas.Alignment,
    styled: (Style) -> Style
  ) -> Int {
    guard !area.isEmpty else { return 0 }
    var pieces: [Piece] = []
    if let glyph {
      let words = canvas.glyphs.text(glyph) + (text.isEmpty ? "" : " ")
      pieces.append(Piece(words, style: styled(Style(glyph.role).sign())))
    }
    let sign = pieces.reduce(0) { $0 + $1.text.columns }
    pieces.append(Piece(words(for: area.width - sign), style: styled(Style(role))))
    let used = pieces.reduce(0) { $0 + $1.text.columns }
    // A further word that would be cut says less than none.
    if more.reduce(used, { $0 + $1.text.columns }) <= area.width {
      pieces += more.map { Piece($0.text, style: styled($0.style)) }
    }
    let room =
      alignment == .left
      ? 0 : max(0, area.width - pieces.reduce(0) { $0 + $1.text.columns })
    let indent = alignment == .centre ? room / 2 : room
    return canvas.put(pieces, x: area.x + indent, y: area.y, width: area.width - indent)
  }

  private func words(for width: Int) -> String {
    guard !shorter.isEmpty, text.columns > width else { return text }
    return shorter.first { $0.columns <= width } ?? shorter.last ?? text
  }
}
