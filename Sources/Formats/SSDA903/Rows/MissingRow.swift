import Domain

extension MissingSpell: ReturnRecord {
  var key: Day { start }

  static let parts: [Int: RecordPart<MissingSpell>] = [
    2: { $0.kind = $1.kind }
  ]

  static func read(_ row: inout RowCursor) -> MissingSpell? {
    let start = row.keyDay(3)
    let end = row.endDay(4)
    guard let start, !row.isQuarantined else { return nil }
    let kind: MissingKind? = row.code(2, isRequired: true)
    row.doubtOrder(from: start, to: end, column: 4)
    return MissingSpell(start: start, end: end, kind: kind?.rawValue)
  }
}
