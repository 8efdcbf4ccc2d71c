import Domain

extension ExtractedReview: ReturnRecord {
  /// The places of the columns, as ``ReturnKind/columns`` lists them.
  enum Column {
    static let held = 2
    static let participation = 3
  }

  var key: Day { held }

  static let parts: [Int: RecordPart<ExtractedReview>] = [
    Column.participation: { $0.participation = $1.participation }
  ]

  static func read(_ row: inout RowCursor) -> ExtractedReview? {
    guard let held = row.keyDay(Column.held) else { return nil }
    return ExtractedReview(
      held: held, participation: row.code(Column.participation, isRequired: true))
  }
}
