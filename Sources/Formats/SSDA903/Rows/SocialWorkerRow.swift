import Domain

extension SocialWorkerSpell: ReturnRecord {
  var key: Day { start }

  static let parts: [Int: RecordPart<SocialWorkerSpell>] = [
    5: { $0.reason = $1.reason }
  ]

  static func read(_ row: inout RowCursor) -> SocialWorkerSpell? {
    let start = row.keyDay(3)
    let end = row.endDay(4)
    if row.text(2) == nil {
      row.quarantine(
        "key", column: 2, expected: "the social worker's id", message: "SW_ID is empty")
    }
    guard let start, let worker = row.text(2), !row.isQuarantined else { return nil }
    row.doubtOrder(from: start, to: end, column: 4)
    return SocialWorkerSpell(worker: worker, start: start, end: end, reason: row.code(5))
  }
}
