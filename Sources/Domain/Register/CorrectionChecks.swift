extension Register {
  /// Refuses what a correction may not say: what could not have been recorded in the first place.
  ///
  /// - Parameter fact: what it takes the place of.
  func mustBeSound(
    _ event: Event, of state: ChildState, on day: Day, in fact: Fact
  ) throws(Refusal) {
    switch event {
    case .visit(.made(let visit)): try mustBeSound(visit, beside: fact)
    case .review(let review): try mustBeSound(review, of: state, on: day, in: fact)
    case .note(.made(let note)):
      if note.kind == .other || note.kind == .call { _ = try given(note.text, "the text") }
    case .tracking(.set(let tracking)):
      if case .tracking(.set(tracking)) = fact.event { break }
      try mustBeSound(tracking)
    case .notification(let event): try mustBeSound(event, of: state)
    case .clock(.done(let done)):
      guard rules.named(done.rule) != nil else { throw .noSuchRule(done.rule.rawValue) }
      guard !done.isDeclined || done.rule.isHealthAssessment else {
        throw .outOfRange("what is declined", "a health assessment", .rule)
      }
    case .clock(.notDone(let answer)), .clock(.notApplicable(let answer)):
      guard rules.named(answer.rule) != nil else { throw .noSuchRule(answer.rule.rawValue) }
    case .child(.allocated(let officer)):
      guard self.officer(officer) != nil else { throw .noSuchOfficer(officer.rawValue) }
    case .supervision(.agreed(let action)): _ = try given(action.text, "what is to be done")
    case .decision(let event): try mustBeSound(event, on: day, in: fact)
    case .child, .officer, .visit(.planned), .policy, .supervision, .dipSample, .intake, .mark,
      .sealed:
      break
    }
  }

  private func mustBeSound(_ event: DecisionEvent, on day: Day, in fact: Fact) throws(Refusal) {
    switch event {
    case .made(let decision):
      guard case .decision(.made(let before)) = fact.event, before.number == decision.number else {
        throw .outOfRange("the number of a decision", "what it was given: letters name it")
      }
      let new = NewDecision(decision.what, who: decision.who, by: decision.by)
      _ = try new.checked(number: decision.number, metOn: day, decision.review, self)
    case .ended(let outcome):
      if outcome.status != .done {
        _ = try reason(outcome.evidence ?? "", "why it is \(outcome.status.title)", .text)
      }
    }
  }

  private func mustBeSound(_ visit: Visit, beside fact: Fact) throws(Refusal) {
    if case .visit(.made(let before)) = fact.event, before == visit { return }
    if !visit.seen, visit.exception == nil {
      _ = try reason(visit.notSeenReason ?? "", "why the child was not seen", .notSeen)
    }
    try mustBePossible(visit)
  }

  private func mustBeSound(
    _ event: ReviewEvent, of state: ChildState, on day: Day, in fact: Fact
  ) throws(Refusal) {
    switch event {
    case .held(let review):
      try mustFit(review, age: state.age(on: day))
      if let number = review.number, !(1...99).contains(number) {
        throw .outOfRange("the number of a review", "from 1 to 99", .reviewNumber)
      }
      if state.reviews.own.contains(where: { $0.on == day && $0.id != fact.id }) {
        throw .reviewOnSameDay(state.id, day)
      }
    case .adjourned(let adjourned):
      _ = try reason(adjourned.reason, "why the review was adjourned")
    case .earlyWithdrawn(let withdrawn):
      _ = try reason(
        withdrawn.reason, "why the early review is not asked for any more")
    case .planned: break
    }
  }

  private func mustBeSound(_ tracking: Tracking) throws(Refusal) {
    _ = try reason(tracking.reason, "the reason for the priority")
    try mustBeInRange(tracking)
  }

  private func mustBeSound(
    _ event: NotificationEvent, of state: ChildState
  ) throws(Refusal) {
    let present = state.notifications.all.first { $0.number == event.number }
    let ladder = present?.ladder ?? policy.ladder
    switch event {
    case .raised(let raised):
      _ = try given(raised.text, "what the notification is about")
      guard ladder.reason(raised.reason) != nil else {
        throw .noSuchReason(raised.reason, known: ladder.reasons.map(\.key))
      }
      guard ladder.stage(raised.stage) != nil else { throw .noSuchStage(raised.stage) }
    case .answered(let answer):
      _ = try given(answer.from, "who answered", .from)
      _ = try given(answer.text, "the answer")
    case .escalated(let move):
      _ = try reason(move.reason, "the reason", .text)
      guard ladder.stage(move.stage) != nil else { throw .noSuchStage(move.stage) }
    case .resolved(let end): _ = try given(end.outcome, "the outcome")
    }
  }
}

extension Event {
  /// The event with the moment of its day on another one, where it keeps a moment.
  func moved(from day: Day, to other: Day) -> Event {
    guard day != other, case .notification(let event) = self else { return self }
    switch event {
    case .raised(var raised):
      raised.at = raised.at.moved(to: other)
      return .notification(.raised(raised))
    case .answered(var answer):
      answer.at = answer.at?.moved(to: other)
      return .notification(.answered(answer))
    case .escalated(var move):
      move.at = move.at.moved(to: other)
      return .notification(.escalated(move))
    case .resolved: return self
    }
  }
}
