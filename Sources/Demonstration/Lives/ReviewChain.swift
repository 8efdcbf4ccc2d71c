import Domain

/// Makes the reviews of a period of care: nearly all in time, the first ones less so.
struct ReviewChain {
  private(set) var meetings: [Meeting] = []
  private(set) var next: Meeting?
  private let person: Person
  private let roster: Roster
  private let stays: ShortBreakStays
  private let timetable: ReviewTimetable
  private let earliestFirst: Day
  /// The day on which the last review is to be so that the next one is late today.
  private let wanted: Day?
  private var dice: Dice

  init(_ person: Person, _ intake: Intake, in roster: Roster, _ diary: inout Diary) {
    self.person = person
    self.roster = roster
    stays = ShortBreakStays(person, in: roster)
    dice = Dice(person.seed, .reviews)
    timetable = ReviewTimetable(
      person.isShortBreaks ? .shortBreaks : .lookedAfter, policy: Policy(),
      workingDays: roster.workingDays)
    earliestFirst =
      intake.source == .firstExtract
      ? person.start : roster.workingDays.day(3, after: intake.watchedFrom)
    wanted =
      person.trouble == .reviewLate
      ? roster.workingDays.lastWorkingDay(
        onOrBefore: roster.today.adding(days: -1 - Int(person.seed % 4)).adding(months: -6)) : nil
    while let meeting = meeting(after: meetings.last, &diary) {
      if person.end == nil, meeting.held >= roster.today {
        next = meeting
        break
      }
      meetings.append(meeting)
    }
  }

  private mutating func meeting(after last: Meeting?, _ diary: inout Diary) -> Meeting? {
    let number = (last?.number ?? 0) + 1
    let due =
      last.map {
        $0.held.adding(months: $0.number == 1 && !person.isShortBreaks ? 3 : 6)
      } ?? timetable.firstDue(start: person.start)
    let target = min(due, last?.earlyBy ?? due)
    var held = day(number, target: target, after: last)
    held = steered(held, number, target: target, after: last)
    if person.end == nil, held >= roster.today, target < roster.today, held != lateToday(last) {
      let inTime = roster.workingDays.lastWorkingDay(onOrBefore: min(target, roster.lastDay))
      held = max(inTime, min(earliest(after: last), roster.lastDay))
    }
    if let end = person.end, held >= end { return nil }
    var meeting = Meeting(number: number, held: held, due: due)
    adjourn(&meeting, after: last)
    book(&meeting, after: last, &diary)
    settle(&meeting)
    return meeting
  }

  /// Finds an hour for it: on its day, else on one shortly before, else after it.
  private func book(_ meeting: inout Meeting, after last: Meeting?, _ diary: inout Diary) {
    guard meeting.held >= roster.scale.goLive else { return }
    let workingDays = roster.workingDays
    let isSet = wanted.map { meeting.held == $0 || meeting.held >= roster.today } ?? false
    let first = max(earliest(after: last), meeting.adjourned ?? person.start)
    var days = [meeting.held]
    for step in isSet ? 0..<0 : 1..<stays.reach {
      let before = workingDays.day(step, before: meeting.held)
      if before > first, (before >= roster.today) == (meeting.held >= roster.today) {
        days.append(before)
      }
    }
    for step in isSet || meeting.adjourned != nil ? 0..<0 : 1..<4 {
      let after = workingDays.day(step, after: meeting.held)
      if (after >= roster.today) == (meeting.held >= roster.today),
        person.end.map({ after < $0 }) ?? true
      {
        days.append(after)
      }
    }
    let inCare = days.filter(stays.contain)
    let appointment = diary.book(
      roster.officer(of: person, on: meeting.held), inCare.isEmpty ? days : inCare,
      seed: person.seed &+ UInt64(meeting.number))
    meeting.held = appointment.day
    meeting.minute = appointment.minute
  }

  private func earliest(after last: Meeting?) -> Day {
    guard let last else { return earliestFirst }
    return roster.workingDays.firstWorkingDay(onOrAfter: last.held.adding(days: 21))
  }

  /// A natural day: a little before the last one, sometimes after it.
  private mutating func day(_ number: Int, target: Day, after last: Meeting?) -> Day {
    let workingDays = roster.workingDays
    let lateChance = number == 1 ? 70 : number == 2 ? 36 : 20
    let isLate = dice.chance(lateChance)
    let overdue = dice.between(1, 18)
    let lead = min(dice.waiting(mean: number == 2 ? 8 : 13), 50)
    let firstAfter = dice.between(11, 20)
    if isLate { return workingDays.firstWorkingDay(onOrAfter: target.adding(days: overdue)) }
    if number == 1, !person.isShortBreaks {
      let day = workingDays.day(firstAfter, after: person.start)
      return max(day, earliestFirst)
    }
    let day = workingDays.lastWorkingDay(onOrBefore: target.adding(days: -lead))
    return max(day, min(earliest(after: last), workingDays.lastWorkingDay(onOrBefore: target)))
  }

  /// The day that stands for "not yet, and late": shortly after today.
  private func lateToday(_ last: Meeting?) -> Day? {
    guard let wanted, last?.held == wanted else { return nil }
    return roster.workingDays.day(2 + Int(person.seed % 5), after: roster.today)
  }

  /// Leads the chain to the wanted last review.
  private func steered(_ held: Day, _ number: Int, target: Day, after last: Meeting?) -> Day {
    guard let wanted else { return held }
    if let late = lateToday(last) { return late }
    guard let last, last.held < wanted else { return held }
    if target >= wanted { return wanted - last.held > 25 ? wanted : held }
    if wanted - target < 120 {
      return roster.workingDays.lastWorkingDay(
        onOrBefore: last.held.adding(days: (wanted - last.held) / 2))
    }
    return held
  }

  /// The review met before and was adjourned; some are completed after the last day for them, within
  /// the twenty working days that an adjourned review has.
  private func adjourn(_ meeting: inout Meeting, after last: Meeting?) {
    var dice = Dice(person.seed, .adjournments, meeting.number)
    guard meeting.number > 1, meeting.held <= meeting.due,
      dice.chance(25) || isAdjournedInTime(meeting.due)
    else { return }
    let before = dice.between(5, 15)
    let after = dice.between(8, 18)
    let isOverDue = dice.chance(350) || isAdjournedInTime(meeting.due)
    let completed = roster.workingDays.day(after, after: meeting.held)
    if isOverDue, meeting.held < roster.today, completed < roster.today,
      person.end.map({ completed < $0 }) ?? true
    {
      meeting.adjourned = meeting.held
      meeting.held = completed
      return
    }
    let met = roster.workingDays.day(before, before: meeting.held)
    if met >= earliest(after: last), met < roster.today { meeting.adjourned = met }
  }

  /// True for the reviews of the last year of a child who is there to show an adjournment in time.
  private func isAdjournedInTime(_ due: Day) -> Bool {
    person.history == .adjournedInTime && due > roster.today.adding(days: -400)
  }

  /// Sets the priority; the latest reviews set the one that the case has now.
  private mutating func settle(_ meeting: inout Meeting) {
    let earlier = dice.weighted([(Priority.high, 90), (.medium, 360), (.low, 550)])
    let differs = dice.chance(330)
    let asksEarly = dice.chance(300)
    let weeks = dice.between(10, 15)
    guard meeting.held >= roster.scale.goLive else { return }
    let horizon = person.end ?? roster.today
    let isEarlier = differs && meeting.held.adding(days: 215) < horizon
    meeting.priority = isEarlier ? earlier : person.priority
    if meeting.priority == .high, asksEarly, person.trouble == nil, !person.isShortBreaks,
      meeting.number > 1
    {
      meeting.earlyBy = roster.workingDays.lastWorkingDay(
        onOrBefore: meeting.held.adding(weeks: weeks))
    }
  }
}
