import Domain

extension AdoptionPlacement: ReturnRecord {
  var key: Day { placed }

  static func read(_ row: inout RowCursor) -> AdoptionPlacement? {
    let placed = row.keyDay(2)
    let ceased = row.day(3)
    guard let placed, !row.isQuarantined else { return nil }
    row.doubtOrder(from: placed, to: ceased, column: 3)
    return AdoptionPlacement(placed: placed, ceased: ceased, reasonCeased: row.code(4))
  }
}
