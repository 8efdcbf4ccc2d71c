/// Reads comma-separated text (RFC 4180) in one pass over its bytes.
///
/// Line ends may be CRLF, LF or CR, a byte order mark is passed over, and a quoted field may hold
/// commas, doubled quotes and line breaks. Reading never fails: what is wrong stands in the table's
/// faults, with its line.
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

  /// Reads a whole text.
  package static func read(_ bytes: [UInt8]) -> CSVTable {
    var reader = CSVReader(bytes)
    reader.readRows()
    return CSVTable(
      bytes: reader.bytes, spans: reader.spans, firsts: reader.firsts + [Int32(reader.spans.count)],
      starts: reader.starts, lines: reader.lines, faults: reader.faults)
  }

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      faults = [CSVFault(.wideText, row: 0, line: 1)]
      end = 0
    } else if bytes.count > Int(Int32.max) / 2 {
      faults = [CSVFault(.tooLong, row: 0, line: 1)]
      end = 0
    } else {
      end = bytes.count
      if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
      spans.reserveCapacity(end / 4)
    }
  }

  private mutating func readRows() {
    while position < end {
      let rowLine = line
      rowStart = position
      let firstSpan = spans.count
      rowHasText = false
      rowHasHighByte = false
      rowHasZero = false
      let faultsBefore = faults.count
      readFields()
      guard rowHasText else {
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
      if byte == Self.comma { continue }
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
      if byte == Self.comma || byte == Self.lineFeed || byte == Self.carriageReturn { break }
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
      faults.append(CSVFault(.openQuote, row: lines.count, line: Int(rowLine)))
    }
    append(start..<close, doubled: doubled)
    skipToFieldEnd(rowLine: rowLine)
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
      if byte == Self.comma || byte == Self.lineFeed || byte == Self.carriageReturn { break }
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

  private static let comma: UInt8 = 0x2C
  private static let quote: UInt8 = 0x22
  private static let space: UInt8 = 0x20
  private static let lineFeed: UInt8 = 0x0A
  private static let carriageReturn: UInt8 = 0x0D
}
