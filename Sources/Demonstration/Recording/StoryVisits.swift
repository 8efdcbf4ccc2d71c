import Domain

extension Story {
  /// Works out when the IRO saw the child: before most reviews, and between them as the priority
  /// asks.
  mutating func makeSeen() -> [Day] {
    guard life.intake.watchedFrom <= life.lastDay else { return [] }
    var wanted: Day?
    if person.trouble == .notSeen {
      wanted = workingDays.lastWorkingDay(
        onOrBefore: life.today.adding(days: -45 - Int(person.seed % 7)))
    }
    let marks = marks(wanted)
    var result: [Day] = []
    var last = broughtOverVisit ?? person.start
    for mark in marks {
      fill(&result, &last, until: mark)
      if mark > last {
        result.append(mark)
        last = mark
      }
    }
    guard wanted == nil else { return result }
    fill(&result, &last, until: life.today)
    let due = seenDue(after: last, priorityOn: life.today)
    if due < life.today, life.isOpen {
      let day = workingDays.day(dice.between(1, 4), before: life.today)
      if day > last, day >= life.intake.watchedFrom { result.append(day) }
    }
    return result
  }

  /// The visits before reviews.
  private mutating func marks(_ wanted: Day?) -> [Day] {
    var result: [Day] = []
    for meeting in life.meetings {
      let isSeen = dice.chance(830)
      let day = workingDays.day(dice.between(0, 8), before: meeting.held)
      if isSeen, day >= life.intake.watchedFrom, day <= life.lastDay,
        wanted.map({ day < $0 }) ?? true
      {
        result.append(day)
      }
    }
    if let wanted, wanted >= life.intake.watchedFrom { result.append(wanted) }
    return result
  }

  /// Adds visits so that the child is seen as often as the priority asks.
  private mutating func fill(_ result: inout [Day], _ last: inout Day, until: Day) {
    while true {
      let due = seenDue(after: last)
      guard due < until else { return }
      let from = max(last, life.intake.watchedFrom.adding(days: -1))
      guard let day = done(by: max(due, from), after: from, lead: 9, lateChance: 60, until: until),
        day < until
      else { return }
      result.append(day)
      last = day
    }
  }

  /// The last visit before the service went live, which the IRO brought over.
  var broughtOverVisit: Day? {
    guard life.intake.source == .firstExtract else { return nil }
    var own = Dice(person.seed, .visits)
    let day = workingDays.lastWorkingDay(
      onOrBefore: life.intake.watchedFrom.adding(days: -own.between(4, 38)))
    return day > person.start && own.chance(930) ? day : nil
  }

  /// Writes down the visits, those that were brought over and those where nobody was met too.
  mutating func tellVisits(_ notebook: inout Notebook) {
    var last = life.intake.watchedFrom
    for day in seen {
      if dice.chance(50), !life.roster.scale.isLarge { tellAttempt(&notebook, before: day, last) }
      let (visit, contact) = visit(on: day)
      if let contact { tell(contact, &notebook, before: day, last) }
      let delay = dice.weighted([(0, 62), (1, 26), (2, 12)])
      write(&notebook, day, delay: delay, hours: 10...13) { _, id in
        [Draft(id, on: day, .visit(.made(visit)))]
      }
      last = day
    }
  }

  private mutating func tellAttempt(_ notebook: inout Notebook, before day: Day, _ last: Day) {
    let tried = workingDays.day(dice.between(2, 6), before: day)
    let reason = dice.pick(Wording.notSeen)
    guard tried > last else { return }
    write(&notebook, tried, hours: 10...16) { _, id in
      [
        Draft(
          id, on: tried,
          .visit(.made(Visit(place: .placement, seen: false, notSeenReason: reason))))
      ]
    }
  }

  /// Writes that the IRO rang or wrote two days before the visit; the rest of the story stays as it is.
  private mutating func tell(
    _ contact: Visit, _ notebook: inout Notebook, before day: Day, _ last: Day
  ) {
    let on = workingDays.day(2, before: day)
    guard on > last else { return }
    let kept = dice
    write(&notebook, on, hours: 10...16) { _, id in
      [Draft(id, on: on, .visit(.made(contact)))]
    }
    dice = kept
  }

  /// A visit in person, and where the IRO rang or wrote before it, that.
  private mutating func visit(on day: Day) -> (Visit, contact: Visit?) {
    let age = Day.age(of: person.born, on: day)
    let manner = dice.weighted([
      (Visit.Manner.inPerson, 80), (.video, 11), (.phone, 7), (.message, 2),
    ])
    let place = dice.weighted([
      (Visit.Place.placement, 70), (.school, age >= 5 ? 18 : 1), (.office, 4), (.home, 4),
      (.other, 4),
    ])
    let isAlone = dice.chance(790)
    let views = dice.pick(Wording.views)
    let hasViews = dice.chance(life.roster.scale.isLarge ? 350 : 720)
    let isBefore =
      life.meetings.contains { $0.held >= day && $0.held - day <= 14 }
      || life.next.map { $0.held - day <= 14 } ?? false
    let isTooYoung = age < 4 && isBefore
    let visit = Visit(
      place: place, alone: age >= 4 && (isAlone || isBefore),
      observed: place == .placement && (age < 4 || isAlone && age < 8),
      purpose: isBefore ? .beforeReview : .midway, views: hasViews && age >= 1 ? views : nil,
      exception: isTooYoung ? .inappropriate : nil,
      exceptionReason: isTooYoung ? "too young to be spoken with in private" : nil)
    guard age >= 4, manner != .inPerson else { return (visit, nil) }
    return (visit, Visit(manner: manner, alone: isAlone && manner != .message, purpose: .midway))
  }
}
