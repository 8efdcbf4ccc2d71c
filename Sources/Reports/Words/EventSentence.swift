import Domain

/// What an event says in one line, for the footprint, the trail and the notices of both front ends.
package struct EventSentence {
  private let register: Register
  /// The event that raised a notification, by its number, of those whose raising is at hand.
  private var raisings: [Int: EventID] = [:]

  /// Says what the facts of a record say, or single ones.
  package init(_ register: Register, _ record: [RecordedFact] = []) {
    self.register = register
    for recorded in record {
      guard case .notification(.raised(let raised)) = recorded.fact.event else { continue }
      raisings[raised.number] = recorded.fact.id
    }
  }

  /// Returns the fact as one sentence without a full stop: "Visit · in person · seen alone".
  package func words(_ fact: Fact) -> String {
    if case .notification(let event) = fact.event { return words(event, fact.id) }
    return words(fact.event)
  }

  /// What an event says wherever it stands; a notification's stages are those of today's ladder.
  package func words(_ event: Event) -> String {
    switch event {
    case .child(let event): words(event)
    case .officer(let event): words(event)
    case .review(let event): words(event)
    case .visit(let event): words(event)
    case .note(.made(let note)): joined(note.kind.title.capitalisedFirst, note.text)
    case .tracking(.set(let tracking)): words(tracking)
    case .notification(let event):
      words(event, EventID(entry: register.version + 1, index: 1))
    case .clock(let event): words(event)
    case .policy: "Policy of the service set"
    case .supervision(let event): TeamSentence(register: register).words(event)
    case .decision(let event): DecisionWords.sentence(event)
    case .dipSample(let event): TeamSentence(register: register).words(event)
    case .intake(.taken(let intake)): "Import taken in: \(intake.words)"
    case .mark(let mark): words(mark)
    case .sealed: "Sealed"
    }
  }

  /// Returns the fact in the words of undoing: "visit on 19 Nov to Ava Brennan".
  package func subject(_ fact: Fact, today: Day) -> String {
    let day = DayWords.date(fact.on, today: today)
    let name = fact.child.map { id in register.row(of: id).map { register.texts(at: $0).shownName }
    }
    let child =
      name.flatMap { $0 } ?? fact.child?.rawValue ?? fact.subject.map { "\($0)" } ?? "the service"
    return switch fact.event {
    case .visit(.made): "visit on \(day) to \(child)"
    case .visit(.planned): "planned visit to \(child)"
    case .review(.held): "review on \(day) of \(child)"
    case .review(.adjourned): "adjourned review on \(day) of \(child)"
    case .review(.planned): "planned review of \(child)"
    case .review(.earlyWithdrawn): "withdrawn request for an early review of \(child)"
    case .note(.made(let note)): "\(note.kind.title) on \(day) for \(child)"
    case .tracking(.set(let set)): "\(set.priority.title) priority of \(child)"
    case .notification(let event): "\(notificationSubject(event, fact.id)) about \(child)"
    case .clock(.done(let done)): "\(title(done.rule).smallFirst) on \(day) of \(child)"
    case .clock(.notDone(let answer)), .clock(.notApplicable(let answer)):
      "what was confirmed of \(title(answer.rule).smallFirst) of \(child)"
    case .intake(.taken(let intake)): "the import \(intake.words)"
    case .policy: "the policy of the service"
    case .officer(.left(let id)): "that \(self.name(id)) leaves after \(day)"
    case .officer(.covered): "that \(words(fact.event))"
    case .officer(.set): "the entry of \(words(fact.event))"
    case .decision(.made(let decision)):
      "\(WatchedDecision.title(decision.number)) of the review on \(day) of \(child)"
    case .decision(.ended(let outcome)):
      "what became of a decision (\(outcome.status.title)) for \(child)"
    case .child, .supervision, .dipSample, .mark, .sealed:
      "\(words(fact.event).smallFirst) (\(child))"
    }
  }

  private func words(_ event: ChildEvent) -> String {
    switch event {
    case .added(let added):
      joined("Added by hand", added.lookedAfterFrom.map { "looked after from \($0.short)" } ?? "")
    case .extracted(let extract): joined("Extract", ExtractWords.counts(extract))
    case .absent: "Not in the return, though in care"
    case .described(let description): words(description)
    case .notified: "IRO service notified"
    case .allocated(let id): "Allocated to \(name(id))"
    case .unallocated: "Held by no IRO from this day"
    case .closed(let reason): joined("Care ended", reason?.meaning ?? "")
    case .reopened: "Case reopened"
    case .settled(let settlement):
      "Review of \(settlement.review.short): the record of the "
        + (settlement.choice == .own ? "IRO stands" : "extract stands")
    case .doubtSettled(let settlement):
      joined(
        "Doubt settled: \(settlement.doubt.rule) in \(settlement.doubt.place)",
        settlement.reason ?? "")
    }
  }

  private func words(_ description: Description) -> String {
    let siblings = description.siblings.map { ids in
      ids.isEmpty ? "no siblings" : "siblings " + ids.map(\.rawValue).joined(separator: ", ")
    }
    let parts = [
      description.name.map { "name \($0)" }, description.knownAs.map { "known as \($0)" },
      description.socialWorker.map { "social worker \($0)" }, description.team.map { "team \($0)" },
      description.teamManager.map { "team manager \($0)" }, siblings,
      description.permanencePlan.map { "permanence plan \($0)" },
    ]
    return joined("Details", parts.compactMap { $0 }.joined(separator: ", "))
  }

  private func words(_ event: OfficerEvent) -> String {
    switch event {
    case .set(let officer):
      "\(officer.name), \(officer.role.title), \(officer.fullTimeEquivalent) FTE"
    case .left(let id): "\(name(id)) left"
    case .covered(let cover): TeamSentence(register: register).words(cover)
    }
  }

  private func words(_ event: ReviewEvent) -> String {
    switch event {
    case .held(let review):
      listed(
        "Review held", review.participation.map { "\($0.rawValue) \($0.meaning)" }, review.place,
        ReviewWords.answers(review))
    case .adjourned(let review): joined("Review adjourned", review.reason)
    case .earlyWithdrawn(let withdrawn):
      joined("Early review not asked for any more", withdrawn.reason)
    case .planned(let plan): "Review planned for \(words(plan.appointment))"
    }
  }

  private func words(_ event: VisitEvent) -> String {
    switch event {
    case .made(let visit): VisitWords.sentence(visit)
    case .planned(let appointment): "Visit planned for \(words(appointment))"
    }
  }

  private func words(_ appointment: Appointment) -> String {
    [appointment.day.weekdayShort, appointment.time, appointment.place]
      .compactMap { $0 }.joined(separator: ", ")
  }

  private func words(_ tracking: Tracking) -> String {
    let promises = MonitoringWords.promises(tracking.monitoring).joined(separator: ", ")
    let reason = joined("\(tracking.priority.title) priority", tracking.reason)
    return promises.isEmpty ? reason : "\(reason) · \(promises)"
  }

  private func words(_ event: ClockEvent) -> String {
    switch event {
    case .done(let done):
      joined("\(title(done.rule)) \(done.isDeclined ? "declined" : "done")", done.outcome ?? "")
    case .notDone(let answer): joined("\(title(answer.rule)): not done", answer.remark ?? "")
    case .notApplicable(let answer):
      joined("\(title(answer.rule)): not applicable", answer.remark ?? "")
    }
  }

  private func words(_ mark: MarkEvent) -> String {
    switch mark {
    case .withdrawn(let id): "Withdrawn: \(id)"
    case .undone(let id): "Taken back: \(id)"
    case .redone(let id): "Brought back: \(id)"
    }
  }

  private func words(_ event: NotificationEvent, _ id: EventID) -> String {
    let number = QANotification.title(event.number)
    switch event {
    case .raised(let raised):
      let reason = register.ladders.ladder(at: id).reason(raised.reason)?.title ?? raised.reason
      return raised.isPraise
        ? "\(number) praise · \(reason.smallFirst)"
        : "\(number) raised, \(stage(raised.stage, event.number, id)) · \(reason.smallFirst)"
          + (raised.repeats.map { ", repeats \(QANotification.title($0))" } ?? "")
    case .answered(let answer): return joined("\(number) answered by \(answer.from)", answer.text)
    case .escalated(let move):
      return joined("\(number) moved to \(stage(move.stage, event.number, id))", move.reason)
    case .resolved(let end): return joined("\(number) resolved", end.outcome)
    }
  }

  private func notificationSubject(_ event: NotificationEvent, _ id: EventID) -> String {
    let number = QANotification.title(event.number)
    return switch event {
    case .raised: number
    case .answered: "answer to \(number)"
    case .escalated(let move): "move of \(number) to \(stage(move.stage, event.number, id))"
    case .resolved: "resolution of \(number)"
    }
  }

  /// The stage of a key, on the ladder under which the notification was raised where that is known.
  private func stage(_ key: String, _ number: Int, _ id: EventID) -> String {
    let stage =
      raisings[number].map { register.ladders.ladder(at: $0).stage(key) }
      ?? register.ladders.stage(key, at: id)
    return stage?.title.smallFirst ?? key
  }

  private func title(_ rule: RuleID) -> String {
    register.rules.named(rule)?.title ?? rule.rawValue
  }

  private func name(_ id: OfficerID) -> String { register.name(of: id) }

  private func joined(_ head: String, _ text: String) -> String {
    let line = text.oneLine
    return line.isEmpty ? head : "\(head): \(line)"
  }

  private func listed(_ head: String, _ parts: String?...) -> String {
    ([head] + parts.compactMap { $0?.oneLine }.filter { !$0.isEmpty }).joined(separator: " · ")
  }
}
