import Domain

extension RowCursor {
  /// The child's id, which stands in the first column of every file; nil where the row cannot be
  /// read or has none, which quarantines it.
  mutating func childID() -> String? {
    guard isReadable() else { return nil }
    guard let id = text(0).map(WrittenID.plain) else {
      quarantine(
        "key", column: 0, expected: "the child's id", message: "\(file.columns[0]) is empty")
      return nil
    }
    if isHeading(id) {
      quarantine(
        "heading-within", column: 0, expected: "a heading once, and rows below it",
        message: "another heading stands here; the rows below it may have other columns")
      return nil
    }
    if id.utf8.count > InputLimit.idBytes || id.unicodeScalars.contains(where: isUnfit) {
      quarantine(
        "key", column: 0,
        expected: "a child's id of up to \(InputLimit.idBytes) printed characters",
        message: "\(file.columns[0]) is no child's id")
      return nil
    }
    if file.fault(ofRow: row) != nil {
      doubt(
        "not-UTF-8", expected: "UTF-8 text",
        message: "the row is not UTF-8 text and was read as Windows text; look at its letters")
    }
    return id
  }

  /// Whether the row has text, its fields are no longer than any, and as many as the heading has; it is
  /// quarantined where not.
  private mutating func isReadable() -> Bool {
    if let fault = file.fault(ofRow: row), fault.kind != .notUTF8 {
      quarantine("unreadable", expected: "a row of CSV text", message: fault.message)
      return false
    }
    if let column = file.longColumn(ofRow: row) {
      quarantine(
        "long-cell", column: column,
        expected: "up to \(InputLimit.fieldBytes.grouped) letters, as many as a cell can hold",
        message: "\(file.columns[column]) is longer than any cell of a spreadsheet")
      return false
    }
    if file.isRagged(row) {
      let expected = file.table.fieldCount(ofRow: 0)
      quarantine(
        "ragged", expected: "\(expected) fields",
        message: "the row has \(file.table.fieldCount(ofRow: row)) fields, not \(expected)")
      return false
    }
    return true
  }

  /// Quarantines a row that stands after as many of the same child as anybody can have.
  mutating func quarantineOneTooMany(of id: String) {
    quarantine(
      "many-rows", column: 0,
      expected: "up to \(InputLimit.rowsOfChild.grouped) rows of one child",
      message: "\(id) has more than \(InputLimit.rowsOfChild.grouped) rows in files of this kind")
  }

  /// Whether what stands in the place of an id is the name of its column.
  private func isHeading(_ id: String) -> Bool {
    guard let place = file.places[0] else { return false }
    return id.uppercased() == file.table.text(0, place).uppercased()
  }

  private func isUnfit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || scalar == "\u{FFFD}"
  }
}
