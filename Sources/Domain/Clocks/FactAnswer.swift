/// What somebody found out of a duty of which the store does not know whether it was done.
package struct FactAnswer: Hashable, Codable, Sendable {
  package var rule: RuleID
  /// Where that was found, or why it does not apply.
  package var remark: String?

  package init(rule: RuleID, remark: String? = nil) {
    self.rule = rule
    self.remark = remark
  }
}

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

extension ChildState {
  /// What a rule finds, with what people answered where it does not know whether its duty was done:
  /// a duty that was not done runs as if the service had watched from the beginning.
  func findings(of rule: ClockRule, in context: ClockContext) -> [Finding] {
    let found = rule.find(self, context)
    guard found.contains(where: \.isNotKnown), let start = care.currentPeriod?.start,
      let given = answers.last(rule.id, since: start)
    else { return found }
    switch given.kind {
    case .notApplicable: return []
    case .notDone:
      var watched = self
      watched.care.isTakenAsWatched = true
      return rule.find(watched, context)
    }
  }

  /// The answer by which a rule does not apply to the child now, nil where there is none.
  package func notApplicable(_ rule: RuleID) -> Recorded<FactAnswer>? {
    guard let start = care.currentPeriod?.start, let given = answers.last(rule, since: start),
      given.kind == .notApplicable
    else { return nil }
    return given.answer
  }
}

extension Finding {
  fileprivate var isNotKnown: Bool {
    if case .notKnown = self { return true }
    return false
  }
}
