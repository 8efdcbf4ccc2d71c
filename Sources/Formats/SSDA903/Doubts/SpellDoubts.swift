import Domain

/// What is odd about spells of one child: missing, placed for adoption, a social worker's.
enum SpellDoubts {
  /// Doubts each row that overlaps another spell of the child, or begins or ends after today (rules 571, 117).
  ///
  /// Rows from two files that tell different days for one spell overlap, so a conflict between
  /// files shows here, with the place of the other row.
  static func judge<Record: ReturnSpell>(
    _ rows: inout [LocatedRow<Record>], known: [Record], kind: ReturnKind, today: Day
  ) {
    for index in rows.indices {
      let record = rows[index].record
      let column = startColumn(kind)
      if record.spellStart > today {
        rows[index].cursor.doubt(
          "in-future", column: column, expected: "no day after \(today.slashed)",
          message: "it begins after today")
      } else if let end = record.spellEnd, end > today {
        rows[index].cursor.doubt(
          "end-in-future", column: column + 1, expected: "no day after \(today.slashed)",
          message: "it ends after today")
      }
      if let other = rows.indices.first(where: {
        $0 != index && overlap(rows[$0].record, record)
      }) {
        doubtOverlap(
          &rows[index], rows[other].record, column: column,
          at: rows[other].cursor.place(from: rows[index].cursor))
      } else if let other = known.first(where: {
        $0.key != record.key && overlap($0, record)
      }), !rows.contains(where: { $0.record.key == other.key }) {
        doubtOverlap(&rows[index], other, column: column, at: "the register")
      }
    }
  }

  private static func doubtOverlap<Record: ReturnSpell>(
    _ row: inout LocatedRow<Record>, _ other: Record, column: Int, at place: String
  ) {
    let span = "\(other.spellStart.slashed) to \(other.spellEnd?.slashed ?? "now")"
    row.cursor.doubt(
      "spell-overlap", column: column, expected: "no day within \(span), as on \(place)",
      message: "it overlaps another of the child's, \(span)")
  }

  /// Whether two spells share more than the day on which one ends and the other begins.
  private static func overlap<Record: ReturnSpell>(_ one: Record, _ two: Record) -> Bool {
    let (first, second) = one.spellStart <= two.spellStart ? (one, two) : (two, one)
    guard let end = first.spellEnd else { return true }
    return second.spellStart < end
  }

  private static func startColumn(_ kind: ReturnKind) -> Int {
    kind == .placedForAdoption ? 2 : 3
  }
}
