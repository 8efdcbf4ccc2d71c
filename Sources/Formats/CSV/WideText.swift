/// UTF-16, in which Excel saves "Unicode text" and Windows writes what is redirected to a file.
enum WideText {
  /// The text as UTF-8 where it is UTF-16, by its byte order mark or, without one, by the zero bytes
  /// between its first letters; nil where it is not.
  static func narrowed(_ bytes: [UInt8]) -> [UInt8]? {
    guard bytes.count >= 2 else { return nil }
    switch (bytes[0], bytes[1]) {
    case (0xFF, 0xFE): return narrowed(bytes, from: 2, lowFirst: true)
    case (0xFE, 0xFF): return narrowed(bytes, from: 2, lowFirst: false)
    default: break
    }
    guard bytes.count >= 4 else { return nil }
    let zeros = bytes.prefix(4).map { $0 == 0 }
    if zeros == [false, true, false, true] { return narrowed(bytes, from: 0, lowFirst: true) }
    if zeros == [true, false, true, false] { return narrowed(bytes, from: 0, lowFirst: false) }
    return nil
  }

  private static func narrowed(_ bytes: [UInt8], from start: Int, lowFirst: Bool) -> [UInt8] {
    let units = stride(from: start, to: bytes.count - 1, by: 2).lazy.map { place in
      let (first, second) = (UInt16(bytes[place]), UInt16(bytes[place + 1]))
      return lowFirst ? second << 8 | first : first << 8 | second
    }
    var narrow: [UInt8] = []
    narrow.reserveCapacity(bytes.count / 2)
    _ = transcode(
      units.makeIterator(), from: UTF16.self, to: UTF8.self, stoppingOnError: false
    ) { narrow.append($0) }
    return narrow
  }
}

/// Windows-1252, in which Excel saves a plain CSV in England.
enum WindowsText {
  /// Whether all of these bytes are letters of it: five are none.
  static func isText(_ bytes: ArraySlice<UInt8>) -> Bool {
    !bytes.contains { [0x81, 0x8D, 0x8F, 0x90, 0x9D].contains($0) }
  }

  static func text(_ bytes: ArraySlice<UInt8>) -> String {
    var text = String.UnicodeScalarView()
    for byte in bytes {
      text.append(
        (0x80...0x9F).contains(byte) ? upper[Int(byte) - 0x80] : Unicode.Scalar(byte))
    }
    return String(text)
  }

  /// What 80 to 9F are; the five that are nothing show as the replacement character.
  private static let upper = Array(
    "€\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ".unicodeScalars)
}
