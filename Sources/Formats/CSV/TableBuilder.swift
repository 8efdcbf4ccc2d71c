/// Makes a table of rows that come from elsewhere than a text with separators.
struct TableBuilder {
  private var bytes: [UInt8] = []
  private var spans = CSVTable.Spans()
  private var firsts: [Int32] = []
  private var starts: [Int32] = []
  private var lines: [Int32] = []
  private var faults: [CSVFault] = []

  /// Begins with the heading, which stands on the first line.
  init(heading: [String]) { append(heading.map { Array($0.utf8) }, line: 1) }

  mutating func append(_ fields: [[UInt8]], line: Int) {
    firsts.append(Int32(spans.count))
    let rowStart = bytes.count
    starts.append(Int32(rowStart))
    lines.append(Int32(clamping: line))
    for field in fields {
      let start = bytes.count
      if String(validating: field, as: UTF8.self) != nil {
        bytes += field
      } else {
        bytes += Array(WindowsText.text(field[...]).utf8)
        if !WindowsText.isText(field[...]) {
          faults.append(CSVFault(.noText, row: lines.count - 1, line: line))
        }
      }
      spans.append(start..<bytes.count, ofRowAt: rowStart)
    }
  }

  var rowCount: Int { lines.count }

  /// How many bytes the rows take.
  var size: Int { bytes.count }

  var table: CSVTable {
    CSVTable(
      bytes: bytes, spans: spans, firsts: firsts + [Int32(spans.count)], starts: starts,
      lines: lines, faults: faults)
  }
}
