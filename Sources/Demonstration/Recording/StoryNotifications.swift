import Domain

extension Story {
  /// A QA notification as far as it went.
  struct Course {
    let number: Int
    var stage: String
    var since: Day
  }

  /// QA notifications: most answered and resolved in time, a few on their way up the ladder.
  mutating func tellNotifications(_ notebook: inout Notebook) {
    guard life.stays.all.isEmpty else { return }
    var number = 0
    let mean = person.priority == .high ? 800 : 1_700
    var day = life.intake.watchedFrom.adding(days: dice.waiting(mean: mean))
    while day <= life.lastDay {
      let on = workingDays.lastWorkingDay(onOrBefore: day)
      if on >= life.intake.watchedFrom {
        number += 1
        raise(&notebook, number, on: on)
      }
      day = day.adding(days: 30 + dice.waiting(mean: mean))
    }
    if person.trouble == .answerLate {
      number += 1
      let late = 1 + Int(person.seed % 4)
      let on = workingDays.day(10 + late, before: life.today)
      _ = open(&notebook, number, "drift-or-delay", at: "1", on: on)
    }
    if person.place == life.roster.referred {
      number += 1
      refer(&notebook, number)
    }
  }

  private mutating func raise(_ notebook: inout Notebook, _ number: Int, on day: Day) {
    let reason = dice.weighted([
      ("statutory-not-met", 37), ("tasks-not-completed", 18), ("persistent-poor-practice", 14),
      ("excellent-practice", 14), ("drift-or-delay", 10),
    ])
    if reason == "excellent-practice" {
      _ = open(&notebook, number, reason, at: "1", on: day)
      return
    }
    let stage = dice.weighted([("informal", 30), ("1", 68), ("2", 2)])
    let first = open(&notebook, number, reason, at: stage, on: day)
    guard var left = follow(&notebook, first), !life.isOpen else { return }
    left.since = life.lastDay
    resolve(&notebook, left, "care ended")
  }

  mutating func open(
    _ notebook: inout Notebook, _ number: Int, _ reason: String, at stage: String, on day: Day
  ) -> Course {
    let text = dice.pick(Wording.notification(reason, age: age(on: day)))
    write(&notebook, day, hours: 10...11) { at, id in
      let raised = NotificationRaised(
        number: number, reason: reason, isPraise: reason == "excellent-practice", stage: stage,
        text: text, at: at)
      return [Draft(id, on: day, .notification(.raised(raised)))]
    }
    return Course(number: number, stage: stage, since: day)
  }

  /// Follows a notification until it is resolved or today comes, and returns one that is left open.
  private mutating func follow(_ notebook: inout Notebook, _ first: Course) -> Course? {
    var course = first
    while true {
      let due =
        switch course.stage {
        case "informal": course.since.adding(days: 3)
        case "1": workingDays.day(10, after: course.since)
        default: workingDays.day(15, after: course.since)
        }
      let isAnswered = dice.chance(course.stage == "informal" ? 850 : 950)
      let after = course.stage == "informal" ? dice.between(1, 2) : dice.between(3, 10)
      var day = workingDays.day(after, after: course.since)
      let moved = workingDays.day(dice.between(1, 3), after: due)
      if isAnswered || moved > life.lastDay && due < life.today {
        if day > life.lastDay, due < life.today, life.isOpen {
          day = max(workingDays.lastWorkingDay(onOrBefore: due), course.since)
        }
        guard day <= life.lastDay else { return course }
        answer(&notebook, course, on: day)
        if dice.chance(960) || course.stage == "cafcass" {
          course.since = workingDays.day(dice.between(1, 14), after: day)
          let outcome = dice.pick(Wording.outcomes)
          guard course.since <= life.lastDay else { return course }
          resolve(&notebook, course, outcome)
          return nil
        }
        guard move(&notebook, &course, on: workingDays.day(dice.between(4, 10), after: day))
        else { return course }
      } else {
        guard move(&notebook, &course, on: moved) else { return course }
      }
    }
  }

  private mutating func answer(_ notebook: inout Notebook, _ course: Course, on day: Day) {
    let from: String
    switch course.stage {
    case "informal", "1": from = "team manager, \(staff.teamManager(team(on: day)))"
    case "2": from = "deputy head of service"
    case "3": from = "head of service"
    case "4": from = "service director"
    default: from = "Cafcass"
    }
    let text = dice.pick(Wording.answers)
    write(&notebook, day, hours: 12...13) { _, id in
      let answer = NotificationAnswer(number: course.number, from: from, text: text)
      return [Draft(id, on: day, .notification(.answered(answer)))]
    }
  }

  /// Moves to the next stage; returns false where that is still to come.
  private mutating func move(_ notebook: inout Notebook, _ course: inout Course, on day: Day)
    -> Bool
  {
    let stages = ["informal", "1", "2", "3", "4", "cafcass"]
    let reason = dice.pick(Wording.escalations)
    guard day <= life.lastDay, let place = stages.firstIndex(of: course.stage),
      place < stages.count - 1
    else { return false }
    course.stage = stages[place + 1]
    course.since = day
    let moved = course
    write(&notebook, day, hours: 14...15) { at, id in
      let step = NotificationEscalation(
        number: moved.number, stage: moved.stage, reason: reason, at: at)
      return [Draft(id, on: day, .notification(.escalated(step)))]
    }
    return true
  }

  mutating func resolve(
    _ notebook: inout Notebook, _ course: Course, _ outcome: String
  ) {
    guard course.since <= life.lastDay else { return }
    write(&notebook, course.since, hours: 16...17) { _, id in
      let end = NotificationResolution(number: course.number, outcome: outcome)
      return [Draft(id, on: course.since, .notification(.resolved(end)))]
    }
  }

  /// The one case of the service that stands at Cafcass.
  private mutating func refer(_ notebook: inout Notebook, _ number: Int) {
    let day = workingDays.day(70, before: life.today)
    guard day >= life.intake.watchedFrom else { return }
    var course = open(&notebook, number, "drift-or-delay", at: "1", on: day)
    for (stage, after) in [("1", 11), ("2", 12), ("3", 15)] {
      course.stage = stage
      _ = move(&notebook, &course, on: workingDays.day(after, after: course.since))
    }
    course.stage = "4"
    _ = move(&notebook, &course, on: workingDays.day(12, after: course.since))
  }
}
