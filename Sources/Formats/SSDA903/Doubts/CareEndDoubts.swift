import Domain

/// What goes on, or begins, after care ended: spells of being missing and deprivations of liberty.
struct CareEndDoubts {
  /// The day on which care ended; nil while the child is looked after, or was never.
  let careEnded: Day?
  private let born: Day?

  init(episodes: [Episode], born: Day? = nil) {
    self.born = born
    let goesOn = episodes.contains {
      $0.end == nil || $0.endReason?.keepsPeriodOpen == true && isLast($0)
    }
    func isLast(_ episode: Episode) -> Bool { !episodes.contains { $0.start > episode.start } }
    careEnded = goesOn ? nil : episodes.compactMap(\.end).max()
  }

  func judge(_ row: inout LocatedRow<MissingSpell>) {
    if let born, row.record.start < born {
      row.cursor.doubt(
        "missing-before-birth", column: 3, expected: "\(born.slashed) or later (rule 586)",
        message: "the child went missing before being born on \(born.slashed)")
    }
    guard let careEnded else { return }
    if row.record.start > careEnded {
      row.cursor.doubt(
        "missing-after-care", column: 3,
        expected: "no day after \(careEnded.slashed) (rule 578)",
        message: "the child went missing after care ended on \(careEnded.slashed)")
    } else if row.record.end == nil {
      row.cursor.doubt(
        "missing-open-after-care", column: 4,
        expected: "\(careEnded.slashed) or earlier (rule 577)",
        message: "the child is still missing, yet care ended on \(careEnded.slashed)")
    }
  }
}

/// Placements for adoption beside the authority's decision, which DATE_PLACED is.
enum AdoptionDecisionDoubts {
  /// Doubts the first adoptive placement of a child where no decision is known, or only a later one.
  static func judge(_ rows: inout [LocatedRow<Episode>], decisions: [Day], timeline: [Episode]) {
    guard let first = timeline.first(where: { $0.placement?.isAdoptive == true }),
      let place = rows.firstIndex(where: { $0.record.start == first.start })
    else { return }
    guard let earliest = decisions.min() else {
      rows[place].cursor.doubt(
        "placed-without-decision", column: Episode.Column.placement,
        expected: "the day of the decision in the file of placements for adoption (rule 551)",
        message: "the child is placed for adoption, and no decision is known")
      return
    }
    guard first.start < earliest else { return }
    rows[place].cursor.doubt(
      "placed-before-decision", column: Episode.Column.start,
      expected: "\(earliest.slashed) or later (rule 552)",
      message: "the child was placed before the decision of \(earliest.slashed)")
  }
}
