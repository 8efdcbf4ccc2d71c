import Domain

extension ReturnComparison {
  /// Reads the rows of one kind of one child; closes those that are quarantined and those whose
  /// key an earlier row has.
  mutating func rows<Record: ReturnRecord>(
    _ kind: ReturnKind, of child: Int, born: Day?
  ) -> [LocatedRow<Record>] {
    var found: [LocatedRow<Record>] = []
    for reference in roster.rows(kind, of: child) {
      let file = Int(reference.file)
      guard let data = folder.files[file]?.data else { continue }
      var cursor = RowCursor(file: data, row: Int(reference.row))
      _ = cursor.childID()
      guard let record = Record.read(&cursor), !cursor.isQuarantined else {
        ledger.close(cursor, file: file, .quarantined)
        continue
      }
      if let column = kind.repeatedBirthColumn { cursor.doubtBirth(column, born: born) }
      let row = LocatedRow(file: file, record: record, cursor: cursor)
      guard let place = found.firstIndex(where: { $0.record.key == record.key }) else {
        found.append(row)
        continue
      }
      if counts(row, insteadOf: found[place]) {
        closeDuplicate(found[place], of: row, kind: kind)
        found[place] = row
      } else {
        closeDuplicate(row, of: found[place], kind: kind)
      }
    }
    return found
  }

  /// Whether a row counts in the place of an earlier one with the same key: that of the later
  /// return, and of one return the one that its kind prefers.
  private func counts<Record: ReturnRecord>(
    _ row: LocatedRow<Record>, insteadOf first: LocatedRow<Record>
  ) -> Bool {
    order.isLater(row.file, than: first.file)
      ?? row.record.counts(insteadOf: first.record, inOneFile: row.file == first.file)
  }

  private mutating func closeDuplicate<Record: ReturnRecord>(
    _ row: LocatedRow<Record>, of first: LocatedRow<Record>, kind: ReturnKind
  ) {
    var duplicate = RowCursor(file: row.cursor.file, row: row.cursor.row)
    if let words = row.record.lastsNoDay(beside: first.record) {
      duplicate.doubt(
        "zero-day", column: Episode.Column.end,
        expected: "24 hours or more (rule 355), or another first day",
        message: "\(words) on \(first.cursor.place(from: duplicate)), which counts")
    } else if row.record != first.record, !order.areOfTwoReturns(row.file, first.file) {
      let column = duplicate.differingColumn(
        from: first.cursor, leavingOut: kind.repeatedBirthColumn)
      let kept = column.flatMap { first.cursor.text($0) } ?? "an empty field"
      let place = first.cursor.place(from: duplicate)
      duplicate.doubt(
        kind == .reviews ? "two-codes" : "two-rows", column: column,
        expected: "\(kept), as on \(place), which was kept",
        message: kind == .reviews
          ? "the review has another code on \(place)"
          : "another row for the same key stands on \(place)")
    }
    ledger.close(duplicate, file: row.file, .duplicate)
  }

  /// Closes rows against what was known, and returns those that are new or different; those also
  /// that mean something else now than when they were taken in.
  mutating func settle<Record: ReturnRecord>(
    _ rows: [LocatedRow<Record>], known: [Record], as thing: ImportedThing?,
    orWhere meansOther: (Record) -> Bool = { _ in false }
  ) -> [Record] {
    var news: [Record] = []
    for row in rows {
      let before = known.first { $0.key == row.record.key }
      let record = row.kept(beside: before)
      let outcome: RowOutcome =
        before == nil
        ? .added : before == record && !meansOther(record) ? .unchanged : .changed
      ledger.close(row.cursor, file: row.file, outcome)
      if outcome == .unchanged { continue }
      news.append(record)
      guard let thing else { continue }
      if outcome == .added {
        plan.added[thing, default: 0] += 1
      } else {
        plan.changed[thing, default: 0] += 1
      }
    }
    return news
  }
}

extension RowCursor {
  /// Doubts a repeated date of birth that is not the header's.
  fileprivate mutating func doubtBirth(_ column: Int, born: Day?) {
    let range = file.field(row, column)
    guard let born, !range.isEmpty,
      WrittenDay.day(file.table.bytes[range]) != born
    else { return }
    doubt(
      "DOB-differs", column: column, expected: "\(born.slashed), as in the header",
      message: "the date of birth is not the header's")
  }

  /// The first column in which two rows of one kind differ, other than a date of birth that the
  /// file repeats from the header.
  fileprivate func differingColumn(from other: RowCursor, leavingOut repeated: Int?) -> Int? {
    file.columns.indices.first {
      $0 != repeated && text($0)?.uppercased() != other.text($0)?.uppercased()
    }
  }

  /// Where this row stands, seen from another: "line 12", or "line 12 of reviews.csv".
  func place(from other: RowCursor) -> String {
    let line = "line \(file.table.line(ofRow: row))"
    return file.name == other.file.name ? line : "\(line) of \(file.name)"
  }
}
