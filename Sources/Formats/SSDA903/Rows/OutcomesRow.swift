import Domain

extension YearOutcomes: ReturnRecord {
  var key: OnlyRow { OnlyRow() }

  static let parts: [Int: RecordPart<YearOutcomes>] = [
    2: { $0.sdqScore = $1.sdqScore }, 3: { $0.sdqReason = $1.sdqReason },
    4: { $0.convicted = $1.convicted }, 5: { $0.healthCheck = $1.healthCheck },
    6: { $0.immunisations = $1.immunisations }, 7: { $0.teethCheck = $1.teethCheck },
    8: { $0.healthAssessment = $1.healthAssessment },
    9: { $0.substanceMisuse = $1.substanceMisuse },
    10: { $0.interventionReceived = $1.interventionReceived },
    11: { $0.interventionOffered = $1.interventionOffered },
  ]

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
