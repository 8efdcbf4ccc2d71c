import Domain

/// Takes out of a name what would upset a screen or a list.
enum PlainText {
  /// Returns the text without control characters and without the signs that turn the direction of
  /// what follows; marks that only say which way a letter belongs are kept.
  static func cleaned(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isUnfit) else { return text }
    var cleaned = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if !isUnfit(scalar) {
        cleaned.append(scalar)
      } else if scalar == "\n" || scalar == "\r" || scalar == "\t" {
        cleaned.append(" ")
      }
    }
    let words = String(cleaned).split(separator: " ")
    return words.joined(separator: " ")
  }

  private static func isUnfit(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }
}

extension RowCursor {
  /// The text of a column as a name, or nil where it is empty or too long to be one; what is taken
  /// out is doubted.
  mutating func name(_ column: Int) -> String? {
    guard let text = text(column) else { return nil }
    let cleaned = PlainText.cleaned(text)
    if cleaned != text {
      doubt(
        "control-characters", column: column, expected: "printed characters",
        message: "control characters were taken out of \(file.columns[column])")
    }
    if cleaned.count > InputLimit.nameLetters {
      lose(
        "long-name", column: column,
        expected: "a name of up to \(InputLimit.nameLetters) characters",
        message:
          "\(file.columns[column]) has \(cleaned.count.grouped) characters, and is not taken in")
      return nil
    }
    return cleaned.isEmpty ? nil : cleaned
  }
}
