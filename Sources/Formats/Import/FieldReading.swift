import Domain

/// Reads a day from the bytes of a field.
///
/// The return writes 05/03/2017. Spreadsheets turn that into 5/3/2017, databases into 2017-03-05 or
/// add a time of midnight; all of these name one day only and are taken.
enum WrittenDay {
  static func day(_ bytes: ArraySlice<UInt8>) -> Day? {
    if let day = Day.slashed(utf8: bytes) ?? Day.iso(utf8: bytes) { return day }
    let date = bytes.prefix { $0 != 0x20 && $0 != 0x54 }
    guard isMidnight(bytes.dropFirst(date.count)) else { return nil }
    if let day = Day.iso(utf8: date) { return day }
    let parts = date.split(separator: 0x2F, omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count <= 2, parts[1].count <= 2, parts[2].count == 4,
      let day = number(parts[0]), let month = number(parts[1]), let year = number(parts[2])
    else { return nil }
    return Day.valid(year, month, day)
  }

  private static func isMidnight(_ rest: ArraySlice<UInt8>) -> Bool {
    rest.dropFirst().allSatisfy { $0 == 0x30 || $0 == 0x3A || $0 == 0x2E }
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    var number = 0
    for digit in digits {
      guard (0x30...0x39).contains(digit) else { return nil }
      number = number * 10 + Int(digit - 0x30)
    }
    return digits.isEmpty ? nil : number
  }
}

/// Reads a code from the bytes of a field: upper case, whatever the file wrote.
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
