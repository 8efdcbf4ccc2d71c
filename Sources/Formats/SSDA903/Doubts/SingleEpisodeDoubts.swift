import Domain

/// What is odd about an episode by itself and by the child's age.
struct SingleEpisodeDoubts {
  let born: Day?
  let today: Day

  private typealias Column = Episode.Column

  func judge(_ episode: Episode, _ cursor: inout RowCursor) {
    judgeEnd(episode, &cursor)
    judgeDays(episode, &cursor)
    judgePlacement(episode, &cursor)
    guard let born else { return }
    judgeStartAge(episode, born, &cursor)
    if let end = episode.end, let reason = episode.endReason {
      judgeEndAge(end, reason, born, &cursor)
    }
    if episode.end == nil, today >= born.birthday(18), episode.legalStatus?.isShortBreak != true {
      cursor.doubt(
        "over-18-open", column: Column.end,
        expected: "\(born.birthday(18).slashed) or earlier (rule 359)",
        message: "the child was 18 on \(born.birthday(18).slashed), and the episode is still open")
    }
  }

  private func judgeEnd(_ episode: Episode, _ cursor: inout RowCursor) {
    if episode.end == nil, let reason = episode.endReason {
      cursor.doubt(
        "open-with-reason", column: Column.endReason,
        expected: "DEC as well, or neither (rule 148)",
        message: "the episode is open, yet has the leaving reason \(reason.rawValue)")
    }
    if episode.end != nil, episode.endReason == nil {
      cursor.doubt(
        "ended-without-reason", column: Column.endReason, expected: "why it ended (rule 148)",
        message: "the episode ended, yet no reason is given")
    }
    guard let end = episode.end else { return }
    if end < episode.start {
      cursor.doubt(
        "ends-before-start", column: Column.end,
        expected: "no day before \(episode.start.slashed) (rule 356)",
        message: "it ends before it begins on \(episode.start.slashed)")
    } else if end == episode.start {
      cursor.doubt(
        "under-24-hours", column: Column.end, expected: "24 hours or more (rule 355)",
        message: "it ends on the day on which it begins")
    }
  }

  private func judgeDays(_ episode: Episode, _ cursor: inout RowCursor) {
    if episode.start < Day(1991, 10, 14) {
      cursor.doubt(
        "before-1991", column: Column.start, expected: "14/10/1991 or later (rule 353)",
        message: "it begins before the Children Act 1989 was in force")
    }
    for (day, column) in [(episode.start, Column.start), (episode.end, Column.end)] {
      guard let day, day > today else { continue }
      cursor.doubt(
        "episode-in-future", column: column,
        expected: "no day after \(today.slashed) (rules 354, 385)",
        message: "\(cursor.file.columns[column]) is after today")
    }
  }

  private func judgePlacement(_ episode: Episode, _ cursor: inout RowCursor) {
    guard let placement = episode.placement else { return }
    if placement.isWithParents, episode.legalStatus?.isSection20 == true {
      cursor.doubt(
        "P1-with-V2", column: Column.placement, expected: "another placement (rule 378)",
        message: "a child accommodated under section 20 is not placed with parents")
    }
    if let provider = episode.provider {
      if provider.isParents, !placement.isWithParents {
        cursor.doubt(
          "PR0-not-P1", column: Column.provider, expected: "PR1 to PR5 (rule 550)",
          message: "parents provide only the placement P1, not \(placement.rawValue)")
      } else if placement.isTemporary || placement.isUnclassified {
        cursor.doubt(
          "provider-not-asked", column: Column.provider, expected: "nothing (rules 178, 213)",
          message: "\(placement.rawValue) has no provider")
      }
    }
    if placement.rawValue == "T4", let end = episode.end, end - episode.start > 7 {
      cursor.doubt(
        "T4-over-7-days", column: Column.end, expected: "seven days or less (rule 379)",
        message: "the temporary placement lasted \((end - episode.start).counted("day"))")
    }
    judgeOrder(episode, placement, &cursor)
  }

  /// Adoption and special guardianship come from the placements that lead to them.
  private func judgeOrder(
    _ episode: Episode, _ placement: PlacementType, _ cursor: inout RowCursor
  ) {
    guard let reason = episode.endReason, placement.isKnown else { return }
    if reason.isAdoption, !placement.isAdoptive {
      cursor.doubt(
        "adopted-from", column: Column.placement, expected: "A3 to A6 (rule 390)",
        message: "the child was adopted, yet not placed for adoption")
    }
    if reason.isGuardianshipToFosterCarers, !placement.isFoster {
      cursor.doubt(
        "guardianship-from", column: Column.placement, expected: "U1 to U6 (rule 516)",
        message: "the order went to foster carers, yet the child was not fostered")
    }
  }

  private func judgeStartAge(_ episode: Episode, _ born: Day, _ cursor: inout RowCursor) {
    if episode.start < born {
      cursor.doubt(
        "before-birth", column: Column.start, expected: "no day before \(born.slashed)",
        message: "it begins before the child was born on \(born.slashed)")
    } else if episode.start >= born.birthday(18) {
      cursor.doubt(
        "start-at-18", column: Column.start,
        expected: "a day before \(born.birthday(18).slashed) (rule 352)",
        message: "the child was 18 or over when it began")
    }
    if episode.legalStatus?.isYouthJustice == true, episode.start < born.birthday(10) {
      cursor.doubt(
        "J-under-10", column: Column.legalStatus, expected: "no J code under 10 (rule 358)",
        message: "the child was \(Day.age(of: born, on: episode.start)) when it began")
    }
  }

  private func judgeEndAge(
    _ end: Day, _ reason: EpisodeEndReason, _ born: Day, _ cursor: inout RowCursor
  ) {
    if end >= born.birthday(18), reason.isAdoption || reason.isSpecialGuardianship {
      cursor.doubt(
        "order-at-18", column: Column.endReason,
        expected: "no adoption or special guardianship (rules 386, 407)",
        message: "the child was 18 or over")
    }
    if reason.rawValue == "E17", end < born.birthday(18) {
      cursor.doubt(
        "E17-under-18", column: Column.endReason,
        expected: "a child of 18 or over (rule 460)",
        message: "E17 says that the child stayed with the carers at 18, and was "
          + "\(Day.age(of: born, on: end))")
    }
    let youngest = reason.isIndependence ? 14 : reason.isAdultCare ? 16 : 0
    if end < born.birthday(youngest), youngest > 0 {
      cursor.doubt(
        "end-too-young", column: Column.endReason,
        expected: "a child of \(youngest) or over (rules 387, 389)",
        message: "the child was \(Day.age(of: born, on: end))")
    }
  }
}
