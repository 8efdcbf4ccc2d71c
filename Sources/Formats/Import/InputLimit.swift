/// How much an import takes, so that no file can ask for memory or time without end. Real returns stay
/// far below all of these.
package enum InputLimit {
  /// Bytes of a file: the largest authority's whole return takes a fiftieth of it.
  package static let fileBytes = 128 << 20
  /// Rows of a file: as many as a spreadsheet has.
  package static let rows = 1_048_576
  /// Bytes of a row.
  package static let rowBytes = 1 << 20
  /// Bytes of a field: as many as the letters that a cell of a spreadsheet holds.
  package static let fieldBytes = 32_767
  /// Letters of a name.
  package static let nameLetters = 200
  /// Bytes of a child's id.
  package static let idBytes = 64
  /// Siblings of one child.
  package static let siblings = 50
  /// Rows of one child in one kind of file: the return's XML takes 366 episodes at most.
  package static let rowsOfChild = 1_000
  /// Bytes of a field that are shown with a problem.
  static let shownBytes = 200
}
