import Domain

extension AdoptionPlacement: ReturnRecord {
  var key: Day { placed }

  static let parts: [Int: RecordPart<AdoptionPlacement>] = [
    3: { $0.ceased = $1.ceased }, 4: { $0.reasonCeased = $1.reasonCeased },
  ]

  static func read(_ row: inout RowCursor) -> AdoptionPlacement? {
    let placed = row.keyDay(2)
    let ceased = row.endDay(3)
    guard let placed, !row.isQuarantined else { return nil }
    row.doubtOrder(from: placed, to: ceased, column: 3)
    return AdoptionPlacement(placed: placed, ceased: ceased, reasonCeased: row.code(4))
  }
}
