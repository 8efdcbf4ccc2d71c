import Domain

extension Unaccompanied: ReturnRecord {
  var key: OnlyRow { OnlyRow() }

  static let parts: [Int: RecordPart<Unaccompanied>] = [
    3: { $0.ceases = $1.ceases }
  ]

  static func read(_ row: inout RowCursor) -> Unaccompanied? {
    let ceases = row.day(3)
    return row.isQuarantined ? nil : Unaccompanied(ceases: ceases)
  }
}
