/// Reads comma-separated text (RFC 4180) in one pass over its bytes.
///
/// Fields may as well be parted by semicolons, tabs or bars: by whichever the heading has most of, or
/// the one that a first line such as "sep=;" names. Line ends may be CRLF, LF or CR, a byte order
/// mark is passed over, UTF-16 is made UTF-8 first, and a quoted field may hold commas, doubled
/// quotes and line breaks. A row that is the heading over again is no row. Reading never fails: what
/// is wrong stands in the table's faults, with its line.
package struct CSVReader {
  private var bytes: [UInt8]
  private let end: Int
  private var position = 0
  private var line: Int32 = 1
  private var spans = CSVTable.Spans()
  private var firsts: [Int32] = []
  private var starts: [Int32] = []
  private var rowStart = 0
  private var lines: [Int32] = []
  private var faults: [CSVFault] = []
  private var rowHasText = false
  private var rowHasHighByte = false
  private var rowHasZero = false
  /// The byte between fields.
  private var separator: UInt8 = 0x2C
  /// Where the heading stands, without its line end.
  private var heading = 0..<0
  private var repeatedHeadings: [Int] = []

  /// Reads a whole text.
  package static func read(_ bytes: [UInt8]) -> CSVTable {
    var reader = CSVReader(WideText.narrowed(bytes) ?? bytes)
    reader.readRows()
    return CSVTable(
      bytes: reader.bytes, spans: reader.spans, firsts: reader.firsts + [Int32(reader.spans.count)],
      starts: reader.starts, lines: reader.lines, faults: reader.faults,
      repeatedHeadings: reader.repeatedHeadings)
  }

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.count > Int(Int32.max) / 2 {
      faults = [CSVFault(.tooLong, row: 0, line: 1)]
      end = 0
    } else {
      end = bytes.count
      skipMark()
      let choice = CSVSeparator(bytes[position...])
      separator = choice.byte
      position += choice.directive
      if choice.directive > 0 { line += 1 }
      spans.reserveCapacity(end / 4)
    }
  }

  /// Passes over a byte order mark, which also stands where files were joined to one.
  private mutating func skipMark() {
    if bytes[position...].starts(with: [0xEF, 0xBB, 0xBF]) { position += 3 }
  }

  private mutating func readRows() {
    while position < end {
      let rowLine = line
      if bytes[position] == 0xEF { skipMark() }
      rowStart = position
      let firstSpan = spans.count
      rowHasText = false
      rowHasHighByte = false
      rowHasZero = false
      let faultsBefore = faults.count
      readFields()
      guard rowHasText, !isHeadingAgain(rowLine) else {
        spans.removeLast(spans.count - firstSpan)
        faults.removeLast(faults.count - faultsBefore)
        continue
      }
      noteBytes(rowStart..<position, line: rowLine)
      firsts.append(Int32(firstSpan))
      starts.append(Int32(rowStart))
      lines.append(rowLine)
    }
  }

  /// Whether the row that was just read is, byte by byte, the heading; remembers the first row as
  /// the heading, and where it stands again.
  private mutating func isHeadingAgain(_ rowLine: Int32) -> Bool {
    var last = position
    while last > rowStart,
      bytes[last - 1] == Self.lineFeed || bytes[last - 1] == Self.carriageReturn
    {
      last -= 1
    }
    if lines.isEmpty {
      heading = rowStart..<last
      return false
    }
    guard last - rowStart == heading.count, bytes[rowStart] == bytes[heading.lowerBound],
      bytes[rowStart..<last] == bytes[heading]
    else { return false }
    repeatedHeadings.append(Int(rowLine))
    return true
  }

  /// Reads the fields of one row and its line end.
  private mutating func readFields() {
    let rowLine = line
    while true {
      if position < end, bytes[position] == Self.quote {
        readQuotedField(rowLine: rowLine)
      } else {
        readPlainField()
      }
      guard position < end else { return }
      let byte = bytes[position]
      position += 1
      if byte == separator { continue }
      if byte == Self.carriageReturn, position < end, bytes[position] == Self.lineFeed {
        position += 1
      }
      line += 1
      return
    }
  }

  private mutating func readPlainField() {
    let start = position
    var any: UInt8 = 0
    while position < end {
      let byte = bytes[position]
      if byte == separator || byte == Self.lineFeed || byte == Self.carriageReturn { break }
      any |= byte
      if byte != Self.space { rowHasText = true }
      if byte == 0 { rowHasZero = true }
      position += 1
    }
    if any >= 0x80 { rowHasHighByte = true }
    spans.append(start..<position, ofRowAt: rowStart)
  }

  private mutating func readQuotedField(rowLine: Int32) {
    position += 1
    let start = position
    var doubled = false
    while position < end {
      let byte = bytes[position]
      if byte == Self.quote {
        guard position + 1 < end, bytes[position + 1] == Self.quote else { break }
        doubled = true
        position += 1
      }
      note(byte)
      position += 1
    }
    let close = position
    if position < end {
      position += 1
    } else {
      faults.append(
        CSVFault(
          .openQuote, row: lines.count, line: Int(rowLine), lines: swallowedLines(since: rowLine)))
    }
    append(start..<close, doubled: doubled)
    skipToFieldEnd(rowLine: rowLine)
  }

  /// How many lines there are from this one to the end, an empty one at the end left out.
  private func swallowedLines(since first: Int32) -> Int {
    let endsLine = bytes[end - 1] == Self.lineFeed || bytes[end - 1] == Self.carriageReturn
    return Int(line - first) + (endsLine ? 0 : 1)
  }

  private mutating func note(_ byte: UInt8) {
    if byte == Self.lineFeed {
      line += 1
    } else if byte == Self.carriageReturn {
      if position + 1 >= end || bytes[position + 1] != Self.lineFeed { line += 1 }
    } else if byte != Self.space {
      rowHasText = true
    }
    if byte >= 0x80 { rowHasHighByte = true }
    if byte == 0 { rowHasZero = true }
  }

  private mutating func append(_ range: Range<Int>, doubled: Bool) {
    guard doubled else {
      spans.append(range, ofRowAt: rowStart)
      return
    }
    let start = bytes.count
    var index = range.lowerBound
    while index < range.upperBound {
      bytes.append(bytes[index])
      index += bytes[index] == Self.quote ? 2 : 1
    }
    spans.append(start..<bytes.count, ofRowAt: rowStart)
  }

  private mutating func skipToFieldEnd(rowLine: Int32) {
    var isText = false
    while position < end {
      let byte = bytes[position]
      if byte == separator || byte == Self.lineFeed || byte == Self.carriageReturn { break }
      if byte != Self.space { isText = true }
      position += 1
    }
    if isText { faults.append(CSVFault(.textAfterQuote, row: lines.count, line: Int(rowLine))) }
  }

  private mutating func noteBytes(_ range: Range<Int>, line: Int32) {
    if rowHasZero { faults.append(CSVFault(.zeroByte, row: lines.count, line: Int(line))) }
    if rowHasHighByte, String(validating: bytes[range], as: UTF8.self) == nil {
      faults.append(CSVFault(.notUTF8, row: lines.count, line: Int(line)))
    }
  }

  private static let quote: UInt8 = 0x22
  private static let space: UInt8 = 0x20
  private static let lineFeed: UInt8 = 0x0A
  private static let carriageReturn: UInt8 = 0x0D
}
