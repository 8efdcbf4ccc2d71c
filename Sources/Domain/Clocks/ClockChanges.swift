extension Register {
  /// Records that the duty of a rule was done, which stops its clock.
  package func complete(
    _ rule: RuleID, of id: ChildID, on day: Day, outcome: String?, at desk: Desk
  ) throws(Refusal) -> [Draft] {
    try desk.mustBeAllowed(.casework(id), self)
    guard let known = rules.named(rule) else { throw .noSuchRule(rule.rawValue) }
    if known.words == .agreedAction {
      return try completeAction(nil, of: id, on: day, outcome: outcome, at: desk)
    }
    _ = try caredFor(id, on: day)
    try mustNotBeToCome(known.title.lowercased(), day, desk)
    switch known.stoppedBy {
    case .completion, .update, .fileCheck: break
    case .review: throw .stoppedOtherwise(rule, by: "a review: caseload review hold")
    case .visit: throw .stoppedOtherwise(rule, by: "a visit: caseload visit")
    case .allocation: throw .stoppedOtherwise(rule, by: "an allocation: caseload allocate")
    case .answer: throw .stoppedOtherwise(rule, by: "an answer: caseload notify answer")
    case .resolution: throw .stoppedOtherwise(rule, by: "a resolution: caseload notify resolve")
    }
    let words = outcome?.trimmed
    let completion = Completion(rule: rule, outcome: words?.isEmpty == true ? nil : words)
    return [Draft(id, on: day, .clock(.done(completion)))]
  }
}
