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
  package var looks: [Paint: Look]

  package init(
    name: String, title: String, summary: String = "", appearance: Appearance, glyphs: GlyphSet,
    looks: [Paint: Look]
  ) {
    self.name = name
    self.title = title
    self.summary = summary
    self.appearance = appearance
    self.glyphs = glyphs
    self.looks = looks
  }

  /// Returns what a style looks like: its role, with popup, mark and selection laid over it.
  ///
  /// A selection that names a colour for its words gives it to the whole row; one that is drawn in
  /// reverse does so with the colours of plain text, since the reverse of a hue may not be
  /// readable. Otherwise each role keeps its own colour above the selection's background. A
  /// placeholder is selected when its field has the keyboard, and then stands on that field.
  package func look(for style: Style) -> Look {
    let plain = looks[.text] ?? Look()
    var look = looks[style.role] ?? plain
    if style.role == .text { look.background = nil }
    if style.isSign { look.foreground = look.sign ?? look.foreground }
    if style.isMarked, let marked = looks[.marked] {
      look.background = look.background ?? marked.background
      look.attributes.formUnion(marked.attributes)
      look.mono.formUnion(marked.mono)
    }
    if style.isSelected, style.role == .placeholder {
      let field = looks[.inputFocus] ?? Look()
      look.background = field.background
      look.attributes.formUnion(field.attributes)
      look.mono.formUnion(field.mono)
    } else if style.isSelected {
      lay(looks[style.isUnfocused ? .selectedUnfocused : .selected] ?? Look(), over: &look)
    }
    let paper = style.isRaised ? looks[.popup]?.background ?? plain.background : plain.background
    look.foreground = look.foreground ?? plain.foreground ?? .terminalDefault
    look.background = look.background ?? paper ?? .terminalDefault
    return look
  }

  private func lay(_ selection: Look, over look: inout Look) {
    if selection.attributes.contains(.reverse) {
      look.foreground = nil
      look.background = nil
    }
    if let foreground = selection.foreground {
      look.foreground = foreground
      look.background = selection.background
    } else {
      look.background = look.background ?? selection.background
    }
    look.attributes.formUnion(selection.attributes)
    look.mono.formUnion(selection.mono)
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
