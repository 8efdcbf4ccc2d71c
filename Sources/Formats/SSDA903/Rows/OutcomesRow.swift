import Domain

extension YearOutcomes: ReturnRecord {
  var key: OnlyRow { OnlyRow() }

  static func read(_ row: inout RowCursor) -> YearOutcomes? {
    var outcomes = YearOutcomes()
    outcomes.sdqScore = row.number(2)
    outcomes.sdqReason = row.code(3)
    outcomes.convicted = row.flag(4)
    outcomes.healthCheck = row.flag(5)
    outcomes.immunisations = row.flag(6)
    outcomes.teethCheck = row.flag(7)
    outcomes.healthAssessment = row.flag(8)
    outcomes.substanceMisuse = row.flag(9)
    outcomes.interventionReceived = row.flag(10)
    outcomes.interventionOffered = row.flag(11)
    if row.isQuarantined { return nil }
    if let score = outcomes.sdqScore, !(0...40).contains(score) {
      row.doubt(
        "SDQ-range", column: 2, expected: "a score from 0 to 40",
        message: "no score of strengths and difficulties is \(score)")
    }
    return outcomes
  }
}
