/// Something in a comma-separated text that could not be read as it should.
package struct CSVFault: Hashable, Sendable {
  package enum Kind: String, Sendable {
    /// A quote that nothing closes; the rest of the text is one field.
    case openQuote
    /// Something stands between a closing quote and the next comma.
    case textAfterQuote
    /// A zero byte.
    case zeroByte
    /// Bytes that are no UTF-8, as when a file was saved in an old Windows character set.
    case notUTF8
    /// The whole text is UTF-16 and was not read.
    case wideText
    /// The whole text is over two gigabytes and was not read.
    case tooLong
  }

  package let kind: Kind
  /// The row of the table, the heading being 0.
  package let row: Int
  /// The line on which the row begins.
  package let line: Int

  package init(_ kind: Kind, row: Int, line: Int) {
    self.kind = kind
    self.row = row
    self.line = line
  }

  /// What is wrong: a clause without capital or full stop.
  package var message: String {
    switch kind {
    case .openQuote: "a quote is opened and never closed"
    case .textAfterQuote: "there is text after a closing quote"
    case .zeroByte: "there is a zero byte in this row"
    case .notUTF8: "this row is not UTF-8 text"
    case .wideText: "the file is UTF-16 text; save it as CSV UTF-8"
    case .tooLong: "the file is over two gigabytes"
    }
  }
}
