/// The words that databases and spreadsheets write where a field is empty.
enum EmptyWords {
  /// Whether these bytes say only that there is nothing: NULL and (null) of a database, NaN, NaT,
  /// None and <NA> of a script, #N/A of a spreadsheet, NA of R, a dash that somebody typed, and the
  /// day 0 that a spreadsheet or a database shows where there is none.
  static func areHere(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let first = bytes.first, bytes.count <= 10, starts[Int(first & 0x7F)] else {
      return false
    }
    if exact.contains(where: { $0.elementsEqual(bytes) }) { return true }
    return anyCase.contains { word in
      word.count == bytes.count && zip(word, bytes).allSatisfy { $0 == small($1) }
    }
  }

  private static let anyCase = [
    "null", "(null)", "nan", "nat", "none", "nil", "n/a", "#n/a", "<na>",
  ]
  .map { Array($0.utf8) }
  /// NA is one word in one case only: Na is a name.
  private static let exact = [
    "NA", "-", "--", "–", "—", "00/01/1900", "00/00/0000", "0000-00-00",
  ].map { Array($0.utf8) }

  /// Which bytes begin one of the words, in either case.
  private static let starts: [Bool] = {
    var starts = [Bool](repeating: false, count: 128)
    for word in anyCase + exact {
      starts[Int(word[0] & 0x7F)] = true
      if word[0] >= 0x61, word[0] <= 0x7A { starts[Int(word[0] - 0x20)] = true }
    }
    return starts
  }()

  private static func small(_ byte: UInt8) -> UInt8 {
    byte >= 0x41 && byte <= 0x5A ? byte + 0x20 : byte
  }
}
