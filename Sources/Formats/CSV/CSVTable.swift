/// A comma-separated text, cut into rows and fields that stay where they stand in its bytes.
///
/// Nothing is copied but fields with doubled quotes. Row 0 is the heading. Rows that hold nothing
/// but spaces and commas are left out. Millions of fields are held as numbers, not as strings.
package struct CSVTable: Sendable {
  /// The text, followed by the fields whose doubled quotes were taken out.
  package let bytes: [UInt8]
  /// What in the text could not be read as it should, in the order of the lines.
  package let faults: [CSVFault]
  /// Where each field starts and ends in `bytes`.
  private let spans: [Span]
  /// The first span of each row, and one past the last.
  private let firsts: [Int32]
  /// The line on which each row begins; the first is 1.
  private let lines: [Int32]

  struct Span: Sendable {
    var start: Int32
    var end: Int32
  }

  init(bytes: [UInt8], spans: [Span], firsts: [Int32], lines: [Int32], faults: [CSVFault]) {
    self.bytes = bytes
    self.spans = spans
    self.firsts = firsts
    self.lines = lines
    self.faults = faults
  }

  /// How many rows there are, the heading among them.
  package var rowCount: Int { lines.count }

  /// The line of the text on which this row begins; the first line is 1.
  package func line(ofRow row: Int) -> Int { Int(lines[row]) }

  /// How many fields this row has.
  package func fieldCount(ofRow row: Int) -> Int { Int(firsts[row + 1] - firsts[row]) }

  /// Where in `bytes` this field stands, without the spaces before and after it; empty where the
  /// row is too short to have it.
  package func field(_ row: Int, _ column: Int) -> Range<Int> {
    let index = Int(firsts[row]) + column
    guard index < Int(firsts[row + 1]) else { return 0..<0 }
    var start = Int(spans[index].start)
    var end = Int(spans[index].end)
    while start < end, Self.isSpace(bytes[start]) { start += 1 }
    while end > start, Self.isSpace(bytes[end - 1]) { end -= 1 }
    return start..<end
  }

  /// The text of this field without the spaces before and after it.
  ///
  /// Bytes that are no UTF-8 show as the replacement character.
  package func text(_ row: Int, _ column: Int) -> String { text(field(row, column)) }

  /// The text that stands in these bytes.
  package func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }
}
