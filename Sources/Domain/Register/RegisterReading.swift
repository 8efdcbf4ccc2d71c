extension Register {
  /// How many children the register knows; rows count from 0.
  package var childCount: Int { kept.count + changed.added.count }

  /// The row of a child, or nil where the register does not know it.
  package func row(of id: ChildID) -> Int? { changed.added[id] ?? kept.row(of: id) }

  package func summary(at row: Int) -> ChildSummary {
    if changed.holds(row), let held = changed.children[row] { return held.summary }
    return kept.withSummaries { $0[row] }
  }

  package func texts(at row: Int) -> ChildTexts {
    if changed.holds(row), let held = changed.children[row] { return held.texts }
    return kept.texts(at: row)
  }

  package func record(at row: Int) throws(RecordDamage) -> ChildRecord {
    let record = try wholeRecord(at: row)
    return withholdsWords ? record.withoutWords : record
  }

  private func wholeRecord(at row: Int) throws(RecordDamage) -> ChildRecord {
    if changed.holds(row), let record = changed.children[row]?.record { return record }
    return try kept.record(at: row)
  }

  /// Returns what is known of the child of a row, put together now.
  package func state(at row: Int) throws(RecordDamage) -> ChildState {
    state(of: try record(at: row))
  }

  /// Puts together what a record says.
  package func state(of record: ChildRecord) -> ChildState {
    ChildState(
      record, policy: policy, ladders: ladders, workingDays: workingDays,
      firstImport: service.firstImport)
  }

  /// The subjects that are no children, in their order.
  package var subjects: [Subject] { service.subjects.keys.sorted() }

  /// Everything that was recorded about a subject that is no child; empty where it is not known.
  package func facts(about subject: Subject) -> [RecordedFact] { service.subjects[subject] ?? [] }

  /// Calls the body with every row and its summary, in the order of rows.
  package func forEachSummary(_ body: (Int, borrowing ChildSummary) -> Void) {
    let isUntouched = changed.children.isEmpty
    kept.withSummaries { summaries in
      // A pointer lends a summary where it lies; the subscript of the buffer would copy it.
      guard let first = summaries.baseAddress else { return }
      for row in 0..<summaries.count {
        if !isUntouched, changed.holds(row), let held = changed.children[row] {
          body(row, held.summary)
        } else {
          body(row, first[row])
        }
      }
    }
    for row in kept.count..<childCount {
      if let held = changed.children[row] { body(row, held.summary) }
    }
  }

  /// Calls the body with every notification card.
  package func forEachCard(_ body: (NotificationCard) -> Void) {
    kept.withCards { cards in
      for card in cards where !changed.holds(Int(card.row)) { body(card) }
    }
    for row in changed.children.keys.sorted() {
      for card in changed.children[row]?.cards ?? [] { body(card) }
    }
  }

  /// Calls the body with every mark of a kind after one day and up to another, by row and day; no
  /// record is read.
  package func forEachMark(
    of kind: Mark.Kind, after first: Day, upTo last: Day, _ body: (Int, Mark) -> Void
  ) {
    let days = (first.number + 1)...max(first.number + 1, last.number)
    guard first < last else { return }
    let isUntouched = changed.children.isEmpty
    kept.withMarks { marks, starts in
      for row in starts.indices.dropLast() where isUntouched || !changed.holds(row) {
        for mark in marks.clamped(starts[row], starts[row + 1])
        where mark.kind == kind && days.contains(mark.day) {
          body(row, mark)
        }
      }
    }
    for row in changed.children.keys.sorted() {
      for mark in changed.children[row]?.marks ?? []
      where mark.kind == kind && days.contains(mark.day) {
        body(row, mark)
      }
    }
  }

  /// How many marks a row has.
  package func markCount(at row: Int) -> Int {
    if changed.holds(row), let held = changed.children[row] { return held.marks.count }
    return kept.withMarks { marks, starts in
      starts.indices.contains(row + 1) ? marks.clamped(starts[row], starts[row + 1]).count : 0
    }
  }

  /// The marks of a row, by kind and day.
  package func marks(at row: Int) -> [Mark] {
    if changed.holds(row), let held = changed.children[row] { return held.marks }
    return kept.withMarks { marks, starts in
      starts.indices.contains(row + 1) ? Array(marks.clamped(starts[row], starts[row + 1])) : []
    }
  }

  /// The rows that changed since the snapshot, in order.
  package var changedRows: [Int] { changed.children.keys.sorted() }

  /// The cards of a changed row.
  package func changedCards(at row: Int) -> [NotificationCard] {
    changed.children[row]?.cards ?? []
  }

  /// How many children changed since the snapshot.
  package var changedCount: Int { changed.children.count }

  /// True where the row's child lies in memory and not in the snapshot.
  package func isChanged(_ row: Int) -> Bool { changed.holds(row) }

  /// True where the row's child has facts that the snapshot has not; false where only what follows
  /// from the policy was made anew.
  package func hasNewFacts(_ row: Int) -> Bool { changed.children[row]?.record != nil }

  /// The folded search text of a changed row.
  package func changedSearch(at row: Int) -> [UInt8] { changed.children[row]?.search ?? [] }

  /// What a person may take back or bring back.
  package func ownChanges(of officer: OfficerID) -> OwnChanges {
    changed.ownChanges[officer] ?? kept.ownChanges(of: officer) ?? OwnChanges()
  }

  /// The own changes of those who recorded something since the snapshot.
  package var changedOwnChanges: [OfficerID: OwnChanges] { changed.ownChanges }

  /// The name of a child, or the id where no name is known.
  package func name(of child: ChildID) -> String {
    row(of: child).map { texts(at: $0).shownName } ?? child.rawValue
  }
}
