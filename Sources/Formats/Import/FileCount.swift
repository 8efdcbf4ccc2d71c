/// What became of the rows of one file.
///
/// Every row counts exactly once, so that `rows` is the sum of the five ways in which it can end.
package struct FileCount: Hashable, Sendable {
  package let name: String
  /// What the file is, or nil where that is not known.
  package let kind: String?
  /// The rows that were looked at; the heading and empty lines are none.
  package internal(set) var rows = 0
  package internal(set) var added = 0
  package internal(set) var changed = 0
  package internal(set) var unchanged = 0
  /// Rows of a key that an earlier row of the same import has.
  package internal(set) var duplicate = 0
  package internal(set) var quarantined = 0
  /// How many of the rows are doubted by at least one rule.
  package internal(set) var doubtful = 0
  /// Rows passed over because the file, as a whole, is not used.
  package internal(set) var notUsed = 0
  /// Why the file is not used, or nil where it is.
  package internal(set) var remark: String?

  init(name: String, kind: String?) {
    self.name = name
    self.kind = kind
  }

  mutating func add(_ outcome: RowOutcome) {
    switch outcome {
    case .added: added += 1
    case .changed: changed += 1
    case .unchanged: unchanged += 1
    case .duplicate: duplicate += 1
    case .quarantined: quarantined += 1
    }
  }
}

/// How a row of a file ended.
enum RowOutcome {
  case added, changed, unchanged, duplicate, quarantined
}
