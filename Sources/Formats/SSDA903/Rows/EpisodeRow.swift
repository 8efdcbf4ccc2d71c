import Domain

extension Episode: ReturnRecord {
  /// The places of the columns, as ``ReturnKind/columns`` lists them.
  enum Column {
    static let start = 1
    static let reason = 2
    static let legalStatus = 3
    static let need = 4
    static let placement = 5
    static let provider = 6
    static let end = 7
    static let endReason = 8
    static let changeReason = 9
    static let homePostcode = 10
    static let placementPostcode = 11
    static let urn = 12
  }

  var key: Day { start }

  static let parts: [Int: RecordPart<Episode>] = [
    Column.reason: { $0.reason = $1.reason }, Column.need: { $0.need = $1.need },
    Column.provider: { $0.provider = $1.provider },
    Column.changeReason: { $0.changeReason = $1.changeReason },
    Column.homePostcode: { $0.homePostcode = $1.homePostcode },
    Column.placementPostcode: { $0.placementPostcode = $1.placementPostcode },
    Column.urn: { $0.urn = $1.urn },
  ]

  static func read(_ row: inout RowCursor) -> Episode? {
    let start = row.keyDay(Column.start)
    let end = row.endDay(Column.end)
    guard let start, !row.isQuarantined else { return nil }
    let episode = Episode(
      start: start, reason: row.code(Column.reason, isRequired: true),
      legalStatus: row.code(Column.legalStatus, isRequired: true),
      need: row.code(Column.need, isRequired: true),
      placement: row.code(Column.placement, isRequired: true),
      provider: row.code(Column.provider), end: end, endReason: row.code(Column.endReason),
      changeReason: row.code(Column.changeReason), homePostcode: row.text(Column.homePostcode),
      placementPostcode: row.text(Column.placementPostcode), urn: row.text(Column.urn))
    return row.isQuarantined ? nil : episode
  }
}
