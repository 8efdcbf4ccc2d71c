extension Register {
  package var rules: RuleTable { clockContext.rules }

  /// The period of a rule as the service has it, or nil where it depends on the child.
  package func term(of id: RuleID) -> Term? { clockContext.term(of: id) }
}

extension Register {
  /// Lends the duty cards of a row's child.
  package func withDuties<Result>(at row: Int, _ body: (Span<DutyCard>) -> Result) -> Result {
    if changed.holds(row), let held = changed.children[row] { return body(held.duties.span) }
    let range = kept.withSummaries { summaries in
      summaries.indices.contains(row) ? summaries[row].dutyRange(in: kept.dutyCount) : 0..<0
    }
    return kept.withDuties { heap in
      let own = UnsafeBufferPointer(rebasing: heap[range])
      return body(own.span)
    }
  }

  /// Calls the body with every row, its summary and its duty cards, in the order of rows.
  package func forEachChild(_ body: (Int, borrowing ChildSummary, Span<DutyCard>) -> Void) {
    kept.withDuties { heap in
      forEachSummary { row, summary in
        if changed.holds(row), let held = changed.children[row] {
          body(row, summary, held.duties.span)
        } else {
          let own = UnsafeBufferPointer(rebasing: heap[summary.dutyRange(in: heap.count)])
          body(row, summary, own.span)
        }
      }
    }
  }

  /// The duty cards of a row's child, in the order of the table of rules.
  package func duties(at row: Int) -> [DutyCard] {
    withDuties(at: row) { cards in cards.indices.map { cards[$0] } }
  }

  /// The first due day of a part of a row's duties on a day, and the rule whose clock it is.
  package func duty(
    _ part: DutyPart, at row: Int, on today: Day
  ) -> (rule: ClockRule, due: Day)? {
    guard let card = withDuties(at: row, { $0.earliest(of: part, on: today.number) }),
      let rule = rules.numbered(card.rule)
    else { return nil }
    return (rule, card.due)
  }

  /// The local target of the next statutory review of a row's child, where the service set one.
  package func localTarget(ofNextReviewAt row: Int, on today: Day) -> Day? {
    withDuties(at: row) { $0.earliest(of: .nextReview, on: today.number) }?.localTarget
  }

  /// The next statutory review of a row's child on a day: which rule, and its due day.
  package func nextReview(at row: Int, on today: Day) -> (rule: ClockRule, due: Day)? {
    duty(.nextReview, at: row, on: today)
  }
}
