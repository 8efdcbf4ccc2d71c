/// Reads a code from the bytes of a field, which are UTF-8: upper case, whatever the file wrote.
enum CodeReading {
  static func text(_ bytes: ArraySlice<UInt8>) -> String {
    if hasSmallLetters(bytes) {
      return String(decoding: bytes.map { $0 >= 0x61 && $0 <= 0x7A ? $0 - 32 : $0 }, as: UTF8.self)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether the field writes the code in another case than the return does.
  static func hasSmallLetters(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.contains { $0 >= 0x61 && $0 <= 0x7A }
  }
}
