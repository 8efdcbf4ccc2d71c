extension ChildState {
  /// Makes the state from the facts of a record that are in force: each is handed to its area.
  ///
  /// - Parameter firstImport: the day of the service's first import, nil where there was none.
  init(
    _ record: ChildRecord, policy: Policy, ladders: Ladders, workingDays: WorkingDays,
    firstImport: Day?
  ) {
    self.init(
      id: record.id, firstRecordedOn: record.facts.first?.at.day, firstImport: firstImport)
    let stands = RecordedFact.inForce(record.facts)
    for (index, recorded) in record.facts.enumerated() where stands[index] {
      take(recorded, of: record)
      guard recorded.fact.event.isTouch else { continue }
      lastTouched = max(lastTouched ?? recorded.fact.on, recorded.fact.on)
    }
    visits.listedCounts = policy.listedContactCountsAsSeen ?? false
    visits.videoCounts = policy.seesByVideo
    care.makePeriods(born: details.born, recordedUntil: record.facts.lazy.map(\.at).max()?.day)
    visits.periodStart = care.currentPeriod?.start
    let placementReviews = completions.all.filter { done in
      ReviewRegime.adoptionPlaced.steps.contains { $0.rule == done.value.rule }
    }
    reviews.number(
      on: ReviewGround(
        care: care, placementReviews: placementReviews.map(\.on), policy: policy,
        workingDays: workingDays))
    reviews.findTalks(among: visits, care, policy, workingDays)
    notifications.run(on: ladders, workingDays: workingDays)
  }

  private mutating func take(_ recorded: RecordedFact, of record: ChildRecord) {
    switch recorded.fact.event {
    case .child(.described(let described)):
      details.take(described, record.siblingsSaid(in: recorded.fact))
    case .child(let event): take(event, recorded)
    case .review(let event): reviews.take(event, recorded)
    case .visit(let event): visits.take(event, recorded)
    case .note(let event): notes.take(event, recorded)
    case .tracking(let event): tracking.take(event, recorded)
    case .clock(.done(let completion)):
      completions.take(Recorded(recorded, completion))
      health.take(Recorded(recorded, completion))
    case .clock(.notDone(let answer)): answers.take(.notDone, Recorded(recorded, answer))
    case .clock(.notApplicable(let answer)):
      answers.take(.notApplicable, Recorded(recorded, answer))
    case .notification(let event): notifications.take(event, recorded)
    case .supervision(let event): supervision.take(event, recorded)
    case .decision(let event): decisions.take(event, recorded)
    case .dipSample(.checked(let check)): samples.take(Recorded(recorded, check))
    case .officer, .policy, .dipSample, .intake, .mark, .sealed: break
    }
  }

  private mutating func take(_ event: ChildEvent, _ recorded: RecordedFact) {
    let day = recorded.fact.on
    switch event {
    case .added(let addition):
      care.take(addition, on: day)
      details.take(addition)
    case .extracted(let extract):
      care.take(extract)
      details.take(extract)
      health.take(extract, on: recorded.at.day)
      reviews.take(extract, on: recorded.at.day)
      doubts.take(extract)
    case .absent: care.takeAbsent(on: day)
    case .described: break
    case .notified: care.takeNotified(on: day)
    case .allocated(let officer): allocation.take(Recorded(recorded, officer))
    case .unallocated: allocation.take(Recorded(recorded, nil))
    case .closed(let reason): care.takeClosed(on: day, reason)
    case .reopened: care.takeReopened()
    case .settled(let settlement): reviews.take(settlement)
    case .doubtSettled(let settlement): doubts.take(Recorded(recorded, settlement))
    }
  }
}
