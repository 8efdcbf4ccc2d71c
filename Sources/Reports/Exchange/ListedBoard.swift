import Domain

/// The team board as `team --json` prints it.
package struct ListedBoard: Encodable, Sendable {
  package let asAt: Day
  /// "then" or "now" where a past day is looked at.
  package let known: OrNull<String>
  package let officers: [Listed<BoardLine>]
  package let unallocated: Int
  package let oldestUnallocatedWorkingDays: OrNull<Int>
  package let totals: Listed<BoardLine>
  package let reviewsNotKnown: Int

  package init(_ board: TeamBoard, _ lines: [BoardLine], known: Lookback?) {
    let columns = board.columns(childrenFirst: true)
    asAt = board.seen.today
    self.known = OrNull(known?.rawValue)
    officers = lines.map { Listed(columns, $0) }
    unallocated = board.unallocated.figures[.children]
    oldestUnallocatedWorkingDays = OrNull(board.oldestUnallocated)
    totals = Listed(columns, board.totals)
    reviewsNotKnown = board.reviewsNotKnown
  }
}
