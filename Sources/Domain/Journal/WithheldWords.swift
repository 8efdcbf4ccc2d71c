extension Event {
  /// The same event without what was said and written: days, codes, names and numbers stay.
  ///
  /// Who does the paperwork reads a record so (``Sight``). What they write themselves stays whole:
  /// names, sendings, answers to facts, settled doubts. The compiler asks for each new event.
  var withoutWords: Event {
    switch self {
    case .visit(let event): .visit(event.withoutWords)
    case .note(.made(let note)):
      note.kind.isPaperwork ? self : .note(.made(Note(kind: note.kind, text: withheld)))
    case .review(let event): .review(event.withoutWords)
    case .tracking(.set(let tracking)):
      .tracking(
        .set(
          Tracking(
            priority: tracking.priority, reason: withheld, monitoring: tracking.monitoring)))
    case .notification(let event): .notification(event.withoutWords)
    case .supervision(let event): .supervision(event.withoutWords)
    case .decision(let event): .decision(event.withoutWords)
    case .dipSample(let event): .dipSample(event.withoutWords)
    case .child, .officer, .clock, .policy, .intake, .mark, .sealed: self
    }
  }

  /// Whether the reason of a fact with this event is about names and days alone.
  fileprivate var hasPlainReason: Bool {
    switch self {
    case .child, .officer, .clock, .policy, .intake: true
    case .note(.made(let note)): note.kind.isPaperwork
    case .review, .visit, .tracking, .notification, .supervision, .decision, .dipSample, .mark,
      .sealed:
      false
    }
  }
}

/// What stands in the place of words that are not shown.
private let withheld = "(not shown to business support)"

extension ChildRecord {
  /// The record as who does the paperwork reads it.
  var withoutWords: ChildRecord {
    ChildRecord(
      id: id,
      facts: facts.map { recorded in
        let fact = recorded.fact
        let event = fact.event
        return RecordedFact(
          fact: Fact(
            id: fact.id, about: fact.subject, on: fact.on, event: event.withoutWords,
            corrects: fact.corrects,
            reason: fact.reason.map { event.hasPlainReason ? $0 : withheld }),
          at: recorded.at, by: recorded.by, login: recorded.login)
      })
  }
}

extension VisitEvent {
  fileprivate var withoutWords: VisitEvent {
    guard case .made(var visit) = self else { return self }
    visit.views = nil
    visit.notSeenReason = visit.notSeenReason.map { _ in withheld }
    visit.exceptionReason = visit.exceptionReason.map { _ in withheld }
    return .made(visit)
  }
}

extension ReviewEvent {
  fileprivate var withoutWords: ReviewEvent {
    switch self {
    case .held(var review):
      review.views = nil
      review.notes = nil
      if review.adoption?.notPlacedBecause != nil { review.adoption?.notPlacedBecause = withheld }
      return .held(review)
    case .adjourned(var review):
      review.reason = withheld
      return .adjourned(review)
    case .earlyWithdrawn(var withdrawal):
      withdrawal.reason = withheld
      return .earlyWithdrawn(withdrawal)
    case .planned: return self
    }
  }
}

extension NotificationEvent {
  fileprivate var withoutWords: NotificationEvent {
    switch self {
    case .raised(var raised):
      raised.text = withheld
      return .raised(raised)
    case .answered(var answer):
      answer.text = withheld
      return .answered(answer)
    case .escalated(var move):
      move.reason = withheld
      return .escalated(move)
    case .resolved(var end):
      end.outcome = withheld
      return .resolved(end)
    }
  }
}

extension SupervisionEvent {
  fileprivate var withoutWords: SupervisionEvent {
    switch self {
    case .agreed(var action):
      action.text = withheld
      return .agreed(action)
    case .done(var done):
      done.outcome = done.outcome.map { _ in withheld }
      return .done(done)
    }
  }
}

extension DecisionEvent {
  fileprivate var withoutWords: DecisionEvent {
    switch self {
    case .made(var decision):
      decision.what = withheld
      decision.who = decision.who.map { _ in withheld }
      return .made(decision)
    case .ended(var outcome):
      outcome.evidence = outcome.evidence.map { _ in withheld }
      return .ended(outcome)
    }
  }
}

extension DipSampleEvent {
  fileprivate var withoutWords: DipSampleEvent {
    guard case .checked(var check) = self else { return self }
    check.remark = check.remark.map { _ in withheld }
    return .checked(check)
  }
}
