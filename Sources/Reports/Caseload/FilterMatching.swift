import Domain

/// Finds the rows for which a filter's terms hold.
struct FilterMatching {
  let register: Register
  let today: Day

  /// Returns the rows of a term.
  func rows(_ test: FilterTest) -> RowSet {
    switch test {
    case .word(let word): register.rows(holding: word)
    case .socialWorker(let word):
      verified(word) { SearchText.fold($0.socialWorker).contains(word) }
    case .team(let word): verified(word) { SearchText.fold($0.team).contains(word) }
    case .plan(let word?): planned(word)
    case .notification(.late): lateAnswers
    case .sibling(let id): siblings(of: id)
    case .property(.late): late
    default: summaryRows(test)
    }
  }

  /// Rows whose search text holds the word and whose texts prove it.
  private func verified(_ word: String, _ holds: (ChildTexts) -> Bool) -> RowSet {
    let candidates = register.rows(holding: word)
    var found = candidates
    candidates.forEach { row in
      if !holds(register.texts(at: row)) { found.remove(row) }
    }
    return found
  }

  /// Rows whose permanence plan begins with the word.
  private func planned(_ word: String) -> RowSet {
    let length = min(word.utf8.count, 8)
    let mask = length == 0 ? 0 : UInt64.max << UInt64(64 - 8 * length)
    let key = ChildSummary.key(word) & mask
    let candidates = rows { summary, _ in
      summary.permanenceKey & mask == key && summary.permanenceKey != 0
    }
    guard word.utf8.count > 8 else { return candidates }
    var found = candidates
    candidates.forEach { row in
      if !SearchText.fold(register.texts(at: row).permanence).hasPrefix(word) { found.remove(row) }
    }
    return found
  }

  private var lateAnswers: RowSet {
    var found = RowSet(capacity: register.childCount)
    register.forEachCard { card in
      if !card.isResolved, card.answerDue < today.number { found.insert(Int(card.row)) }
    }
    return found
  }

  /// Rows with any clock that is late.
  private var late: RowSet {
    let today = today.number
    return rows { _, duties in duties.isAnyLate(on: today) }
  }

  private func siblings(of id: ChildID) -> RowSet {
    var found = RowSet(capacity: register.childCount)
    guard let row = register.row(of: id) else { return found }
    found.insert(row)
    for sibling in register.siblings(of: id) {
      if let row = register.row(of: sibling) { found.insert(row) }
    }
    return found
  }

  private func rows(
    where holds: (borrowing ChildSummary, Span<DutyCard>) -> Bool
  ) -> RowSet {
    var found = RowSet(capacity: register.childCount)
    register.forEachChild { row, summary, duties in
      if holds(summary, duties) { found.insert(row) }
    }
    return found
  }

  private func summaryRows(_ test: FilterTest) -> RowSet {
    let holds = FilterPredicate(test, register: register, today: today)
    return rows { holds.isTrue(of: $0, duties: $1) }
  }
}
