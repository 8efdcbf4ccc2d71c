/// The byte that parts the fields of a text, told from its first line.
struct CSVSeparator {
  let byte: UInt8
  /// How many bytes a first line takes that only names the byte, as Excel's "sep=;" does.
  let directive: Int

  init(_ bytes: ArraySlice<UInt8>) {
    let line = bytes.prefix { $0 != 0x0A && $0 != 0x0D }
    if line.count == 5,
      line.prefix(4).map({ $0 | 0x20 }).elementsEqual("sep=".utf8.map { $0 | 0x20 }),
      let named = line.last, Self.all.contains(named)
    {
      byte = named
      let ends = bytes.dropFirst(line.count).prefix(2)
      directive = line.count + (ends.elementsEqual([0x0D, 0x0A]) ? 2 : min(1, ends.count))
      return
    }
    directive = 0
    var counts = [Int](repeating: 0, count: Self.all.count)
    var isQuoted = false
    for byte in line {
      if byte == 0x22 { isQuoted.toggle() }
      guard !isQuoted, let place = Self.all.firstIndex(of: byte) else { continue }
      counts[place] += 1
    }
    let most = counts.max() ?? 0
    byte = counts.firstIndex(of: most).map { Self.all[$0] } ?? Self.all[0]
  }

  /// Comma, semicolon, tab and bar; of those that a line has equally often, the first.
  private static let all: [UInt8] = [0x2C, 0x3B, 0x09, 0x7C]
}
