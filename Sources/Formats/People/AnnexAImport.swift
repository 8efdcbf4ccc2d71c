import Domain

extension ImportPlan {
  /// Compares list 8 of Ofsted's Annex A with the register: each child's worker and team, and the
  /// day of the last visit or contact of the IRO.
  ///
  /// The day of a visit that the register already has adds nothing. The list says neither how the
  /// child was met nor whether alone, so the visit is marked as imported.
  package static func annexA(
    _ input: InputFile, today: Day, register: Register
  ) throws(RecordDamage) -> ImportPlan {
    var list = ListComparison(
      input, as: "Annex A list 8",
      columns: [
        .init("Child Unique ID", "Child ID", "CHILD", isRequired: true),
        .init(
          "Date of Last IRO Visit / Contact to the Child", "Date of Last IRO Visit",
          "Date of Last IRO Visit / Contact"),
        .init("Allocated Worker"), .init("Allocated Team"),
      ], today: today)
    guard let file = list.file else { return list.finished() }
    for row in file.rows {
      var cursor = RowCursor(file: file, row: row)
      guard let id = list.child(of: &cursor, in: register),
        !list.isRepeated(cursor, of: id, key: []), let state = try register.state(of: id)
      else { continue }
      list.close(cursor, of: id, state: state)
    }
    return list.finished()
  }
}

extension ListComparison {
  /// Closes a row of a known child, and adds what it changes to the plan.
  fileprivate mutating func close(
    _ row: RowCursor, of id: ChildID, state: ChildState
  ) {
    var cursor = row
    let visited = cursor.day(1)
    let description = Description(
      socialWorker: cursor.label(2), team: cursor.label(3))
    if cursor.isQuarantined {
      close(cursor, .quarantined)
      return
    }
    if let visited, visited > today {
      cursor.doubt(
        "in-future", column: 1, expected: "no day after \(today.slashed)",
        message: "the visit is after today")
    }
    let news = description.news(beside: state.details.description)
    let isNewVisit = visited.map { day in !state.visits.made.contains { $0.on == day } } ?? false
    guard news != Description() || isNewVisit else {
      close(cursor, .unchanged)
      return
    }
    let isNew = state.details.description == Description() && state.visits.made.isEmpty
    close(cursor, isNew ? .added : .changed)
    if news != Description() {
      count(.descriptions, isNew: state.details.description == Description())
      plan.drafts.append(Draft(id, on: today, .child(.described(news))))
    }
    if let visited, isNewVisit {
      count(.visits, isNew: true)
      plan.drafts.append(Draft(id, on: visited, .visit(.made(Visit(imported: true)))))
    }
  }
}

extension RowCursor {
  /// The text of a column without the letter that Annex A puts before an answer: "b) No" is "No".
  fileprivate mutating func label(_ column: Int) -> String? {
    guard let text = name(column) else { return nil }
    let start = text.prefix(2)
    guard start.count == 2, start.last == ")", start.first?.isLowercase == true else {
      return text
    }
    let rest = text.dropFirst(2).drop { $0 == " " }
    return rest.isEmpty ? nil : String(rest)
  }
}
