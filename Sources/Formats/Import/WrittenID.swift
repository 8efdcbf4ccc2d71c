/// Reads a child's id as spreadsheets and databases write it: 71.0 for a number, '71 and ="71" for
/// text that must stay text, 71 with a no-break space behind it. They all are the child 71.
///
/// Zeros at the start stay: where an authority pads its ids, 0071 and 71 may be two children.
enum WrittenID {
  static func plain(_ text: String) -> String {
    guard text.utf8.contains(where: isSuspect) else { return text }
    var id = trimmed(text)
    if id.hasPrefix("=\""), id.hasSuffix("\""), id.utf8.count > 3 {
      id = trimmed(String(id.dropFirst(2).dropLast()))
    }
    if id.hasPrefix("'"), id.utf8.count > 1 { id = trimmed(String(id.dropFirst())) }
    let number = id.prefix { $0.isASCII && $0.isNumber }
    let rest = id.dropFirst(number.count)
    if !number.isEmpty, rest.first == ".", rest.count > 1,
      rest.dropFirst().allSatisfy({ $0 == "0" })
    {
      id = String(number)
    }
    return id
  }

  /// The id without the zeros at its start, where it is a number that has some.
  static func withoutZeros(_ id: String) -> String? {
    guard id.first == "0", id.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    let rest = id.drop { $0 == "0" }
    return rest.isEmpty ? nil : String(rest)
  }

  /// True for a byte without which an id is written as it is meant.
  private static func isSuspect(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte == UInt8(ascii: "'") || byte == UInt8(ascii: "=")
      || byte == UInt8(ascii: ".")
  }

  /// The text without white space at its ends, and without marks that show nothing.
  private static func trimmed(_ text: String) -> String {
    let scalars = text.unicodeScalars
    func isBlank(_ scalar: Unicode.Scalar) -> Bool {
      scalar.properties.isWhitespace || scalar == "\u{FEFF}" || scalar == "\u{200B}"
    }
    guard let first = scalars.firstIndex(where: { !isBlank($0) }),
      let last = scalars.lastIndex(where: { !isBlank($0) })
    else { return text }
    return String(scalars[first...last])
  }
}
