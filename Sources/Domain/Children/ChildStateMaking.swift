extension ChildState {
  /// Makes the state from the facts of a record that are in force.
  init(_ record: ChildRecord, policy: Policy, ladders: Ladders, workingDays: WorkingDays) {
    self.init(id: record.id)
    firstRecordedOn = record.facts.first?.at.day
    let stands = RecordedFact.inForce(record.facts)
    for (index, recorded) in record.facts.enumerated() where stands[index] {
      take(recorded)
    }
    putInOrder()
    closePeriods()
    reviews = ReviewNumbering(self, policy: policy, workingDays: workingDays).reviews
    for index in notifications.indices {
      notifications[index].run(on: ladders, workingDays: workingDays)
    }
  }

  private mutating func take(_ recorded: RecordedFact) {
    switch recorded.fact.event {
    case .child(let event): take(event, recorded)
    case .review(.held(let review)): heldReviews.append(Recorded(recorded, review))
    case .review(.adjourned(let review)): adjournedReviews.append(Recorded(recorded, review))
    case .review(.planned(let appointment)):
      plannedReviews.append(Recorded(recorded, appointment))
    case .visit(.made(let visit)): visits.append(Recorded(recorded, visit))
    case .visit(.planned(let appointment)): plannedVisits.append(Recorded(recorded, appointment))
    case .note(.made(let note)): notes.append(Recorded(recorded, note))
    case .tracking(.set(let set)): tracking.append(Recorded(recorded, set))
    case .clock(.done(let completion)): completions.append(Recorded(recorded, completion))
    case .notification(let event): take(event, recorded)
    case .supervision(.agreed(let action)): agreedActions.append(Recorded(recorded, action))
    case .supervision(.done(let done)): doneActions.append(Recorded(recorded, done))
    case .dipSample(.checked(let check)): checks.append(Recorded(recorded, check))
    case .officer, .policy, .dipSample, .mark, .sealed: break
    }
  }

  private mutating func take(_ event: ChildEvent, _ recorded: RecordedFact) {
    switch event {
    case .added(let added):
      keepEndedPeriod()
      let born = addition?.born
      addition = added
      addition?.born = added.born ?? born
      notifiedOn = recorded.fact.on
    case .extracted(let extract): take(extract, on: recorded.at.day)
    case .described(let described): take(described)
    case .notified: notifiedOn = recorded.fact.on
    case .allocated(let officer): allocations.append(Recorded(recorded, officer))
    case .unallocated: allocations.append(Recorded(recorded, nil))
    case .closed(let reason): closedByHand = (recorded.fact.on, reason)
    case .reopened: closedByHand = nil
    case .settled(let settlement): settlements.append(settlement)
    }
  }

  private mutating func take(_ event: NotificationEvent, _ recorded: RecordedFact) {
    if case .raised(let raised) = event {
      notifications.append(QANotification(Recorded(recorded, raised)))
    } else if let index = notifications.firstIndex(where: { $0.number == event.number }) {
      notifications[index].take(event, recorded)
    }
  }

  private mutating func take(_ described: Description) {
    description.name = described.name ?? description.name
    description.knownAs = described.knownAs ?? description.knownAs
    description.socialWorker = described.socialWorker ?? description.socialWorker
    description.team = described.team ?? description.team
    description.teamManager = described.teamManager ?? description.teamManager
    description.siblings = described.siblings ?? description.siblings
  }

  /// Sorts by the day on which things were true; what was recorded later comes later on that day.
  private mutating func putInOrder() {
    func sort<Value>(_ list: inout [Recorded<Value>]) {
      guard list.count > 1 else { return }
      list.sort { ($0.on, $0.id) < ($1.on, $1.id) }
    }
    sort(&heldReviews)
    sort(&adjournedReviews)
    sort(&visits)
    sort(&notes)
    sort(&tracking)
    sort(&completions)
    sort(&allocations)
    episodes.sort { $0.start < $1.start }
    extractedReviews.sort { $0.held < $1.held }
  }

  /// Puts the period that was added and closed by hand aside before another one is added.
  private mutating func keepEndedPeriod() {
    if let period = addition?.period, let closedByHand {
      endedByHand.append(period.ended(on: closedByHand.on, closedByHand.reason))
    }
    closedByHand = nil
  }

  /// Adds a period recorded by hand, unless it began within those that the extract knows.
  private mutating func appendWhereUnknown(_ period: CarePeriod) {
    if let last = periods.last {
      guard let end = last.end, period.start >= end else { return }
    }
    periods.append(period)
  }

  /// Works out the periods of care, with what was added or closed by hand.
  private mutating func closePeriods() {
    periods = CarePeriod.periods(of: episodes)
    for period in endedByHand { appendWhereUnknown(period) }
    if let added = addition?.period { appendWhereUnknown(added) }
    guard let closedByHand, let last = periods.last, last.end == nil,
      closedByHand.on >= last.start
    else { return }
    periods[periods.count - 1] = last.ended(on: closedByHand.on, closedByHand.reason)
  }
}

extension CarePeriod {
  /// The same period, closed by hand.
  fileprivate func ended(on day: Day, _ reason: EpisodeEndReason?) -> CarePeriod {
    var episodes = episodes
    if let last = episodes.indices.last, episodes[last].end == nil {
      episodes[last].end = day
      episodes[last].endReason = reason
    }
    return CarePeriod(start: start, end: day, endReason: reason, episodes: episodes)
  }
}

extension ChildAddition {
  /// The period of care that began on the day given, open as far as is known.
  fileprivate var period: CarePeriod? {
    lookedAfterFrom.map { from in
      let episode = Episode(start: from, legalStatus: legalStatus, placement: placement)
      return CarePeriod(start: from, end: nil, endReason: nil, episodes: [episode])
    }
  }
}
