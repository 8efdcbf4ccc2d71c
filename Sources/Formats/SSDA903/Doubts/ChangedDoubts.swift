import Domain

/// What a return says of episodes otherwise than the return before it did.
struct ChangedDoubts {
  /// The episodes as the returns before said them.
  let known: [Episode]
  /// True where the register knows the child.
  let isKnownChild: Bool
  /// True where a return was imported before, so that what it lacked can be seen.
  let hasEarlierReturn: Bool
  /// The first day of the year that the return covers.
  let yearStart: Day?

  /// The rules that say how a return differs from the one before, this one and that of the header:
  /// the same return imported again no longer shows it, and a person has not seen it for that.
  static let rules: Set = [
    "born-changed", "LS-changed", "PLACE-changed", "not-in-last-return", "child-not-in-last-return",
  ]

  private typealias Column = Episode.Column

  func judge(_ row: inout LocatedRow<Episode>) {
    let episode = row.record
    guard let before = known.first(where: { $0.start == episode.start }) else {
      judgeUnknown(episode, &row.cursor)
      return
    }
    if let was = before.legalStatus, let status = episode.legalStatus, was != status {
      row.cursor.doubt(
        "LS-changed", column: Column.legalStatus,
        expected: "\(was.rawValue), as in the last return (rule 503B)",
        message: "the legal status is not the one that the last return gave this episode")
    }
    if let was = before.placement, let placement = episode.placement, was != placement {
      row.cursor.doubt(
        "PLACE-changed", column: Column.placement,
        expected: "\(was.rawValue), as in the last return (rule 503D)",
        message: "the placement is not the one that the last return gave this episode")
    }
  }

  /// An episode of before the return's year, which the return before it should have had.
  private func judgeUnknown(_ episode: Episode, _ cursor: inout RowCursor) {
    guard let yearStart, episode.start < yearStart else { return }
    if isKnownChild, !known.isEmpty {
      cursor.doubt(
        "not-in-last-return", column: Column.start,
        expected: "an episode of the last return (rule 562)",
        message: "it began before \(yearStart.slashed), yet the last return did not have it")
    } else if !isKnownChild, hasEarlierReturn {
      cursor.doubt(
        "child-not-in-last-return", column: Column.start,
        expected: "a child of the last return",
        message: "it began before \(yearStart.slashed), yet the last return did not have the child")
    }
  }
}
