import Console

/// Makes any text safe to stand in a page.
enum HTMLText {
  /// Returns the text with what HTML would take for markup written as references, line ends and
  /// tabs as spaces, and without anything that is no letter of it: control characters, and with
  /// them escape sequences' beginnings, marks that turn the direction of writing or have no width,
  /// and codes that are no characters.
  static func escaped(_ text: String) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      case "\t", "\n", "\r": result += " "
      default: if !isDropped(scalar) { result.unicodeScalars.append(scalar) }
      }
    }
    return result
  }

  /// True for what a browser obeys, for tags, and for codes that are no characters.
  private static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xFDD0...0xFDEF, 0xE0000...0xE0FFF: true
    case let value: value & 0xFFFE == 0xFFFE || Sanitiser.isObeyed(scalar)
    }
  }
}
