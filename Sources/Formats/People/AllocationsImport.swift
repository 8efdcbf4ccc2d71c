import Domain

extension ImportPlan {
  /// Compares a list of allocations with the register: CHILD, IRO, FROM.
  ///
  /// The IRO is named by id, name or login, in any case. Earlier allocations stay as history; a
  /// row whose officer already held the child's case on its day adds nothing.
  package static func allocations(
    _ input: InputFile, today: Day, register: Register
  ) throws(RecordDamage) -> ImportPlan {
    var list = ListComparison(
      input, as: "allocations",
      columns: [
        .init("CHILD", "CHILD_ID", "ID", isRequired: true), .init("IRO", isRequired: true),
        .init("FROM", isRequired: true),
      ], today: today)
    guard let file = list.file else { return list.finished() }
    var held: [ChildID: [Holding]] = [:]
    var began: [ChildID: Day] = [:]
    for row in file.rows {
      var cursor = RowCursor(file: file, row: row)
      guard let id = list.child(of: &cursor, in: register) else { continue }
      guard let holding = cursor.holding(register, today: today) else {
        list.close(cursor, .quarantined)
        continue
      }
      if list.isRepeated(cursor, of: id, key: [2]) { continue }
      if held[id] == nil {
        let state = try register.state(of: id)
        held[id] = state?.allocation.all.map { ($0.on, $0.value) } ?? []
        began[id] = state?.care.periods.first?.start
      }
      if cursor.hides(holding, among: held[id, default: []], today: today) {
        list.close(cursor, .quarantined)
        continue
      }
      if let start = began[id], holding.from < start {
        cursor.doubt(
          "before-care", column: 2, expected: "\(start.slashed) or later",
          message: "the allocation is from a day before the child came into care")
      }
      list.close(holding, of: id, cursor, among: &held[id, default: []])
    }
    return list.finished()
  }
}

/// From which day which officer holds a case; nobody where nil.
private typealias Holding = (from: Day, officer: OfficerID?)

extension ListComparison {
  /// Closes a row that can be read, and adds what it changes to the plan.
  fileprivate mutating func close(
    _ holding: Holding, of id: ChildID, _ cursor: RowCursor, among held: inout [Holding]
  ) {
    let before = held.last { $0.from <= holding.from }
    if let before, before.officer == holding.officer {
      close(cursor, .unchanged)
      return
    }
    let isNew = before?.from != holding.from
    close(cursor, isNew ? .added : .changed)
    guard let officer = holding.officer else { return }
    count(.allocations, isNew: isNew)
    plan.drafts.append(Draft(id, on: holding.from, .child(.allocated(officer))))
    let place = held.lastIndex { $0.from <= holding.from }.map { $0 + 1 } ?? 0
    held.insert(holding, at: place)
  }
}

extension RowCursor {
  /// Whether another allocation is to come already: of two one would hide the other.
  fileprivate mutating func hides(_ new: Holding, among held: [Holding], today: Day) -> Bool {
    guard new.from > today, let later = held.last(where: { $0.from > today })?.from,
      later != new.from
    else { return false }
    quarantine(
      "allocated-later", column: 2, expected: "\(later.slashed) or a day until today",
      message: "another allocation from \(later.slashed) is to come already")
    return true
  }

  /// The officer and day of a row, or nil where it is to be quarantined.
  fileprivate mutating func holding(_ register: Register, today: Day) -> Holding? {
    let from = keyDay(2)
    let officer = officer(in: register)
    guard let from, let officer else { return nil }
    if from > today {
      doubt(
        "in-future", column: 2, expected: "no day after \(today.slashed)",
        message: "the allocation is from a day after today")
    }
    if !officer.worksHere(on: from) {
      doubt(
        "officer-left", column: 1, expected: "an officer who works here on \(from.slashed)",
        message: "\(officer.name) no longer worked here on \(from.slashed)")
    }
    if officer.role != .iro {
      doubt(
        "not-an-IRO", column: 1, expected: "an IRO",
        message: "\(officer.name) is \(officer.role.withArticle)")
    }
    return (from, officer.id)
  }

  private mutating func officer(in register: Register) -> Officer? {
    guard let text = text(1)?.lowercased() else {
      quarantine("key", column: 1, expected: "the IRO's id or name", message: "IRO is empty")
      return nil
    }
    if let officer = register.officers.first(where: { $0.id.rawValue.lowercased() == text }) {
      return officer
    }
    let named = register.officers.filter {
      $0.name.lowercased() == text || $0.logins.contains { $0.lowercased() == text }
    }
    if named.count == 1 { return named[0] }
    quarantine(
      "officer", column: 1, expected: "the id, name or login of one officer",
      message: named.isEmpty
        ? "no officer has this id, name or login" : "more than one officer has this name")
    return nil
  }
}
