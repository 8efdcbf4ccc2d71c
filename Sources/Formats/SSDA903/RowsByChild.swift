/// The rows of one kind, gathered by child, each child's in the order of files and lines.
struct RowsByChild: Sendable {
  private let offsets: [Int32]
  private let rows: [RowReference]

  /// Gathers rows that are each given with the place of their child, for this many children.
  init(_ entries: [(child: Int32, row: RowReference)], children: Int) {
    var counts = [Int32](repeating: 0, count: children + 1)
    for entry in entries { counts[Int(entry.child) + 1] += 1 }
    for index in 1..<counts.count { counts[index] += counts[index - 1] }
    offsets = counts
    var next = counts
    var rows = [RowReference](repeating: RowReference(file: 0, row: 0), count: entries.count)
    for entry in entries {
      rows[Int(next[Int(entry.child)])] = entry.row
      next[Int(entry.child)] += 1
    }
    self.rows = rows
  }

  /// The rows of the child in this place; none of a child that came after they were gathered.
  subscript(child: Int) -> ArraySlice<RowReference> {
    guard child + 1 < offsets.count else { return [] }
    return rows[Int(offsets[child])..<Int(offsets[child + 1])]
  }
}
