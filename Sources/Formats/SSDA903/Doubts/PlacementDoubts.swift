import Domain

/// Placements that do not go with the child's age, with the time they last, or with the year.
struct PlacementDoubts {
  let born: Day?
  let today: Day

  private typealias Column = Episode.Column

  func judge(_ episode: Episode, _ cursor: inout RowCursor) {
    guard let placement = episode.placement else { return }
    judgeAge(episode, placement, &cursor)
    judgeLength(episode, placement, &cursor)
    judgeYear(episode, placement, &cursor)
    if episode.legalStatus?.isShortBreak == true, ["U1", "U4"].contains(placement.rawValue) {
      cursor.doubt(
        "short-break-long-term", column: Column.placement,
        expected: "no long-term foster placement (rule 384)",
        message: "a child on short breaks is not in a long-term foster placement")
    }
  }

  private static let youngest: [String: (age: Int, rule: String, number: Int)] = [
    "K3": (16, "K3-under-16", 371), "R5": (10, "R5-under-10", 372), "P3": (14, "P3-under-14", 374),
  ]

  private func judgeAge(
    _ episode: Episode, _ placement: PlacementType, _ cursor: inout RowCursor
  ) {
    guard let born, let least = Self.youngest[placement.rawValue],
      episode.start < born.birthday(least.age)
    else { return }
    cursor.doubt(
      least.rule, column: Column.placement,
      expected: "a child of \(least.age) or over (rule \(least.number))",
      message: "the child was \(Day.age(of: born, on: episode.start)) in \(placement.shortName)")
  }

  private static let longest: [String: (days: Int, rule: String, number: Int)] = [
    "T1": (42, "T1-over-6-weeks", 375), "T3": (21, "T3-over-3-weeks", 376),
  ]

  private func judgeLength(
    _ episode: Episode, _ placement: PlacementType, _ cursor: inout RowCursor
  ) {
    let days = min(episode.end ?? today, today) - episode.start
    if let most = Self.longest[placement.rawValue], days > most.days {
      cursor.doubt(
        most.rule, column: Column.end,
        expected: "\(most.days) days or less (rule \(most.number))",
        message: "the temporary placement lasted \(days.counted("day"))")
    }
    if episode.legalStatus?.rawValue == "V3", days > 17 {
      cursor.doubt(
        "V3-over-17-days", column: Column.end, expected: "17 days or less (rule 365)",
        message: "one short break lasted \(days.counted("day"))")
    }
  }

  /// The first day of the first return that no longer has the code (rule 146). Some lists keep Z1
  /// beside its successors: that it ended is unconfirmed, so it is doubted and never refused.
  private static let ended: [String: Day] = [
    "H5": Day(2024, 4, 1), "P2": Day(2024, 4, 1), "Z1": Day(2025, 4, 1),
  ]

  private func judgeYear(
    _ episode: Episode, _ placement: PlacementType, _ cursor: inout RowCursor
  ) {
    guard let ended = Self.ended[placement.rawValue], today >= ended,
      (episode.end ?? today) >= ended
    else { return }
    cursor.doubt(
      "old-PLACE", column: Column.placement,
      expected: "a code of the return from \(ended.slashed) (rule 146)",
      message: "\(placement.rawValue) is no code of the return from \(ended.slashed)")
  }
}
