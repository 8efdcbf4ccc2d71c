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

  /// Of two episodes that begin on one day the one that lasts counts: a child who left and came
  /// back on that day, or went from police protection to an order, is in care. One that lasts no
  /// day never counts beside one that does; of two copies of a return the one that knows the end.
  func counts(insteadOf first: Episode, inOneFile: Bool) -> Bool {
    if lastsNoDay != first.lastsNoDay { return first.lastsNoDay }
    guard let end, let other = first.end else {
      let isOpen = end == nil && first.end != nil
      let hasEnded = end != nil && first.end == nil
      return inOneFile ? isOpen : hasEnded
    }
    return end > other
  }

  func lastsNoDay(beside other: Episode) -> String? {
    guard lastsNoDay, !other.lastsNoDay else { return nil }
    return "it lasts no day, and another episode that begins on the same day stands"
  }

  private var lastsNoDay: Bool { end.map { $0 <= start } ?? false }
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
