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

  private static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
    let value = scalar.value
    return switch value {
    case 0..<0x20, 0x7F...0x9F, 0x061C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F: true
    case 0xFDD0...0xFDEF, 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE0FFF: true
    default: value & 0xFFFE == 0xFFFE
    }
  }
}
