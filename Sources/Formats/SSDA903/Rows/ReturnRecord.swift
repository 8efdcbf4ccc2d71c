import Domain

/// A row of the return as a value, known within its child by a key.
protocol ReturnRecord: Hashable, Sendable {
  /// What tells it from the child's other rows of the same file: its day, or nothing where a child
  /// has one row.
  associatedtype Key: Hashable & Sendable
  var key: Key { get }

  /// Reads the row, or returns nil where it was quarantined.
  static func read(_ row: inout RowCursor) -> Self?
}

/// The key of a file that has one row for each child.
struct OnlyRow: Hashable, Sendable {}
