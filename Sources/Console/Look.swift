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

/// How letters are set apart without colour.
package struct Attributes: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) { self.rawValue = rawValue }

  package static let bold = Attributes(rawValue: 1)
  package static let underline = Attributes(rawValue: 2)
  package static let reverse = Attributes(rawValue: 4)
  package static let dim = Attributes(rawValue: 8)
}
