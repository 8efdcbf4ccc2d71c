/// A comma-separated text, cut into rows and fields that stay where they stand in its bytes.
///
/// Nothing is copied but fields with doubled quotes. Row 0 is the heading. Rows that hold nothing
/// but spaces and commas are left out. Millions of fields are held as numbers, not as strings.
package struct CSVTable: Sendable {
  /// The text, followed by the fields whose doubled quotes were taken out.
  package let bytes: [UInt8]
  /// What in the text could not be read as it should, in the order of the lines.
  package let faults: [CSVFault]
  /// The lines on which the heading stands again; they are no rows.
  package let repeatedHeadings: [Int]
  /// The line of the first text above the heading, which is no row; nil where there is none.
  package let titleLine: Int?
  /// Where each field lies, of all rows one after the other.
  private let spans: Spans
  /// The first span of each row, and one past the last.
  private let firsts: [Int32]
  /// Where each row starts in `bytes`.
  private let starts: [Int32]
  /// The line on which each row begins; the first is 1.
  private let lines: [Int32]

  init(
    bytes: [UInt8], spans: Spans, firsts: [Int32], starts: [Int32], lines: [Int32],
    faults: [CSVFault], repeatedHeadings: [Int] = [], titleLine: Int? = nil
  ) {
    self.titleLine = titleLine
    self.bytes = bytes
    self.spans = spans
    self.firsts = firsts
    self.starts = starts
    self.lines = lines
    self.faults = faults
    self.repeatedHeadings = repeatedHeadings
  }

  /// How many rows there are, the heading among them.
  package var rowCount: Int { lines.count }

  /// The line of the text on which this row begins; the first line is 1.
  package func line(ofRow row: Int) -> Int { Int(lines[row]) }

  /// How many fields this row has.
  package func fieldCount(ofRow row: Int) -> Int { Int(firsts[row + 1] - firsts[row]) }

  /// How many bytes a row takes at most, its line end among them.
  func length(ofRow row: Int) -> Int {
    // A byte of Windows-1252 becomes three of UTF-8 at most.
    3 * (row + 1 < starts.count ? Int(starts[row + 1] - starts[row]) : bytes.count)
  }

  /// Where in `bytes` this field stands, without the spaces before and after it, those that do not
  /// break among them; empty where the row is too short to have it.
  package func field(_ row: Int, _ column: Int) -> Range<Int> {
    let index = Int(firsts[row]) + column
    guard index < Int(firsts[row + 1]) else { return 0..<0 }
    let span = spans[index, ofRowAt: Int(starts[row])]
    var start = span.lowerBound
    var end = span.upperBound
    while start < end {
      if Self.isSpace(bytes[start]) {
        start += 1
      } else if bytes[start] == 0xC2, start + 1 < end, bytes[start + 1] == 0xA0 {
        start += 2
      } else {
        break
      }
    }
    while end > start {
      if Self.isSpace(bytes[end - 1]) {
        end -= 1
      } else if bytes[end - 1] == 0xA0, end - 2 >= start, bytes[end - 2] == 0xC2 {
        end -= 2
      } else {
        break
      }
    }
    return start..<end
  }

  /// The text of this field without the spaces before and after it.
  ///
  /// Bytes that are no UTF-8 are read as Windows-1252.
  package func text(_ row: Int, _ column: Int) -> String { text(field(row, column)) }

  /// The text that stands in these bytes.
  package func text(_ range: Range<Int>) -> String {
    String(validating: bytes[range], as: UTF8.self) ?? WindowsText.text(bytes[range])
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }
}

extension CSVTable {
  /// Where fields lie: four bytes each, counted from the start of their row, as a return has
  /// millions; the few that lie too far off for that are kept beside.
  struct Spans: Sendable {
    /// The start in the upper half, the length in the lower; all ones for one that lies far off.
    private var near: [UInt32] = []
    private var far: [Int: Range<Int>] = [:]

    var count: Int { near.count }

    mutating func reserveCapacity(_ count: Int) { near.reserveCapacity(count) }

    mutating func append(_ range: Range<Int>, ofRowAt rowStart: Int) {
      let start = range.lowerBound - rowStart
      if start < 0xFFFF, range.count <= 0xFFFF {
        near.append(UInt32(start) << 16 | UInt32(range.count))
      } else {
        far[near.count] = range
        near.append(.max)
      }
    }

    mutating func removeLast(_ count: Int) { near.removeLast(count) }

    subscript(index: Int, ofRowAt rowStart: Int) -> Range<Int> {
      let packed = near[index]
      if packed == .max { return far[index] ?? 0..<0 }
      let start = rowStart + Int(packed >> 16)
      return start..<start + Int(packed & 0xFFFF)
    }
  }
}
