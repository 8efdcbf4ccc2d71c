import Domain

extension RowCursor {
  /// Doubts a spell that ends before it begins.
  mutating func doubtOrder(from start: Day, to end: Day?, column: Int) {
    guard let end, end < start else { return }
    doubt(
      "ends-before-start", column: column, expected: "no day before \(start.slashed)",
      message: "it ends before it begins on \(start.slashed)")
  }
}
