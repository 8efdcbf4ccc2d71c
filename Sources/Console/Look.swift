/// What a role looks like: its colours, and what it becomes where there is no colour.
package struct Look: Hashable, Sendable {
  /// Nil takes the colour of plain text.
  package var foreground: Colour?
  /// The colour of signs in this role; nil takes that of its words.
  package var sign: Colour?
  /// Nil takes the background of plain text.
  package var background: Colour?
  package var attributes: Attributes
  /// The attributes instead of colours, for NO_COLOR and terminals without colour.
  package var mono: Attributes

  package init(
    foreground: Colour? = nil, background: Colour? = nil, sign: Colour? = nil,
    attributes: Attributes = [], mono: Attributes = []
  ) {
    self.foreground = foreground
    self.sign = sign
    self.background = background
    self.attributes = attributes
    self.mono = mono
  }
}
