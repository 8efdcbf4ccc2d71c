/// A field for a day, with what was understood of it beside.
///
/// The words of the echo come from the caller, who knows the calendar: "Thu 19 Nov 2026", or why
/// the text is no day.
package struct DayField: Hashable, Sendable {
  package var field: TextField
  /// What the text was understood as, or why it was not.
  package var echo: String
  package var isInvalid: Bool

  package init(_ text: String = "", placeholder: String = "", echo: String = "") {
    field = TextField(text, placeholder: placeholder, isOffer: true)
    self.echo = echo
    isInvalid = false
  }

  package var text: String { field.text }

  package mutating func handle(_ key: Key) -> Bool { field.handle(key) }

  package func draw(on canvas: inout Canvas, in area: Area, isFocused: Bool) {
    let width = min(Self.width, area.width)
    let (entry, rest) = area.splitLeft(width)
    field.draw(on: &canvas, in: entry.row(0), isFocused: isFocused, isInvalid: isInvalid)
    guard !echo.isEmpty, rest.width > 4 else { return }
    let sign: Glyph = isInvalid ? .error : .arrowRight
    let style = Style(isInvalid ? .error : .hint)
    canvas.put(sign, x: rest.x + 2, y: rest.y, style: style)
    for (row, line) in lines(width: area.width).prefix(area.height).enumerated() {
      canvas.put(line, x: rest.x + 4, y: rest.y + row, style: style, width: rest.width - 4)
    }
  }

  /// How many rows it takes in a width: the echo goes on below where it is long.
  func height(width: Int) -> Int { max(1, lines(width: width).count) }

  private func lines(width: Int) -> [String] {
    echo.isEmpty ? [] : echo.wrapped(to: max(1, width - Self.width - 4))
  }

  /// How many columns the entry itself takes.
  static let width = 18
}
