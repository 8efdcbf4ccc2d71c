extension Canvas {
  /// Returns what stands for a sign of typography or drawing where only ASCII signs are wanted.
  ///
  /// Letters stay as they are: a name is never misspelt for the sake of a theme.
  func substitute(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard glyphs == .ascii, scalar.value >= 0xA0 else { return scalar }
    switch scalar.value {
    case 0xA0: return " "
    case 0xB7, 0x2010...0x2015, 0x2212, 0x2500...0x2501: return "-"
    case 0xD7, 0x2713, 0x2717: return "x"
    case 0x2018, 0x2019: return "'"
    case 0x201C, 0x201D: return "\""
    case 0x2022, 0x25CF, 0x25C6: return "*"
    case 0x2026: return "."
    case 0x2190, 0x2039: return "<"
    case 0x2191, 0x25B2: return "^"
    case 0x2192, 0x203A, 0x25B8: return ">"
    case 0x2193, 0x25BC: return "v"
    case 0x2264: return "<"
    case 0x2265: return ">"
    case 0x2502...0x2503: return "|"
    case 0x2504...0x257F: return "+"
    case 0x2580...0x259F: return "#"
    case 0x25AF: return "?"
    default: return scalar
    }
  }
}
