import Domain

/// Something in a comma-separated text that could not be read as it should.
package struct CSVFault: Hashable, Sendable {
  package enum Kind: String, Sendable {
    /// A quote that nothing closes; the rest of the text is one field.
    case openQuote
    /// Something stands between a closing quote and the next comma.
    case textAfterQuote
    /// A zero byte.
    case zeroByte
    /// Bytes that are no UTF-8; they are read as Windows-1252, in which Excel saves a plain CSV.
    case notUTF8
    /// Bytes that are neither UTF-8 nor Windows-1252.
    case noText
    /// The row is longer than any row of a return.
    case longRow
    /// The whole text is longer than any return, and was not read.
    case tooLong
    /// The text has more rows than any return, and was not read.
    case tooManyRows
  }

  package let kind: Kind
  /// The row of the table, the heading being 0.
  package let row: Int
  /// The line on which the row begins.
  package let line: Int
  /// How many lines an open quote swallows, its own among them; 1 for all else.
  package let lines: Int

  package init(_ kind: Kind, row: Int, line: Int, lines: Int = 1) {
    self.kind = kind
    self.row = row
    self.line = line
    self.lines = lines
  }

  /// What is wrong: a clause without capital or full stop.
  package var message: String {
    switch kind {
    case .openQuote:
      lines == 1
        ? "a quote is opened and never closed"
        : "a quote is opened and never closed, which makes one row of the last "
          + "\(lines.counted("line")) of the file"
    case .textAfterQuote: "there is text after a closing quote"
    case .zeroByte: "there is a zero byte in this row"
    case .notUTF8: "this row is not UTF-8 text"
    case .noText: "this row is neither UTF-8 nor Windows text"
    case .longRow: "this row is over a megabyte long"
    case .tooLong: "the file is over \(InputLimit.fileBytes >> 20) megabytes"
    case .tooManyRows: "the file has over \(InputLimit.rows.grouped) rows"
    }
  }
}

extension CSVFault.Kind {
  /// True where the bytes are those of no text at all.
  var isOfNoText: Bool { self == .zeroByte || self == .noText }
}
