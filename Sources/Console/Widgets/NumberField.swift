/// A field for a number, with what is counted and what follows from it always beside it.
///
/// The words come from the caller, who knows what the number means: "2 weeks → Fri 04 Dec", or why
/// it cannot be taken.
package struct NumberField: Hashable, Sendable {
  package var field: TextField
  /// What is counted: "weeks".
  package var unit: String
  /// What follows from the number, or why it cannot be taken; empty where nothing is to be said.
  package var echo: String
  package var isInvalid: Bool

  package init(_ text: String = "", unit: String, echo: String = "", isInvalid: Bool = false) {
    field = TextField(text)
    self.unit = unit
    self.echo = echo
    self.isInvalid = isInvalid
  }

  package var text: String { field.text }

  package mutating func handle(_ key: Key) -> Bool { field.handle(key) }

  package func draw(on canvas: inout Canvas, in area: Area, isFocused: Bool, isInvalid: Bool) {
    let (entry, rest) = area.splitLeft(min(Self.width, area.width))
    field.draw(
      on: &canvas, in: entry, isFocused: isFocused, isInvalid: isInvalid || self.isInvalid)
    let words = rest.splitLeft(1).rest
    var pieces = [Piece(unit, .text)]
    if !echo.isEmpty {
      let sign: Glyph = self.isInvalid ? .error : .arrowRight
      let role: Paint = self.isInvalid ? .error : .hint
      pieces.append(Piece(" \(canvas.glyphs.text(sign)) \(echo)", role))
    }
    canvas.put(pieces, x: words.x, y: words.y, width: words.width)
  }

  /// How many columns the entry itself takes.
  static let width = 6
}
