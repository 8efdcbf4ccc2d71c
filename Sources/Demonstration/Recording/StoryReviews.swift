import Domain

extension Story {
  /// What the IRO knew when the service went live and wrote down in the first weeks.
  mutating func tellBroughtOver(_ notebook: inout Notebook) {
    guard life.intake.source == .firstExtract, life.intake.watchedFrom <= life.lastDay
    else { return }
    let watched = life.intake.watchedFrom
    if let day = broughtOverVisit {
      write(&notebook, watched, hours: 9...12) { _, id in
        [Draft(id, on: day, .visit(.made(Visit(purpose: .other))))]
      }
    }
    if person.isShortBreaks, let last = life.meetings.last(where: { $0.held < watched }) {
      let code = participation(last).own
      write(&notebook, watched, hours: 9...12) { _, id in
        [Draft(id, on: last.held, .review(.held(HeldReview(participation: code))))]
      }
    }
    if let first = trackings.first, first.on == watched {
      write(&notebook, watched, hours: 13...16) { _, id in
        [Draft(id, on: watched, .tracking(.set(first.tracking)))]
      }
    }
  }

  /// The reviews, with the priority that was set at each.
  mutating func tellReviews(_ notebook: inout Notebook) {
    for meeting in life.meetings where ownReviews.contains(meeting.number) {
      tellAdjournment(&notebook, meeting)
      let own = participation(meeting)
      let place = dice.pick(Wording.visitPlaces)
      let views = dice.chance(450) && own.own.participated ? dice.pick(Wording.views) : nil
      let notes = dice.chance(350) ? dice.pick(Wording.reviewNotes) : nil
      var held = HeldReview(participation: own.own, place: place, views: views, notes: notes)
      if !person.isShortBreaks, Day.age(of: person.born, on: meeting.held) >= 16 {
        held.pathwayPlanReviewed = true
      }
      let delay = dice.weighted([(0, 72), (1, 20), (2, 8)])
      let set = trackings.first { $0.on == meeting.held && $0.on != trackingBroughtOver }
      let review = Draft(id, on: meeting.held, .review(.held(held)))
      let priority = set.map { Draft(id, on: $0.on, .tracking(.set($0.tracking))) }
      if life.roster.scale.isLarge {
        write(&notebook, meeting.held, delay: delay, hours: 14...16) { _, id in
          [review] + (priority.map { [$0] } ?? [])
        }
      } else {
        write(&notebook, meeting.held, delay: delay, hours: 13...15) { _, _ in [review] }
        if let priority {
          write(&notebook, meeting.held, delay: delay, hours: 16...17) { _, _ in [priority] }
        }
      }
      tellSettlement(&notebook, meeting, differs: own.own != own.extract)
    }
    if let next = life.next { tellAdjournment(&notebook, next) }
  }

  /// The day of the priority that was set in the first weeks, where one was.
  private var trackingBroughtOver: Day? {
    life.intake.source == .firstExtract ? life.intake.watchedFrom : nil
  }

  private mutating func tellAdjournment(_ notebook: inout Notebook, _ meeting: Meeting) {
    guard let met = meeting.adjourned, met >= life.intake.watchedFrom, met <= life.lastDay
    else { return }
    let reason = dice.pick(Wording.adjourned)
    write(&notebook, met, hours: 14...16) { _, id in
      [Draft(id, on: met, .review(.adjourned(AdjournedReview(reason: reason))))]
    }
  }

  /// Some differences between the IRO's code and the extract's were settled.
  private mutating func tellSettlement(
    _ notebook: inout Notebook, _ meeting: Meeting, differs: Bool
  ) {
    guard differs, dice.chance(600), !person.isShortBreaks,
      let place = life.roster.delivery(after: meeting.held)
    else { return }
    let day = workingDays.day(dice.between(2, 12), after: life.roster.deliveries[place])
    guard day <= life.lastDay else { return }
    let choice: Settlement.Choice = dice.chance(800) ? .own : .extract
    write(&notebook, day, hours: 9...12) { _, id in
      [Draft(id, on: day, .child(.settled(Settlement(review: meeting.held, choice: choice))))]
    }
  }

  /// What stands in the diary: the next review and the visit before it.
  mutating func tellPlanned(_ notebook: inout Notebook) {
    if !life.roster.scale.isLarge { tellPastPlans(&notebook) }
    guard life.isOpen, let next = life.next, life.intake.watchedFrom <= life.lastDay
    else { return }
    let last = life.meetings.last?.held ?? life.intake.watchedFrom
    let planned = max(workingDays.day(dice.between(2, 20), before: life.today), last)
    let isPlanned = dice.chance(900)
    if isPlanned, next.held - life.today <= 28, planned <= life.lastDay {
      plan(&notebook, next.held, on: planned) { .review(.planned(PlannedReview($0))) }
    }
    tellPlannedVisit(&notebook, next)
  }

  private mutating func tellPlannedVisit(_ notebook: inout Notebook, _ next: Meeting) {
    let today = life.today
    let since = seen.last ?? person.start
    let before = workingDays.day(dice.between(1, 8), before: next.held)
    let recorded = workingDays.day(dice.between(1, 5), before: today)
    let isPlanned = dice.chance(420)
    let ahead = dice.between(0, 8)
    guard isPlanned, person.trouble != .notSeen, recorded > since,
      recorded >= life.intake.watchedFrom
    else { return }
    if next.held - today <= 42, since <= (life.meetings.last?.held ?? person.start), before >= today
    {
      plan(&notebook, before, on: recorded) { .visit(.planned($0)) }
    } else {
      let due = seenDue(after: since, priorityOn: today)
      let day = workingDays.firstWorkingDay(onOrAfter: today.adding(days: ahead))
      guard due >= today, due - today <= 14, day <= due else { return }
      plan(&notebook, day, on: recorded) { .visit(.planned($0)) }
    }
  }

  private mutating func tellPastPlans(_ notebook: inout Notebook) {
    for meeting in life.meetings where ownReviews.contains(meeting.number) {
      let on = workingDays.day(dice.between(12, 28), before: meeting.held)
      guard dice.chance(600), meeting.adjourned == nil, on >= life.intake.watchedFrom,
        on > person.start
      else { continue }
      plan(&notebook, meeting.held, on: on) { .review(.planned(PlannedReview($0))) }
    }
    for day in seen {
      let on = workingDays.day(dice.between(2, 9), before: day)
      guard dice.chance(330), on >= life.intake.watchedFrom else { continue }
      plan(&notebook, day, on: on) { .visit(.planned($0)) }
    }
  }

  private mutating func plan(
    _ notebook: inout Notebook, _ day: Day, on: Day, _ event: (Appointment) -> Event
  ) {
    let minute = 9 * 60 + 30 + 15 * dice.below(27)
    let place = dice.chance(500) ? dice.pick(Wording.visitPlaces) : nil
    let made = event(Appointment(day: day, minute: minute, place: place))
    write(&notebook, on, hours: 9...16) { at, id in [Draft(id, on: at.day, made)] }
  }
}
