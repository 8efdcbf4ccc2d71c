/// Reads a code from the bytes of a field: upper case, whatever the file wrote.
enum CodeReading {
  static func text(_ bytes: ArraySlice<UInt8>) -> String {
    if bytes.contains(where: { $0 >= 0x61 && $0 <= 0x7A }) {
      return String(decoding: bytes.map { $0 >= 0x61 && $0 <= 0x7A ? $0 - 32 : $0 }, as: UTF8.self)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
