extension Register {
  /// Records that the duty of a rule was done, which stops its clock, or that the young person
  /// declined it, which only a health assessment can be.
  ///
  /// A health assessment of the three months before care began counts, and may be recorded.
  package func complete(
    _ rule: RuleID, of id: ChildID, on day: Day, outcome: String?, declined: Bool = false,
    at desk: Desk
  ) throws(Refusal) -> [Draft] {
    try desk.mustBeAllowed(.casework(id), self)
    guard let known = rules.named(rule) else { throw .noSuchRule(rule.rawValue) }
    if known.words == .agreedAction {
      return try completeAction(nil, of: id, on: day, outcome: outcome, at: desk)
    }
    guard !declined || rule.isHealthAssessment else {
      throw .outOfRange("what is declined", "a health assessment", .rule)
    }
    _ = try caredFor(id, on: rule.isHealthAssessment ? day.adding(months: 3) : day)
    try mustNotBeToCome(known.title.lowercased(), day, desk)
    switch known.stoppedBy {
    case .completion, .update, .fileCheck: break
    case .review: throw .stoppedOtherwise(rule, by: "a review: caseload review hold")
    case .visit: throw .stoppedOtherwise(rule, by: "a visit: caseload visit")
    case .allocation: throw .stoppedOtherwise(rule, by: "an allocation: caseload allocate")
    case .closing: throw .stoppedOtherwise(rule, by: "closing the case: caseload child close")
    case .answer: throw .stoppedOtherwise(rule, by: "an answer: caseload notify answer")
    }
    let words = outcome?.trimmed
    let completion = Completion(
      rule: rule, outcome: words?.isEmpty == true ? nil : words, declined: declined ? true : nil)
    return [Draft(id, on: day, .clock(.done(completion)))]
  }
}
