/// What of a typed or pasted text is kept.
///
/// All that belongs to writing stays as it came: letters of every script, the joiners that Persian
/// and Sinhala need between them, skin tones and the parts of joined emoji. Left out is only what
/// nobody writes: control characters, and marks that turn the direction of what follows, as they
/// cling to pasted telephone numbers. How much of it a terminal is shown is the ``Sanitiser``'s
/// matter.
extension String {
  /// The text as one line: an end of a line or a tab becomes a space.
  package var typedLine: String { Self.typed(self, keepsLines: false) }

  /// The text as several lines; CR, LF and CRLF end one line each.
  package var typedLines: String { Self.typed(self, keepsLines: true) }

  private static func typed(_ text: String, keepsLines: Bool) -> String {
    if text.isPlain(keepsLines: keepsLines) { return text }
    var result = String.UnicodeScalarView()
    var isAfterReturn = false
    for scalar in text.unicodeScalars {
      defer { isAfterReturn = scalar == "\r" }
      switch scalar.value {
      case 0x0A where isAfterReturn: continue
      case 0x0A...0x0D, 0x85, 0x2028, 0x2029: result.append(keepsLines ? "\n" : " ")
      case 0x09: result.append(" ")
      case 0..<0x20, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x206F, 0xFEFF, 0xFFF9...0xFFFB:
        continue
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
