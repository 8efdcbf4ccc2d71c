/// How the day on which a duty was done stands to its last day, in the unit of its rule.
package enum Punctuality: Hashable, Sendable {
  case early(Lateness)
  case onTheDay
  case late(Lateness)

  /// Compares the day on which something was done with the last day on which it was in time.
  package init(done: Day, due: Day, term: Term?, workingDays: WorkingDays) {
    func span(_ from: Day, _ to: Day) -> Lateness? {
      Lateness(due: from, today: to, term: term, workingDays: workingDays)
    }
    self =
      span(due, done).map { .late($0) } ?? span(done, due).map { .early($0) } ?? .onTheDay
  }

  /// By how much it was late, nil where it was in time.
  package var lateness: Lateness? {
    if case .late(let lateness) = self { return lateness }
    return nil
  }

  /// By how much it was early, nil where it was not.
  package var earliness: Lateness? {
    if case .early(let earliness) = self { return earliness }
    return nil
  }
}

extension Clock {
  /// How the day on which the duty was done, or ceased to be one, stands to its last day; nil where
  /// neither is, or where by when it was due cannot be told.
  package func punctuality(_ workingDays: WorkingDays) -> Punctuality? {
    guard let due else { return nil }
    let day: Day
    switch status {
    case .met(let on), .superseded(let on, _): day = on
    case .running, .answered, .notStarted, .notKnown: return nil
    }
    return Punctuality(done: day, due: due, term: term, workingDays: workingDays)
  }
}
