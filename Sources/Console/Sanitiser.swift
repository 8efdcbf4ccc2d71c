/// Decides scalar by scalar what of a foreign text may reach a terminal, and how wide it is there.
///
/// Names and notes come from people and from files; they may hold escape sequences, marks that
/// turn the direction of writing, and emoji that no two terminals draw equally wide. What is let
/// through takes the same number of columns everywhere:
///
/// - control characters, bidirectional and zero-width marks, variation selectors, skin tones and
///   tags are dropped; a tab or a line's end becomes a space;
/// - of a sequence of joined emoji the first remains;
/// - at most four combining marks stay on a letter;
/// - a code that no font is sure to have becomes a hollow box.
package struct Sanitiser: Sendable {
  private let keepsLines: Bool
  private var isPictograph = false
  private var dropsNext = false
  private var hasBase = false
  private var marks = 0

  /// Makes a sanitiser for one text. With `keepsLines` a line feed stays one.
  package init(keepsLines: Bool = false) {
    self.keepsLines = keepsLines
  }

  /// What stands in place of a code that cannot be shown.
  static let box: Unicode.Scalar = "▯"

  /// Returns the scalar to show and its columns, 0 for a mark on the letter before; nil drops it.
  package mutating func next(_ scalar: Unicode.Scalar) -> (scalar: Unicode.Scalar, columns: Int)? {
    let value = scalar.value
    if value < 0x20 { return control(scalar) }
    if value < 0x7F || (value >= 0xA0 && value < 0x300 && value != 0xAD) {
      return base(scalar, columns: 1)
    }
    if value == 0x200D {
      dropsNext = isPictograph
      return nil
    }
    if Self.isObeyed(scalar) || Self.isDropped(value) { return nil }
    if dropsNext {
      dropsNext = false
      if Self.joins(value) { return nil }
    }
    let columns = TextWidth.columns(scalar)
    if columns == 0 {
      marks += 1
      return hasBase && marks <= 4 ? (scalar, 0) : nil
    }
    if columns < 0 { return base(Self.box, columns: 1) }
    return base(scalar, columns: columns)
  }

  private mutating func control(
    _ scalar: Unicode.Scalar
  ) -> (scalar: Unicode.Scalar, columns: Int)? {
    switch scalar {
    case "\n" where keepsLines:
      hasBase = false
      return (scalar, 0)
    case "\t", "\n", "\u{0B}", "\u{0C}": return base(" ", columns: 1)
    default: return nil
    }
  }

  private mutating func base(
    _ scalar: Unicode.Scalar, columns: Int
  ) -> (scalar: Unicode.Scalar, columns: Int)? {
    hasBase = true
    marks = 0
    dropsNext = false
    isPictograph = scalar.value >= 0x1F000 || (0x2300...0x2BFF).contains(scalar.value)
    return (scalar, columns)
  }

  /// True for what can be the next part of a joined emoji; a letter behind a joiner stays itself.
  private static func joins(_ value: UInt32) -> Bool {
    value >= 0x1F000 || (0x2190...0x2BFF).contains(value)
  }

  /// True for what a terminal, or another program that shows text, obeys and does not show:
  /// control characters, ends of lines among them, and marks that turn the direction of writing,
  /// join, part or annotate without being seen.
  package static func isObeyed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0x061C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F: true
    case 0xFEFF, 0xFFF9...0xFFFB: true
    default: false
    }
  }

  /// True for what has a place on a page but not the same width on every terminal.
  private static func isDropped(_ value: UInt32) -> Bool {
    switch value {
    case 0xAD, 0x034F, 0x0600...0x0605, 0x06DD, 0x070F, 0x0890...0x0891, 0x08E2: true
    case 0x180B...0x180F, 0x20E3, 0xFE00...0xFE0F, 0xFFF0...0xFFF8, 0x110BD, 0x110CD: true
    case 0x13430...0x1345F, 0x1BCA0...0x1BCA3, 0x1D173...0x1D17A, 0x1F3FB...0x1F3FF: true
    case 0xE0000...0xE0FFF: true
    default: false
    }
  }
}

extension String {
  /// Whether every letter is one of ASCII that takes one column.
  var isPlain: Bool { isPlain(keepsLines: false) }

  /// Asked of the bytes as they lie in memory: most texts are plain, and all are asked.
  func isPlain(keepsLines: Bool) -> Bool {
    func isPlain(_ byte: UInt8) -> Bool {
      (byte >= 0x20 && byte < 0x7F) || (keepsLines && byte == 0x0A)
    }
    return utf8.withContiguousStorageIfAvailable { $0.allSatisfy(isPlain) }
      ?? utf8.allSatisfy(isPlain)
  }

  /// The text as it may be shown on one line of a terminal.
  package var sanitised: String { Self.sanitise(self, keepsLines: false) }

  /// The text as it may be shown on several lines: line feeds stay.
  package var sanitisedLines: String { Self.sanitise(self, keepsLines: true) }

  private static func sanitise(_ text: String, keepsLines: Bool) -> String {
    if text.isPlain(keepsLines: keepsLines) { return text }
    var sanitiser = Sanitiser(keepsLines: keepsLines)
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if let shown = sanitiser.next(scalar) { result.append(shown.scalar) }
    }
    return String(result)
  }
}
