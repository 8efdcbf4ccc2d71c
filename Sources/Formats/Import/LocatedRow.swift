/// A row that was read, where it stands, and how it ends.
struct LocatedRow<Record> {
  /// The place of the file among those given.
  let file: Int
  let record: Record
  /// Collects what doubts the row.
  var cursor: RowCursor
}
