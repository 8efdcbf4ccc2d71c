/// A decision with what became of it.
package struct WatchedDecision: Hashable, Sendable {
  package let made: Recorded<Decision>
  /// Nil while it is open.
  package internal(set) var ended: Recorded<DecisionOutcome>?

  package var number: Int { made.value.number }
  package var isOpen: Bool { ended == nil }

  /// True where its day has passed and nobody has said what became of it.
  package func isOverdue(on day: Day) -> Bool {
    isOpen && (made.value.by.map { $0 < day } ?? false)
  }

  /// True where it was found not done, or is overdue.
  package func isUndone(on day: Day) -> Bool {
    ended?.value.status == .notDone || isOverdue(on: day)
  }

  /// "decision 14".
  package var title: String { WatchedDecision.title(number) }

  package static func title(_ number: Int) -> String { "decision \(number)" }
}

/// What a child's reviews decided.
package struct DecisionHistory: Sendable {
  /// In the order in which they were recorded.
  package private(set) var all: [WatchedDecision] = []

  init() {}

  /// What nobody has ended, the first due first, and what has no day after it.
  package var open: [WatchedDecision] {
    all.filter(\.isOpen).sorted {
      ($0.made.value.by ?? Day(number: .max), $0.number)
        < ($1.made.value.by ?? Day(number: .max), $1.number)
    }
  }

  package func numbered(_ number: Int) -> WatchedDecision? { all.first { $0.number == number } }

  /// What a review decided.
  ///
  /// It names the review, or was recorded with it, or is of a day on which it met.
  package func of(_ review: Review) -> [WatchedDecision] {
    let known = review.own?.identity.id
    return all.filter { decision in
      if let named = decision.made.value.review?.id { return named == known }
      return decision.made.id.entry == known?.entry
        || ([review.held] + review.adjourned).contains(decision.made.on)
    }
  }

  mutating func take(_ event: DecisionEvent, _ recorded: RecordedFact) {
    switch event {
    case .made(let decision):
      all.append(WatchedDecision(made: Recorded(recorded, decision), ended: nil))
    case .ended(let outcome):
      guard let place = all.firstIndex(where: { $0.number == outcome.decision }) else { return }
      all[place].ended = Recorded(recorded, outcome)
    }
  }
}
