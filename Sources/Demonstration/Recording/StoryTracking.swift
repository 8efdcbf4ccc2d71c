import Domain

extension Story {
  static let policy = Policy()

  /// Works out which priorities were set, and which reviews the IRO recorded.
  mutating func makeTrackings() -> [(on: Day, tracking: Tracking)] {
    let watched = life.intake.watchedFrom
    var result: [(on: Day, tracking: Tracking)] = []
    // The register learns of a short stay when it is over: only what is past is recorded of one.
    let isNeverSet =
      person.seed % 33 == 0 && person.trouble == nil || !life.stays.all.isEmpty
    if life.intake.source == .firstExtract, watched <= life.lastDay, !isNeverSet,
      life.meetings.contains(where: { $0.held < watched })
    {
      result.append((watched, tracking(person.priority, earlyBy: nil, on: watched)))
    }
    for meeting in life.meetings where meeting.held >= watched && meeting.held <= life.lastDay {
      let isDelivered = life.roster.delivery(after: meeting.held) != nil
      let isOwn = dice.chance(982) || !isDelivered
      let repeats = dice.chance(400)
      guard isOwn else { continue }
      ownReviews.insert(meeting.number)
      guard let priority = meeting.priority, !isNeverSet else { continue }
      if repeats || meeting.earlyBy != nil || result.last?.tracking.priority != priority {
        result.append(
          (meeting.held, tracking(priority, earlyBy: meeting.earlyBy, on: meeting.held)))
      }
    }
    return result
  }

  private mutating func tracking(_ priority: Priority, earlyBy: Day?, on day: Day) -> Tracking {
    var monitoring = Monitoring(earlyReviewBy: earlyBy)
    let first = dice.chance(380)
    let second = dice.chance(400)
    let weeks = dice.weighted([(2, 15), (3, 20), (4, 65)])
    switch priority {
    case .high:
      monitoring.updateEveryWeeks = weeks
      if first { monitoring.fileCheckEveryWeeks = 4 }
      if second { monitoring.deputyHeadTold = true }
    case .medium:
      if first { monitoring.updateEveryWeeks = 6 }
      if second && !first { monitoring.fileCheckEveryWeeks = 8 }
    case .low: break
    }
    let reason = dice.pick(Wording.reasons(priority, person.ground, age: age(on: day)))
    return Tracking(priority: priority, reason: reason, monitoring: monitoring)
  }

  /// The last day on which the child is to be seen, where last seen on a day.
  func seenDue(after day: Day, priorityOn: Day? = nil) -> Day {
    let known = priorityOn ?? day
    let priority = trackings.last { $0.on <= known }?.tracking.priority
    return Story.policy.seenTerm(priority).end(from: day, workingDays: workingDays)
  }

  /// The updates and checks of the file that a priority promised.
  mutating func tellMonitoring(_ notebook: inout Notebook) {
    for (index, set) in trackings.enumerated() {
      let next = index + 1 < trackings.count ? trackings[index + 1].on : nil
      let monitoring = set.tracking.monitoring
      if let weeks = monitoring.updateEveryWeeks {
        var wanted: Day?
        if next == nil, person.trouble == .updateMissing {
          wanted = life.today.adding(days: -7 * weeks - 2 - Int(person.seed % 8))
        }
        note(&notebook, .update, Wording.updates, every: weeks, from: set.on, next, wanted)
      }
      if let weeks = monitoring.fileCheckEveryWeeks {
        note(&notebook, .fileCheck, Wording.fileChecks, every: weeks, from: set.on, next, nil)
      }
    }
  }

  private mutating func note(
    _ notebook: inout Notebook, _ kind: Note.Kind, _ words: Sayings, every weeks: Int,
    from: Day, _ until: Day?, _ wanted: Day?
  ) {
    var last = from
    while var day = done(
      by: last.adding(weeks: weeks), after: last, lead: 3, lateChance: 70,
      until: until?.adding(days: -1))
    {
      if let wanted, day > wanted {
        guard wanted > last else { return }
        day = workingDays.lastWorkingDay(onOrBefore: wanted)
        guard day > last else { return }
      }
      let text = dice.pick(words.suiting(age(on: day)))
      write(&notebook, day, hours: 9...16) { _, id in
        [Draft(id, on: day, .note(.made(Note(kind: kind, text: text))))]
      }
      if let wanted, day >= wanted.adding(days: -3) { return }
      last = day
    }
  }

  /// Calls and other notes, now and then.
  mutating func tellCalls(_ notebook: inout Notebook) {
    guard life.stays.all.isEmpty else { return }
    let mean = life.roster.scale.isLarge ? 2_500 : 420
    var day = life.intake.watchedFrom.adding(days: 4 + dice.waiting(mean: mean))
    while day <= life.lastDay {
      let on = workingDays.lastWorkingDay(onOrBefore: day)
      let text = dice.pick(Wording.calls.suiting(age(on: on)))
      write(&notebook, on, hours: 9...16) { _, id in
        [Draft(id, on: on, .note(.made(Note(kind: .call, text: text))))]
      }
      day = day.adding(days: 10 + dice.waiting(mean: mean))
    }
  }
}
