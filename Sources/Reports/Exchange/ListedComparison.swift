import Domain

/// Two boards side by side, as `team --compare --json` prints them: null where an IRO does not stand
/// on a board, and by how much more the later one counts.
package struct ListedComparison: Encodable, Sendable {
  package let earlier: Day
  package let later: Day
  /// "then" or "now": how the earlier day is looked at.
  package let known: String
  package let officers: [Listed<BoardComparison.Line>]
  package let unallocated: Listed<BoardComparison.Line>
  package let totals: Listed<BoardComparison.Line>

  package init(_ comparison: BoardComparison, known: Lookback) {
    let columns = comparison.columns
    earlier = comparison.earlier.seen.today
    later = comparison.later.seen.today
    self.known = known.rawValue
    officers = comparison.shown.map { Listed(columns, $0) }
    unallocated = Listed(columns, comparison.unallocated)
    totals = Listed(columns, comparison.totals)
  }
}
