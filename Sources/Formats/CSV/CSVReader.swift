/// Reads comma-separated text (RFC 4180) in one pass over its bytes.
///
/// Fields may as well be parted by semicolons, tabs or bars: by whichever the heading has most of, or
/// the one that a first line such as "sep=;" names. Line ends may be CRLF, LF or CR, a byte order
/// mark is passed over, UTF-16 is made UTF-8 first, and a quoted field may hold commas, doubled
/// quotes and line breaks. A row that is the heading over again is no row, nor are titles above it.
/// Bytes that are no UTF-8 become it, read as Windows-1252, in which Excel saves a plain CSV. Reading
/// never fails: what is wrong stands in the table's faults, with its line.
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
  /// The line of the first text above the heading; nil where there is none.
  private var titleLine: Int?

  /// Reads a whole text.
  ///
  /// - Parameter rank: How well the fields of a row fit as the heading, which is the first row of those
  ///   at the top that fits best; the first row of all where none fits.
  package static func read(
    _ bytes: [UInt8], mostRows: Int = InputLimit.rows, rank: (([String]) -> HeadingRank)? = nil
  ) -> CSVTable {
    var reader = CSVReader(WideText.narrowed(bytes) ?? bytes)
    if let rank { reader.findHeading(rank) }
    reader.readRows(most: mostRows)
    return CSVTable(
      bytes: reader.bytes, spans: reader.spans, firsts: reader.firsts + [Int32(reader.spans.count)],
      starts: reader.starts, lines: reader.lines, faults: reader.faults,
      repeatedHeadings: reader.repeatedHeadings, titleLine: reader.titleLine)
  }

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.count > InputLimit.fileBytes {
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

  /// Goes to the row that fits best as the heading, past the titles above it.
  private mutating func findHeading(_ rank: ([String]) -> HeadingRank) {
    let top = (position: position, line: line, separator: separator)
    let hasDirective = top.line > 1
    var best = (rank: HeadingRank.none, position: top.position, line: top.line, top.separator)
    var title: Int?
    var rows = 0
    while position < end, rows < HeadingRank.rows, best.rank < .whole {
      let choice = CSVSeparator(bytes[position...])
      if choice.directive > 0 { (position, line) = (position + choice.directive, line + 1) }
      if !hasDirective { separator = choice.byte }
      (rowStart, rowHasText) = (position, false)
      let (rowLine, count) = (line, bytes.count)
      readFields()
      if rowHasText {
        rows += 1
        let found = rank(spans.count > HeadingRank.mostColumns ? [] : fieldsOfRow)
        if found > best.rank {
          best = (found, rowStart, rowLine, separator)
          titleLine = title
        }
        title = title ?? Int(rowLine)
      }
      spans.removeLast(spans.count)
      bytes.removeLast(bytes.count - count)
      faults = []
    }
    (position, line, separator) = (best.position, best.line, best.3)
  }

  /// The texts of the only row that is read so far.
  private var fieldsOfRow: [String] {
    let table = CSVTable(
      bytes: bytes, spans: spans, firsts: [0, Int32(spans.count)], starts: [Int32(rowStart)],
      lines: [line], faults: [])
    return (0..<spans.count).map { table.text(0, $0) }
  }

  /// Passes over a byte order mark, which also stands where files were joined to one.
  private mutating func skipMark() {
    if bytes[position...].starts(with: [0xEF, 0xBB, 0xBF]) { position += 3 }
  }

  private mutating func readRows(most: Int) {
    while position < end {
      if lines.count > most {
        faults = [CSVFault(.tooManyRows, row: 0, line: Int(line))]
        (spans, firsts, starts, lines) = (CSVTable.Spans(), [], [], [])
        return
      }
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
      noteBytes(rowStart..<position, line: rowLine, firstSpan: firstSpan)
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

  private mutating func noteBytes(_ range: Range<Int>, line: Int32, firstSpan: Int) {
    if rowHasZero { note(.zeroByte, line) }
    if range.count > InputLimit.rowBytes { note(.longRow, line) }
    guard rowHasHighByte, String(validating: bytes[range], as: UTF8.self) == nil else { return }
    let isText = rewriteFields(from: firstSpan)
    note(isText ? .notUTF8 : .noText, line)
  }

  private mutating func note(_ kind: CSVFault.Kind, _ line: Int32) {
    faults.append(CSVFault(kind, row: lines.count, line: Int(line)))
  }

  /// Makes UTF-8 of those fields of the row that are none; false where one of them has a byte that
  /// Windows-1252 does not have either.
  private mutating func rewriteFields(from firstSpan: Int) -> Bool {
    let fields = (firstSpan..<spans.count).map { spans[$0, ofRowAt: rowStart] }
    spans.removeLast(fields.count)
    var isText = true
    for field in fields {
      guard String(validating: bytes[field], as: UTF8.self) == nil else {
        spans.append(field, ofRowAt: rowStart)
        continue
      }
      isText = isText && WindowsText.isText(bytes[field])
      let start = bytes.count
      bytes += Array(WindowsText.text(bytes[field]).utf8)
      spans.append(start..<bytes.count, ofRowAt: rowStart)
    }
    return isText
  }

  private static let quote: UInt8 = 0x22
  private static let space: UInt8 = 0x20
  private static let lineFeed: UInt8 = 0x0A
  private static let carriageReturn: UInt8 = 0x0D
}
