import Domain

extension ImportPlan {
  /// Compares list 8 of Ofsted's Annex A with the register: each child's worker, team and permanence
  /// plan, and the days of the last statutory review, of the last visit or contact of the IRO, of the
  /// last health assessment and of the last dental check.
  ///
  /// A day that the register already has adds nothing. The list says neither how the child was met
  /// nor whether at all, so a visit or contact is marked as coming from it; nor since when the
  /// permanence plan is agreed, so that no duty is done by it.
  package static func annexA(
    _ input: InputFile, today: Day, register: Register
  ) throws(RecordDamage) -> ImportPlan {
    var list = ListComparison(
      input, as: "Annex A list 8", columns: AnnexAColumn.allCases.map(\.column), today: today)
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

/// The columns of list 8 that are read, by the names that Ofsted's list, the public standard data
/// set's query and case systems give them; capitals, spaces and signs do not count.
private enum AnnexAColumn: Int, CaseIterable {
  case child, contact, worker, team, review, health, dental, plan

  var column: PeopleColumns.Column {
    switch self {
    case .child:
      .init("Child Unique ID", "Child ID", "CHILD", isRequired: true)
    case .contact:
      .init(
        "Date of Last IRO Visit / Contact to the Child", "Date of Last IRO Visit",
        "Date of Last IRO Visit / Contact", "Last IRO Visit Date", "Last IRO Contact Date",
        "Date of Last IRO Contact", "Last IRO Visit", "Last IRO Contact",
        "CLAE CLA Last IRO Contact Date")
    case .worker: .init("Allocated Worker", "Allocated Social Worker", "Social Worker")
    case .team: .init("Allocated Team", "Team")
    case .review:
      .init(
        "Date of Latest Statutory Review", "Latest Statutory Review Date",
        "Last Statutory Review Date", "Date of Last Statutory Review", "Latest Review Date",
        "Date of Latest Review", "Last Review Date")
    case .health:
      .init(
        "Date of Last Health Assessment", "Last Health Assessment Date", "Last Health Assessment",
        "Date of Latest Health Assessment")
    case .dental:
      .init(
        "Date of Last Dental Check", "Last Dental Check Date", "Last Dental Check",
        "Date of Last Dental Check Up")
    case .plan:
      .init(
        "What is the permanence plan", "What is the permanence plan for the child",
        "Permanence Plan", "Permanency Plan")
    }
  }
}

extension ListComparison {
  /// Closes a row of a known child, and adds what it changes to the plan.
  fileprivate mutating func close(_ row: RowCursor, of id: ChildID, state: ChildState) {
    var cursor = row
    let news = Description(
      socialWorker: cursor.label(.worker), team: cursor.label(.team),
      permanencePlan: cursor.label(.plan)
    ).news(beside: state.details.description)
    var drafts: [(thing: ImportedThing, draft: Draft)] = []
    if news != Description() {
      drafts.append((.descriptions, Draft(id, on: today, .child(.described(news)))))
    }
    if let day = cursor.past(.contact, "the visit or contact", today),
      !state.visits.made.contains(where: { $0.on == day })
    {
      drafts.append((.visits, Draft(id, on: day, .visit(.made(Visit(imported: true))))))
    }
    if let review = review(&cursor, of: id, state) { drafts.append((.reviews, review)) }
    if let day = cursor.past(.health, "the health assessment", today),
      !state.health.assessments.contains(where: { $0.on == day })
    {
      drafts.append((.healthAssessments, done(.healthReview, id, day)))
    }
    if let day = cursor.past(.dental, "the dental check", today),
      !state.completions.all.contains(where: { $0.on == day && $0.value.rule == .dentalCheck })
    {
      drafts.append((.dentalChecks, done(.dentalCheck, id, day)))
    }
    let isNew = state.details.description == Description() && state.visits.made.isEmpty
    close(cursor, drafts.isEmpty ? .unchanged : isNew ? .added : .changed)
    for (thing, draft) in drafts {
      count(thing, isNew: thing != .descriptions || state.details.description == Description())
      plan.drafts.append(draft)
    }
  }

  private func done(_ rule: RuleID, _ id: ChildID, _ day: Day) -> Draft {
    Draft(id, on: day, .clock(.done(Completion(rule: rule, outcome: "from Annex A"))))
  }

  /// The last statutory review, where the register does not have it. One a few days from a review
  /// that it has is taken for the same, and doubted.
  private func review(
    _ cursor: inout RowCursor, of id: ChildID, _ state: ChildState
  ) -> Draft? {
    guard let day = cursor.past(.review, "the review", today),
      !state.reviews.held.contains(where: { $0.held == day })
    else { return nil }
    if let near = state.reviews.held.first(where: { abs($0.held - day) <= 14 }) {
      cursor.doubt(
        "review-day", column: AnnexAColumn.review.rawValue,
        expected: "\(near.held.slashed), as the register has it",
        message: "the register has a review \(abs(near.held - day).counted("day")) from this one; "
          + "the day is not taken in")
      return nil
    }
    var extract = Extract()
    extract.reviews = [ExtractedReview(held: day, participation: nil)]
    return Draft(id, on: day, .child(.extracted(extract)))
  }
}

extension RowCursor {
  /// The day of a column, if it is not to come: what has not happened yet is doubted and not taken.
  fileprivate mutating func past(_ column: AnnexAColumn, _ what: String, _ today: Day) -> Day? {
    guard let day = day(column.rawValue) else { return nil }
    guard day > today else { return day }
    doubt(
      "in-future", column: column.rawValue, expected: "no day after \(today.slashed)",
      message: "\(what) is after today, and is not taken in")
    return nil
  }

  /// The text of a column without the letter that Annex A puts before an answer: "b) No" is "No".
  fileprivate mutating func label(_ column: AnnexAColumn) -> String? {
    guard let text = name(column.rawValue) else { return nil }
    let start = text.prefix(2)
    guard start.count == 2, start.last == ")", start.first?.isLowercase == true else {
      return text
    }
    let rest = text.dropFirst(2).drop { $0 == " " }
    return rest.isEmpty ? nil : String(rest)
  }
}
