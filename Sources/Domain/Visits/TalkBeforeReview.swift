/// What came of the talk in private that the IRO owes the child before a review (SI 2010/959,
/// regulation 36(1)(b), in this program's words).
package enum TalkBeforeReview: Hashable, Sendable {
  /// They spoke in private.
  case held
  /// The child, of sufficient understanding, refused.
  case refused
  /// The IRO considers it inappropriate.
  case inappropriate
  /// Nothing of it is recorded.
  case notHeld
}

extension VisitHistory {
  /// The visits that were meant for a review, or that came within so many working days before the
  /// day it is planned for or was held on.
  ///
  /// - Parameters:
  ///   - day: the day of the review; nil where none is known, so that only what was meant counts.
  ///   - last: the day of the review before it, on which nothing counts for this one.
  ///   - start: the day care began.
  ///   - first: the first of the working days before the review that count, whatever was meant.
  func before(
    _ day: Day?, after last: Day?, since start: Day?, countedFrom first: Day?
  ) -> [Recorded<Visit>] {
    made.filter { visit in
      if let last {
        guard visit.on > last else { return false }
      } else if let start {
        guard visit.on >= start else { return false }
      }
      if let day, visit.on > day { return false }
      if visit.value.purpose == .beforeReview { return true }
      return first.map { visit.on >= $0 } ?? false
    }
  }
}

extension TalkBeforeReview {
  /// What the visits before a review say: a talk before either answer.
  init(_ visits: [Recorded<Visit>]) {
    if visits.contains(where: { $0.value.isPrivateTalk }) {
      self = .held
    } else {
      switch visits.last(where: { $0.value.exception != nil })?.value.exception {
      case .refused: self = .refused
      case .inappropriate: self = .inappropriate
      case nil: self = .notHeld
      }
    }
  }
}

extension ReviewHistory {
  /// Says of each review that the IRO recorded what came of the talk before it: of a review that only
  /// a return holds the visits of its time may not be known.
  mutating func findTalks(
    among visits: VisitHistory, _ care: CareHistory, _ policy: Policy, _ workingDays: WorkingDays
  ) {
    for index in held.indices where held[index].own != nil {
      let day = held[index].held
      let start = care.periods.last { $0.start <= day }?.start
      let last = held[..<index].last { $0.held >= start ?? $0.held }?.held
      held[index].talk = TalkBeforeReview(
        visits.before(
          day, after: last, since: start,
          countedFrom: workingDays.day(policy.talkBeforeReview, before: day)))
    }
  }
}
