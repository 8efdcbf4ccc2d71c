import Domain

extension MissingSpell: ReturnRecord {
  var key: Day { start }

  static func read(_ row: inout RowCursor) -> MissingSpell? {
    let start = row.keyDay(3)
    let end = row.day(4)
    guard let start, !row.isQuarantined else { return nil }
    let kind: MissingKind? = row.code(2, isRequired: true)
    row.doubtOrder(from: start, to: end, column: 4)
    return MissingSpell(start: start, end: end, kind: kind?.rawValue)
  }
}
