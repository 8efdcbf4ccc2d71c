import Domain

/// A deprivation of liberty order as the return holds it. It is read for what is odd about it, and
/// not taken in: nothing here is due because of it yet.
struct LibertySpell: Hashable, Sendable {
  let start: Day
  let end: Day?

  static func read(_ row: inout RowCursor) -> LibertySpell? {
    let start = row.keyDay(2)
    let end = row.endDay(3)
    guard let start, !row.isQuarantined else { return nil }
    return LibertySpell(start: start, end: end)
  }
}

/// What is odd about a child's deprivations of liberty.
struct LibertyDoubts {
  let careEnded: Day?
  let episodes: [Episode]
  let today: Day

  func judge(_ spell: LibertySpell, hasOpenBefore: Bool, _ cursor: inout RowCursor) {
    if let end = spell.end, end < spell.start {
      cursor.doubt(
        "liberty-ends-before-start", column: 3,
        expected: "no day before \(spell.start.slashed) (rule 703)",
        message: "the order ends before it begins on \(spell.start.slashed)")
    }
    if spell.end == nil, let careEnded {
      cursor.doubt(
        "liberty-open-after-care", column: 3,
        expected: "\(careEnded.slashed) or earlier (rule 707)",
        message: "the child is still deprived of liberty, yet care ended on \(careEnded.slashed)")
    }
    if spell.end == nil, hasOpenBefore {
      cursor.doubt(
        "liberty-two-open", column: 3, expected: "one open order (rule 705)",
        message: "another order of the child is still open")
    }
    if isWithParents(spell) {
      cursor.doubt(
        "liberty-with-parents", column: 2,
        expected: "no placement with parents meanwhile (rule 710)",
        message: "the child was placed with parents while deprived of liberty")
    }
  }

  private func isWithParents(_ spell: LibertySpell) -> Bool {
    let last = spell.end ?? today
    return episodes.contains { episode in
      episode.placement?.isWithParents == true && episode.start < max(last, spell.start)
        && (episode.end ?? today) > spell.start
    }
  }
}
