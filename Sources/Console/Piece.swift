/// A piece of a line with a style of its own.
package struct Piece: Hashable, Sendable {
  package var text: String
  package var style: Style

  package init(_ text: String, _ role: Paint = .text) {
    self.text = text
    style = Style(role)
  }

  package init(_ text: String, style: Style) {
    self.text = text
    self.style = style
  }
}
