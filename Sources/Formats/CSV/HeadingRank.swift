/// How well a row fits as the heading of a file.
///
/// Reports of case systems put a title, a date and empty lines above it, so it is looked for among the
/// first rows.
package enum HeadingRank: Int, Comparable, Sendable {
  /// It is no heading that is known.
  case none
  /// It is one that lacks columns.
  case partly
  /// It has all that is needed.
  case whole

  package static func < (left: HeadingRank, right: HeadingRank) -> Bool {
    left.rawValue < right.rawValue
  }

  /// How many rows are looked at.
  static let rows = 20
  /// A heading with more columns than this is none.
  static let mostColumns = 1_000
}
