/// Where a row of an import stands.
struct RowReference: Hashable, Sendable {
  /// The place of the file in the import.
  let file: Int32
  /// The row of the file's table, the heading being 0.
  let row: Int32

  init(file: Int, row: Int) {
    self.file = Int32(file)
    self.row = Int32(row)
  }
}
