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

  /// How to take what one column holds from the row as it was known, for a row that says nothing
  /// about it.
  static var parts: [Int: RecordPart<Self>] { get }
}

/// Puts what one column holds into a row, from another.
typealias RecordPart<Record> = @Sendable (inout Record, Record) -> Void

extension ReturnRecord {
  func counts(insteadOf first: Self, inOneFile: Bool) -> Bool { false }
  func lastsNoDay(beside other: Self) -> String? { nil }
}

extension LocatedRow where Record: ReturnRecord {
  /// The row with what was known where it says nothing: its file lacks the column, or the field
  /// cannot be read.
  func kept(beside known: Record?) -> Record {
    guard let known else { return record }
    var kept = record
    for (column, take) in Record.parts where cursor.isSilent(about: column) { take(&kept, known) }
    return kept
  }
}

/// The key of a file that has one row for each child.
struct OnlyRow: Hashable, Sendable {}
