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
    let state = try child(id)
    guard let first = state.care.periods.first?.start else { throw .notLookedAfter(id) }
    // An assessment of the three months before care began counts (SI 2010/959, regulation 7).
    guard day >= (rule.isHealthAssessment ? first.adding(months: -3) : first) else {
      throw .beforeCare(id, day, began: first)
    }
    try mustNotBeToCome(known.title.lowercased(), day, desk)
    switch known.stoppedBy {
    case .completion, .update, .fileCheck: break
    case .review: throw .stoppedOtherwise(rule, by: "a review: caseload review hold")
    case .visit: throw .stoppedOtherwise(rule, by: "a visit: caseload visit")
    case .allocation: throw .stoppedOtherwise(rule, by: "an allocation: caseload allocate")
    case .decision: throw .stoppedOtherwise(rule, by: "its own end: caseload decision")
    case .closing: throw .stoppedOtherwise(rule, by: "closing the case: caseload child close")
    case .participation: throw .stoppedOtherwise(rule, by: "the code: caseload review code")
    case .answer: throw .stoppedOtherwise(rule, by: "an answer: caseload notify answer")
    case .resolution: throw .stoppedOtherwise(rule, by: "a resolution: caseload notify resolve")
    }
    let words = outcome?.trimmed
    try mustBeFit(rule, on: day, says: words?.isEmpty == false, of: state)
    let completion = Completion(
      rule: rule, outcome: words?.isEmpty == true ? nil : words, declined: declined ? true : nil)
    return [Draft(id, on: day, .clock(.done(completion)))]
  }

  /// Refuses what the law would not take for the duty of an adoption rule (SI 2005/389, regulation
  /// 36(7) and (10)).
  private func mustBeFit(
    _ rule: RuleID, on day: Day, says: Bool, of state: ChildState
  ) throws(Refusal) {
    if ReviewRegime.adoptionUnplaced.steps.contains(where: { $0.rule == rule }), !says,
      state.mustSayWhyNotPlaced(on: day)
    {
      throw .missing(
        "why the child is not placed for adoption yet, and whether the plan still stands "
          + "(Adoption Agencies Regulations 2005, regulation 36(7))", .text)
    }
    if rule == .adoptionDisrupted, let back = state.care.adoptionDisruptedOn {
      let from = back.adding(days: ClockRule.earliestAfterDisruption)
      guard day >= from else {
        throw .outOfRange(
          "the day of the review", "\(from.short) or later: 28 days after the child came back",
          .day)
      }
    }
  }
}
