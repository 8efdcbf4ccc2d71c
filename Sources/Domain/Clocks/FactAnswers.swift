/// The answers to what is not known of a child: not done, or not applicable. What was done is
/// recorded as what it is: a duty done, a review held, a visit.
package struct FactAnswers: Sendable {
  package enum Kind: Hashable, Sendable { case notDone, notApplicable }

  /// An answer of either kind, in the order of recording.
  package private(set) var all: [(kind: Kind, answer: Recorded<FactAnswer>)] = []

  init() {}

  mutating func take(_ kind: Kind, _ answer: Recorded<FactAnswer>) { all.append((kind, answer)) }

  /// The last answer about a rule since a day: of an earlier period of care none stands.
  package func last(
    _ rule: RuleID, since day: Day
  ) -> (kind: Kind, answer: Recorded<FactAnswer>)? {
    all.last { $0.answer.value.rule == rule && $0.answer.on >= day }
  }
}
