extension ChildState {
  /// Whether the IRO has spoken with the child in private before the next review.
  ///
  /// A talk counts that was meant for the review, and one within so many working days before the
  /// planned day as the policy says; of both only what came after the last review. The regulation's
  /// own two exceptions are answers, not talks.
  func talkBeforeReview(_ context: ClockContext) -> [Finding] {
    let planned = reviews.nextPlanned
    let anchor = planned.map {
      ClockAnchor("review planned", $0.on, fixedDue: $0.value.day, subject: .visit)
    }
    let last = reviews.ofPeriod.last?.held
    let meant = visits.before(
      planned?.value.day, after: last, since: care.currentPeriod?.start,
      countedFrom: planned.map {
        context.workingDays.day(context.policy.talkBeforeReview, before: $0.value.day)
      })
    if let talk = meant.last(where: { $0.value.isPrivateTalk }) {
      return [.met(on: talk.on, from: anchor)]
    }
    if let answer = meant.last(where: { $0.value.exception != nil }), let how = answer.value.excuse
    {
      return [.answered(on: answer.on, how, from: anchor)]
    }
    return anchor.map { [.runs($0)] } ?? [.notStarted("no review is planned")]
  }
}

extension Visit {
  /// Why there was no talk in private: "the child refused", "the IRO considers it inappropriate: …".
  package var excuse: String? {
    let reason = exceptionReason?.trimmed.oneLine ?? ""
    let more = reason.isEmpty ? "" : ": \(reason)"
    return switch exception {
    case .refused: "the child refused" + more
    case .inappropriate: "the IRO considers it inappropriate" + more
    case nil: nil
    }
  }
}

extension VisitHistory {
  /// What came after the day on which the child was last seen and is not seeing.
  func contactSince(_ seen: Day) -> String? {
    guard let last = lastContact, last.on > seen else { return nil }
    guard let talk = lastTalk, talk.on > seen else {
      return "in touch by message on \(last.on.short), which is contact only"
    }
    let later = last.on > talk.on ? "; in touch by message on \(last.on.short)" : ""
    return "spoken with on \(talk.on.short), which is not seeing" + later
  }
}
