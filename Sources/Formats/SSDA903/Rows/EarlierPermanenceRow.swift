import Domain

extension EarlierPermanence: ReturnRecord {
  var key: OnlyRow { OnlyRow() }

  static let parts: [Int: RecordPart<EarlierPermanence>] = [
    3: { $0.authority = $1.authority }, 4: { $0.date = $1.date },
  ]

  /// The date may have its day, or its day and month, unknown and written zz; it is kept as text.
  static func read(_ row: inout RowCursor) -> EarlierPermanence? {
    let date = row.text(4)
    if let date, !isPartDate(date) {
      row.doubt(
        "permanence-date", column: 4, expected: "a day as dd/mm/yyyy, with zz for what is unknown",
        message: "DATE_PERM is no day of the calendar")
    }
    return EarlierPermanence(
      kind: row.code(2, isRequired: true), authority: row.text(3), date: date)
  }

  private static func isPartDate(_ text: String) -> Bool {
    let bytes = Array(text.lowercased().utf8)
    if WrittenDay.day(bytes[...]) != nil { return true }
    let parts = text.lowercased().split(separator: "/").map(String.init)
    guard parts.count == 3, parts[0] == "zz" else { return false }
    let month = parts[1] == "zz" ? "01" : parts[1]
    let year = parts[2] == "zzzz" && parts[1] == "zz" ? "2000" : parts[2]
    return WrittenDay.day(Array("01/\(month)/\(year)".utf8)[...]) != nil
  }
}
