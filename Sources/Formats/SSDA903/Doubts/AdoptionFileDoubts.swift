import Domain

/// What is odd about the decisions for adoption of one child, beside birthday and episodes: DATE_PLACED
/// is the day of the decision, DATE_PLACED_CEASED the day on which it was reversed.
struct AdoptionFileDoubts {
  let born: Day?
  /// The child's episodes from return and register, in the order of their starts.
  let timeline: [Episode]
  /// The days of all decisions of the child.
  let decisions: [Day]

  private enum Column {
    static let decided = 2
    static let reversed = 3
    static let reason = 4
  }

  func judge(_ row: inout LocatedRow<AdoptionPlacement>) {
    judgeStart(row.record.placed, &row.cursor)
    judgeEnd(row.record, &row.cursor)
    judgeReversal(row.record, &row.cursor)
  }

  private func judgeStart(_ decided: Day, _ cursor: inout RowCursor) {
    if let born, decided < born {
      cursor.doubt(
        "decision-before-birth", column: Column.decided,
        expected: "\(born.slashed) or later (rule 184)",
        message: "the decision is from before the child was born")
    } else if let began = timeline.first(where: { $0.reason?.startsPeriod == true })?.start,
      decided < began
    {
      cursor.doubt(
        "decision-before-care", column: Column.decided,
        expected: "\(began.slashed) or later (rule 1003)",
        message: "the decision is from before care began")
    }
    if decided == decisions.min(),
      let order = timeline.first(where: { $0.legalStatus?.rawValue == "E1" })?.start,
      decided > order
    {
      cursor.doubt(
        "decision-after-order", column: Column.decided,
        expected: "\(order.slashed) or earlier (rule 554)",
        message:
          "the placement order is from \(order.slashed), and no decision from before it is known"
      )
    }
  }

  private func judgeEnd(_ decision: AdoptionPlacement, _ cursor: inout RowCursor) {
    guard let careEnded = CareEndDoubts(episodes: timeline).careEnded else { return }
    for (day, column) in [
      (decision.placed, Column.decided), (decision.ceased, Column.reversed),
    ] {
      guard let day, day > careEnded else { continue }
      cursor.doubt(
        "decision-after-care", column: column,
        expected: "\(careEnded.slashed) or earlier (rule 117)",
        message: "\(cursor.file.columns[column]) is after care ended on \(careEnded.slashed)")
    }
  }

  private func judgeReversal(_ decision: AdoptionPlacement, _ cursor: inout RowCursor) {
    if (decision.ceased == nil) != (decision.reasonCeased == nil),
      cursor.file.has(Column.reversed), cursor.file.has(Column.reason)
    {
      let lacksDay = decision.ceased == nil
      cursor.doubt(
        "reversal-half", column: lacksDay ? Column.reversed : Column.reason,
        expected: "both the day and the reason, or neither (rule 119)",
        message: "the decision was reversed, yet the \(lacksDay ? "day" : "reason") is empty")
    }
    guard decision.ceased != nil, decision.placed == decisions.max(),
      timeline.last?.endReason?.isAdoption == true
    else { return }
    cursor.doubt(
      "adopted-though-reversed", column: Column.reversed,
      expected: "no day where the child was adopted (rule 558)",
      message: "the child was adopted, yet the last decision for it was reversed")
  }
}
