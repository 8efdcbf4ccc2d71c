/// A column of a table.
package struct TableColumn: Hashable, Sendable {
  package var title: String
  /// How many columns of the terminal it takes; the least where it grows.
  package var width: Int
  package var alignment: Canvas.Alignment
  /// 0 is never left out; of the others the highest number goes first where room is short.
  package var priority: Int
  /// Its share of the room that is left over; 0 stays at its width.
  package var grows: Int

  package init(
    _ title: String, width: Int, alignment: Canvas.Alignment = .left, priority: Int = 0,
    grows: Int = 0
  ) {
    self.title = title
    self.width = width
    self.alignment = alignment
    self.priority = priority
    self.grows = grows
  }
}

/// What stands in one cell of a table: a sign, words, or both.
package struct TableCell: Hashable, Sendable {
  package var glyph: Glyph?
  package var text: String
  package var role: Role
  /// Whether it is a heading over the whole row rather than one cell of it.
  package var spansRow = false
  /// Further words in a role of their own, after the text.
  package var more: [Piece] = []

  package init(_ text: String, _ role: Role = .text, glyph: Glyph? = nil, more: [Piece] = []) {
    self.text = text
    self.role = role
    self.glyph = glyph
    self.more = more
  }

  /// A sign and its words in the sign's own role.
  package init(_ glyph: Glyph, _ text: String = "") {
    self.init(text, glyph.role, glyph: glyph)
  }

  /// A heading over the whole row.
  package static func heading(_ text: String, _ role: Role = .heading, glyph: Glyph? = nil)
    -> TableCell
  {
    var cell = TableCell(text, role, glyph: glyph)
    cell.spansRow = true
    return cell
  }
}
