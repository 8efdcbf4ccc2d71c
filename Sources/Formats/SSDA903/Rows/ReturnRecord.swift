import Domain

/// A row of the return as a value, known within its child by a key.
protocol ReturnRecord: Hashable, Sendable {
  /// What tells it from the child's other rows of the same file: its day, or nothing where a child
  /// has one row.
  associatedtype Key: Hashable & Sendable
  var key: Key { get }

  /// Reads the row, or returns nil where it was quarantined.
  static func read(_ row: inout RowCursor) -> Self?

  /// Whether it counts in the place of an earlier row with the same key, where neither is of a
  /// later return: in one file the earlier row counts, unless a kind knows better.
  func counts(insteadOf first: Self, inOneFile: Bool) -> Bool

  /// What to say of it where it lasts no day beside one with the same key that does, else nil.
  func lastsNoDay(beside other: Self) -> String?
}

extension ReturnRecord {
  func counts(insteadOf first: Self, inOneFile: Bool) -> Bool { false }
  func lastsNoDay(beside other: Self) -> String? { nil }
}

/// The key of a file that has one row for each child.
struct OnlyRow: Hashable, Sendable {}
