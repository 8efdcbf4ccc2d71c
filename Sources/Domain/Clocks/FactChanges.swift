/// What was found out of a duty of which it was not known whether it was done.
package enum FactFinding: Hashable, Sendable {
  case done(on: Day)
  case notDone
  case notApplicable
}

extension Register {
  /// Records what was found out of a duty that is not known: after a first import somebody goes
  /// through the file of each child.
  ///
  /// Business support may do this, too: it says what the file holds and judges nothing.
  package func confirm(
    _ rule: RuleID, of id: ChildID, _ finding: FactFinding, remark: String?, at desk: Desk
  ) throws(Refusal) -> [Draft] {
    try desk.mustBeAllowed(.paperwork(id), self)
    guard let known = rules.named(rule) else { throw .noSuchRule(rule.rawValue) }
    let state = try lookedAfter(id, on: desk.today)
    guard state.clocks(of: known, in: clockContext, on: desk.today).contains(where: \.isNotKnown)
    else {
      throw .nothingToConfirm(id, known.title)
    }
    let remark = remark?.trimmed
    let answer = FactAnswer(rule: rule, remark: remark?.isEmpty == true ? nil : remark)
    switch finding {
    case .notDone: return [Draft(id, on: desk.today, .clock(.notDone(answer)))]
    case .notApplicable: return [Draft(id, on: desk.today, .clock(.notApplicable(answer)))]
    case .done(let day):
      try mustNotBeToCome("that", day, desk)
      return try done(known, answer, of: try caredFor(id, on: day), on: day)
    }
  }

  /// What was done, as the events that stop the rule's clock: of a visit, that the child was seen on
  /// the day.
  private func done(
    _ rule: ClockRule, _ answer: FactAnswer, of state: ChildState, on day: Day
  ) throws(Refusal) -> [Draft] {
    switch rule.stoppedBy {
    case .completion, .update, .fileCheck:
      let done = Completion(rule: rule.id, outcome: answer.remark, confirmed: true)
      return [Draft(state.id, on: day, .clock(.done(done)))]
    case .review:
      if state.reviews.own.contains(where: { $0.on == day }) {
        throw .reviewOnSameDay(state.id, day)
      }
      var held = HeldReview(notes: answer.remark, review: state.reviews.review(metOn: day))
      held.confirmed = true
      return [Draft(state.id, on: day, .review(.held(held)))]
    case .visit:
      let note = answer.remark.map {
        Draft(state.id, on: day, .note(.made(Note(kind: .other, text: $0))))
      }
      return [Draft(state.id, on: day, .visit(.made(Visit())))]
        + [note].compactMap(\.self)
    case .decision: throw .stoppedOtherwise(rule.id, by: "its own end: caseload decision")
    case .closing: throw .stoppedOtherwise(rule.id, by: "closing the case: caseload child close")
    case .participation: throw .stoppedOtherwise(rule.id, by: "the code: caseload review code")
    case .allocation: throw .stoppedOtherwise(rule.id, by: "an allocation: caseload allocate")
    case .answer: throw .stoppedOtherwise(rule.id, by: "an answer: caseload notify answer")
    case .resolution: throw .stoppedOtherwise(rule.id, by: "a resolution: caseload notify resolve")
    }
  }
}

extension Clock {
  /// True where the store lacks the fact that would say whether the duty was done.
  package var isNotKnown: Bool {
    if case .notKnown = status { return true }
    return false
  }
}
