/// The characters that signs are drawn with.
package enum GlyphSet: String, Hashable, Sendable, CaseIterable {
  /// Lines, blocks and signs of Unicode, all one column wide in every usual font.
  case unicode
  /// Nothing but ASCII, for terminals and screen readers that know no more.
  case ascii

  /// Returns the characters of a sign.
  package func text(_ glyph: Glyph) -> String {
    self == .unicode ? Self.unicodeText(glyph) : Self.asciiText(glyph)
  }

  private static func unicodeText(_ glyph: Glyph) -> String {
    switch glyph {
    case .bar(let eighths): ["▏", "▎", "▍", "▌", "▋", "▊", "▉", "█"][clamped(eighths)]
    case .spark(let eighths): ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"][clamped(eighths)]
    default: pairs[glyph]?.unicode ?? "?"
    }
  }

  private static func asciiText(_ glyph: Glyph) -> String {
    switch glyph {
    case .bar(let eighths): eighths < 4 ? "-" : "#"
    case .spark(let eighths): ["_", ".", "-", "=", "+", "*", "%", "#"][clamped(eighths)]
    default: pairs[glyph]?.ascii ?? "?"
    }
  }

  private static func clamped(_ eighths: Int) -> Int { min(max(eighths, 1), 8) - 1 }

  private static let pairs: [Glyph: (unicode: String, ascii: String)] = [
    .late: ("!", "!"), .today: ("◆", "*"), .soon: ("◇", "~"), .later: ("·", "."),
    .done: ("✓", "x"), .notKnown: ("?", "?"), .notStarted: ("–", "-"),
    .high: ("●", "H"), .medium: ("◐", "M"), .low: ("○", "L"), .unset: ("◌", "-"),
    .marked: ("■", "#"), .unsaved: ("●", "*"), .praise: ("★", "+"),
    .info: ("›", "i"), .success: ("✓", "x"), .warning: ("▲", "!"), .error: ("✗", "E"),
    .sortUp: ("▲", "^"), .sortDown: ("▼", "v"), .more: ("…", ">"), .bullet: ("•", "*"),
    .dash: ("–", "-"), .separator: ("·", "-"), .pointer: ("▸", ">"), .crumb: ("›", ">"),
    .arrowRight: ("→", ">"), .arrowLeft: ("←", "<"), .arrowUp: ("↑", "^"),
    .arrowDown: ("↓", "v"), .times: ("×", "x"),
    .radioOn: ("(•)", "(*)"), .radioOff: ("( )", "( )"),
    .checkOn: ("[✓]", "[x]"), .checkOff: ("[ ]", "[ ]"),
    .horizontal: ("─", "-"), .vertical: ("│", "|"), .topLeft: ("╭", "+"), .topRight: ("╮", "+"),
    .bottomLeft: ("╰", "+"), .bottomRight: ("╯", "+"), .teeLeft: ("├", "+"),
    .teeRight: ("┤", "+"), .teeTop: ("┬", "+"), .teeBottom: ("┴", "+"), .cross: ("┼", "+"),
    .scrollThumb: ("┃", "#"), .scrollTrack: ("│", "|"), .barTrack: ("·", "."),
  ]
}
