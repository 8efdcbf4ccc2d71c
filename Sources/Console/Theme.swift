/// What every role looks like, and which signs are drawn.
package struct Theme: Hashable, Sendable {
  /// Which backgrounds a theme is made for.
  package enum Appearance: String, Hashable, Sendable { case light, dark, any }

  /// The name a person types: "dark", "high-contrast".
  package var name: String
  /// The name a person reads: "High contrast".
  package var title: String
  /// One clause on whom it is for.
  package var summary: String
  package var appearance: Appearance
  package var glyphs: GlyphSet
  package var looks: [Role: Look]

  package init(
    name: String, title: String, summary: String = "", appearance: Appearance, glyphs: GlyphSet,
    looks: [Role: Look]
  ) {
    self.name = name
    self.title = title
    self.summary = summary
    self.appearance = appearance
    self.glyphs = glyphs
    self.looks = looks
  }

  /// Returns what a style looks like, with its row's selection and mark laid over its role.
  ///
  /// A selection that has a background keeps the role's own colour above it; one that is drawn in
  /// reverse replaces the role's colours, since the reverse of a hue may not be readable.
  package func look(for style: Style) -> Look {
    var look = role(style.role)
    if style.isRaised, let raised = looks[.popup]?.background,
      looks[style.role]?.background == nil || style.role == .text
    {
      look.background = raised
    }
    if style.isMarked {
      lay(role(.marked), over: &look, keepsColour: true)
    }
    if style.isSelected {
      lay(role(style.isUnfocused ? .selectedUnfocused : .selected), over: &look)
    }
    return look
  }

  /// Returns the look of a role with the colours of plain text where it has none of its own.
  private func role(_ role: Role) -> Look {
    let text = looks[.text] ?? Look()
    var look = looks[role] ?? text
    look.foreground = look.foreground ?? text.foreground ?? .terminalDefault
    look.background = look.background ?? text.background ?? .terminalDefault
    return look
  }

  private func lay(_ upper: Look, over look: inout Look, keepsColour: Bool = false) {
    let plain = looks[.text]?.background ?? .terminalDefault
    if upper.background != plain { look.background = upper.background }
    if upper.attributes.contains(.reverse), !keepsColour {
      look.foreground = upper.foreground
      look.background = upper.background
    }
    look.attributes.formUnion(upper.attributes)
    look.mono.formUnion(upper.mono)
  }

  /// A theme of the terminal's own colours and attributes alone: what remains when none is found.
  package static let plain = Theme(
    name: "plain", title: "Plain", appearance: .any, glyphs: .unicode,
    looks: [
      .selected: Look(attributes: .reverse, mono: .reverse),
      .title: Look(attributes: .bold, mono: .bold),
      .dueLate: Look(attributes: .bold, mono: .bold),
      .inputFocus: Look(attributes: .underline, mono: .underline),
    ])
}
