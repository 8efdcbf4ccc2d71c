import Domain

extension Story {
  /// Works out when the IRO saw the child: before most reviews, and between them as the priority
  /// asks.
  mutating func makeSightings(_ diary: inout Diary) -> [Sighting] {
    guard life.intake.watchedFrom <= life.lastDay else { return [] }
    var wanted: Day?
    if person.trouble == .notSeen {
      wanted = workingDays.lastWorkingDay(
        onOrBefore: life.today.adding(days: -45 - Int(person.seed % 7)))
    }
    var result: [Sighting] = []
    var last = broughtOverVisit ?? person.start
    for mark in marks(wanted) {
      fill(&result, &last, until: mark.day, &diary)
      guard mark.day > last else { continue }
      let isExact = mark.day == wanted
      add(&result, &last, mark.day, isBeforeReview: mark.isBeforeReview, isExact: isExact, &diary)
    }
    guard wanted == nil else { return result }
    fill(&result, &last, until: life.today, &diary)
    let due = seenDue(after: last, priorityOn: life.today)
    if due < life.today, life.isOpen {
      let day = workingDays.day(dice.between(1, 4), before: life.today)
      if day > last, day >= life.intake.watchedFrom {
        add(&result, &last, day, isBeforeReview: false, &diary)
      }
    }
    return result
  }

  /// The visits before reviews, and the last one of a child who was not seen since.
  private mutating func marks(_ wanted: Day?) -> [(day: Day, isBeforeReview: Bool)] {
    var result: [(day: Day, isBeforeReview: Bool)] = []
    for meeting in life.meetings {
      let isSeen = dice.chance(870)
      let day = workingDays.day(dice.between(1, 8), before: meeting.held)
      if isSeen, day >= life.intake.watchedFrom, day <= life.lastDay, day > person.start,
        wanted.map({ day < $0 }) ?? true, refusedBefore != meeting.number
      {
        result.append((day, true))
      } else if meeting.number == 1, let soon = soon(after: meeting.held, wanted) {
        result.append((soon, false))
      }
    }
    if let wanted, wanted >= life.intake.watchedFrom { result.append((wanted, false)) }
    return result
  }

  /// Within a week of a first review before which the child was not met: the IRO goes then, but for
  /// some who are not met even so.
  private mutating func soon(after held: Day, _ wanted: Day?) -> Day? {
    let day = workingDays.day(dice.between(1, 4), after: held)
    guard dice.chance(900), day >= life.intake.watchedFrom, day <= life.lastDay,
      wanted.map({ day < $0 }) ?? true
    else { return nil }
    return day
  }

  /// Adds visits so that the child is seen as often as the priority asks.
  private mutating func fill(
    _ result: inout [Sighting], _ last: inout Day, until: Day, _ diary: inout Diary
  ) {
    while true {
      let due = seenDue(after: last)
      guard due < until else { return }
      let from = max(last, life.intake.watchedFrom.adding(days: -1))
      guard let day = done(by: max(due, from), after: from, lead: 9, lateChance: 60, until: until),
        day < until
      else { return }
      add(&result, &last, day, isBeforeReview: false, &diary)
    }
  }

  /// Adds a visit on a day, or where the IRO has no room then on one shortly before or after it.
  private mutating func add(
    _ result: inout [Sighting], _ last: inout Day, _ day: Day, isBeforeReview: Bool,
    isExact: Bool = false, _ diary: inout Diary
  ) {
    var days = [day]
    let earliest = max(last, life.intake.watchedFrom.adding(days: -1))
    for step in isExact ? 0..<0 : 1..<life.stays.reach {
      let before = workingDays.day(step, before: day)
      if before > earliest { days.append(before) }
    }
    let next = workingDays.day(1, after: day)
    if !isExact, next <= life.lastDay, !life.meetings.contains(where: { $0.held == next }) {
      days.append(next)
    }
    let inCare = days.filter(life.stays.contain)
    let appointment = diary.book(
      life.officer(on: day), inCare.isEmpty ? days : inCare,
      seed: person.seed &* 3 &+ UInt64(result.count))
    result.append(
      Sighting(
        day: appointment.day, minute: appointment.minute, isBeforeReview: isBeforeReview))
    last = appointment.day
  }

  /// The last visit before the service went live, which the IRO brought over.
  var broughtOverVisit: Day? {
    guard life.intake.source == .firstExtract else { return nil }
    var own = Dice(person.seed, .visits)
    let day = workingDays.lastWorkingDay(
      onOrBefore: life.roster.scale.goLive.adding(days: -own.between(4, 38)))
    return day > person.start && own.chance(930) ? day : nil
  }

  /// Writes down the visits, those that were brought over and those where nobody was met too.
  mutating func tellVisits(_ notebook: inout Notebook) {
    var last = life.intake.watchedFrom
    for sighting in sightings {
      let day = sighting.day
      if dice.chance(50), !life.roster.scale.isLarge { tellAttempt(&notebook, before: day, last) }
      let visit = visit(sighting)
      let delay = dice.weighted([(0, 62), (1, 26), (2, 12)])
      write(&notebook, day, delay: delay, hours: Story.hours(after: sighting.minute, delay)) {
        _, id in [Draft(id, on: day, .visit(.made(visit)))]
      }
      last = day
    }
    if !life.roster.scale.isLarge { tellTalks(&notebook) }
  }

  /// The hours in which something is written down: after it, or some day later in the morning.
  static func hours(after minute: Int, _ delay: Int) -> ClosedRange<Int> {
    delay > 0 ? 9...12 : min(17, (minute + Diary.length + 59) / 60)...17
  }

  private mutating func tellAttempt(_ notebook: inout Notebook, before day: Day, _ last: Day) {
    let tried = workingDays.day(dice.between(2, 6), before: day)
    let reason = dice.pick(Wording.notSeen.suiting(age(on: tried)))
    guard tried > last, life.stays.contain(tried) else { return }
    write(&notebook, tried, hours: 10...16) { _, id in
      [
        Draft(
          id, on: tried,
          .visit(.made(Visit(place: .placement, seen: false, notSeenReason: reason))))
      ]
    }
  }

  /// Seen in person, nearly always; before a review alone, where the child is old enough for that.
  private mutating func visit(_ sighting: Sighting) -> Visit {
    let age = age(on: sighting.day)
    let place = dice.weighted([
      (Visit.Place.placement, 76), (.school, age >= 5 && age < 17 ? 16 : 0),
      (.office, age >= 12 ? 4 : 0), (.home, 2), (.other, age >= 8 ? 2 : 0),
    ])
    let isAlone = age >= 4 && dice.chance(sighting.isBeforeReview ? 960 : 780)
    let views = dice.pick(Wording.views(age, person.ground))
    let hasViews = dice.chance(life.roster.scale.isLarge ? 350 : 720)
    let isTooYoung = age < 4 && sighting.isBeforeReview
    return Visit(
      manner: .inPerson, place: place, seen: true, alone: isAlone,
      observed: place == .placement && (age < 8 || dice.chance(300)),
      purpose: sighting.isBeforeReview ? .beforeReview : .midway,
      views: hasViews ? views : nil,
      exception: isTooYoung ? .inappropriate : nil,
      exceptionReason: isTooYoung ? "too young to be spoken with in private" : nil)
  }

  /// A call, a message, or a talk by video with an older child, now and then between the visits.
  private mutating func tellTalks(_ notebook: inout Notebook) {
    let from = max(life.intake.watchedFrom, person.born.birthday(9))
    var day = from.adding(days: 10 + dice.waiting(mean: 800))
    while day <= life.lastDay {
      let on = workingDays.lastWorkingDay(onOrBefore: day)
      let manner = dice.weighted([(Visit.Manner.phone, 50), (.message, 28), (.video, 22)])
      let talk = Visit(manner: manner, purpose: .other, views: dice.pick(Wording.talks))
      if on >= from, on > person.start, life.stays.contain(on) {
        write(&notebook, on, hours: 15...17) { _, id in
          [Draft(id, on: on, .visit(.made(talk)))]
        }
      }
      day = day.adding(days: 30 + dice.waiting(mean: 800))
    }
  }

  func age(on day: Day) -> Int { Day.age(of: person.born, on: day) }
}
