import Domain

extension Story {
  /// What stands in the diary: the next review and the visit before it.
  mutating func tellPlanned(_ notebook: inout Notebook) {
    guard life.stays.all.isEmpty else { return }
    if !life.roster.scale.isLarge { tellPastPlans(&notebook) }
    guard life.isOpen, let next = life.next, life.intake.watchedFrom <= life.lastDay
    else { return }
    let last = life.meetings.last?.held ?? life.intake.watchedFrom
    let planned = max(workingDays.day(dice.between(2, 20), before: life.today), last)
    let isPlanned = dice.chance(900)
    if isPlanned, next.held - life.today <= 28, planned <= life.lastDay {
      plan(&notebook, next.held, next.minute, on: planned) { .review(.planned(PlannedReview($0))) }
    }
    if let visit = plannedVisit {
      plan(&notebook, visit.at.day, visit.at.minute, on: visit.agreed) { .visit(.planned($0)) }
    }
  }

  /// Works out the visit that is to come: before the next review, or as the priority asks.
  mutating func makePlannedVisit(
    _ diary: inout Diary
  ) -> (at: Diary.Appointment, agreed: Day)? {
    let agreed = workingDays.day(dice.between(1, 5), before: life.today)
    let isPlanned = dice.chance(420)
    let wanted = dice.between(1, 8)
    let ahead = dice.between(0, 8)
    let since = sightings.last?.day ?? person.start
    guard life.isOpen, isPlanned, person.trouble != .notSeen, let next = life.next,
      agreed > since, agreed >= life.intake.watchedFrom
    else { return nil }
    let before = workingDays.day(wanted, before: next.held)
    let first: Day
    let last: Day
    if next.held - life.today <= 42, since <= (life.meetings.last?.held ?? person.start),
      before >= life.today
    {
      (first, last) = (before, workingDays.day(1, before: next.held))
    } else {
      let due = seenDue(after: since, priorityOn: life.today)
      first = workingDays.firstWorkingDay(onOrAfter: life.today.adding(days: ahead))
      guard due >= life.today, due - life.today <= 14, first <= due else { return nil }
      last = due
    }
    var days = [first]
    while let day = days.last.map({ workingDays.day(1, after: $0) }), day <= last {
      days.append(day)
    }
    let at = diary.book(life.officer(on: first), days, seed: person.seed &* 5)
    return (at, agreed)
  }

  /// Reviews and visits that were planned and took place.
  private mutating func tellPastPlans(_ notebook: inout Notebook) {
    for meeting in life.meetings where ownReviews.contains(meeting.number) {
      let on = workingDays.day(dice.between(12, 28), before: meeting.held)
      guard dice.chance(600), meeting.adjourned == nil, on >= life.intake.watchedFrom,
        on > person.start
      else { continue }
      plan(&notebook, meeting.held, meeting.minute, on: on) {
        .review(.planned(PlannedReview($0)))
      }
    }
    for sighting in sightings {
      let on = workingDays.day(dice.between(2, 9), before: sighting.day)
      guard dice.chance(330), on >= life.intake.watchedFrom, on > person.start
      else { continue }
      plan(&notebook, sighting.day, sighting.minute, on: on) { .visit(.planned($0)) }
    }
  }

  private mutating func plan(
    _ notebook: inout Notebook, _ day: Day, _ minute: Int, on: Day,
    _ event: (Domain.Appointment) -> Event
  ) {
    let place =
      dice.chance(500) ? dice.pick(Wording.meetingPlaces.suiting(age(on: day))) : nil
    let made = event(Appointment(day: day, minute: minute, place: place))
    write(&notebook, on, hours: 9...16) { at, id in [Draft(id, on: at.day, made)] }
  }
}
