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
      let place = dice.pick(Wording.meetingPlaces.suiting(age(on: meeting.held)))
      let views =
        dice.chance(450) && own.own.participated
        ? dice.pick(Wording.views(age(on: meeting.held), person.ground)) : nil
      let notes =
        dice.chance(350) ? dice.pick(Wording.reviewNotes.suiting(age(on: meeting.held))) : nil
      var held = HeldReview(participation: own.own, place: place, views: views, notes: notes)
      if !person.isShortBreaks, Day.age(of: person.born, on: meeting.held) >= 16 {
        held.pathwayPlanReviewed = true
      }
      let delay = dice.weighted([(0, 72), (1, 20), (2, 8)])
      let set = trackings.first { $0.on == meeting.held && $0.on != trackingBroughtOver }
      let review = Draft(id, on: meeting.held, .review(.held(held)))
      let priority = set.map { Draft(id, on: $0.on, .tracking(.set($0.tracking))) }
      if life.roster.scale.isLarge {
        write(&notebook, meeting.held, delay: delay, hours: 14...17) { _, id in
          [review] + (priority.map { [$0] } ?? [])
        }
      } else {
        write(
          &notebook, meeting.held, delay: delay, hours: Story.hours(after: meeting.minute, delay)
        ) {
          _, _ in [review]
        }
        if let priority {
          write(&notebook, meeting.held, delay: delay, hours: 18...18) { _, _ in [priority] }
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
    let reason = dice.pick(Wording.adjourned.suiting(age(on: met)))
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
}
