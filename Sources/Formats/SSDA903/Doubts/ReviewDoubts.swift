import Domain

/// What is odd about a review of the return, beside the child's episodes and birthday.
struct ReviewDoubts {
  /// The child's episodes, from the return and the register.
  let episodes: [Episode]
  let born: Day?
  let today: Day
  private let careBegan: Day?
  /// The last day of care, or nil while the child is looked after.
  private let careEnded: Day?
  private let hasOnlyShortBreaks: Bool

  init(episodes: [Episode], born: Day?, today: Day) {
    self.episodes = episodes
    self.born = born
    self.today = today
    careBegan = episodes.map(\.start).min()
    careEnded = episodes.contains { $0.end == nil } ? nil : episodes.compactMap(\.end).max()
    hasOnlyShortBreaks =
      !episodes.isEmpty && episodes.allSatisfy { $0.legalStatus?.isShortBreak == true }
  }

  func judge(_ row: inout LocatedRow<ExtractedReview>) {
    judgeDay(row.record.held, &row.cursor)
    judgeParticipation(row.record, &row.cursor)
    if hasOnlyShortBreaks {
      row.cursor.doubt(
        "short-break-review", column: ExtractedReview.Column.held,
        expected: "no review in the return for short breaks (rule 399)",
        message: "the child has only short breaks, whose reviews are not returned")
    }
  }

  private func judgeDay(_ held: Day, _ cursor: inout RowCursor) {
    let column = ExtractedReview.Column.held
    if held > today {
      cursor.doubt(
        "review-in-future", column: column, expected: "no day after \(today.slashed)",
        message: "the review is after today")
    }
    guard let careBegan else {
      cursor.doubt(
        "review-without-care", column: column, expected: "a day within an episode",
        message: "the child has no episode")
      return
    }
    if held < careBegan {
      cursor.doubt(
        "review-before-care", column: column, expected: "no day before \(careBegan.slashed)",
        message: "the review was before care began on \(careBegan.slashed)")
    } else if let careEnded, held > careEnded {
      cursor.doubt(
        "review-after-care", column: column, expected: "no day after \(careEnded.slashed)",
        message: "the review is after care ended on \(careEnded.slashed)")
    } else if let gap = gap(at: held) {
      cursor.doubt(
        "review-between-care", column: column,
        expected: "no day between \(gap.from.slashed) and \(gap.to.slashed)",
        message: "the child was not looked after then: care ended on \(gap.from.slashed) and began "
          + "again on \(gap.to.slashed)")
    }
  }

  /// The time between two periods of care that this day lies in, if it does.
  private func gap(at day: Day) -> (from: Day, to: Day)? {
    let isCovered = episodes.contains { $0.start <= day && day <= ($0.end ?? day) }
    guard !isCovered,
      let last = episodes.filter({ $0.start <= day }).max(by: { $0.start < $1.start }),
      let from = last.end, last.endReason?.keepsPeriodOpen != true,
      let to = episodes.map(\.start).filter({ $0 > day }).min()
    else { return nil }
    return (from, to)
  }

  private func judgeParticipation(_ review: ExtractedReview, _ cursor: inout RowCursor) {
    guard let born, let code = review.participation, code.isKnown else { return }
    let isUnderFour = review.held < born.birthday(4)
    if code.isUnderFour == isUnderFour { return }
    cursor.doubt(
      isUnderFour ? "PN-under-4" : "PN0-age", column: ExtractedReview.Column.participation,
      expected: isUnderFour ? "PN0 (rule 441)" : "one of PN1 to PN7 (rule 440)",
      message: "the child was \(Day.age(of: born, on: review.held)) on the day of the review")
  }
}
