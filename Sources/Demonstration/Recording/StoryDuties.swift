import Domain

extension Story {
  /// Writes that the duty of a rule was done; what was done before the IRO watched is brought over.
  mutating func complete(
    _ notebook: inout Notebook, _ rule: RuleID, on day: Day, outcome: String? = nil, delay: Int = 0
  ) {
    write(&notebook, day, delay: delay, hours: 9...16) { _, id in
      [Draft(id, on: day, .clock(.done(Completion(rule: rule, outcome: outcome))))]
    }
  }

  /// Keeps what was done since the IRO watched, and the last before it.
  private func remembered(_ list: [(rule: RuleID, on: Day)]) -> [(rule: RuleID, on: Day)] {
    let first = list.lastIndex { $0.on < life.intake.watchedFrom } ?? 0
    return Array(list.dropFirst(first))
  }

  /// Health assessments: one for the first review, then each half year or year.
  mutating func tellHealth(_ notebook: inout Notebook) {
    guard !person.isShortBreaks else { return }
    let fifth = person.born.birthday(5)
    var list: [(rule: RuleID, on: Day)] = []
    // The first review is to have it, and may come before the 20 working days have passed.
    let first = life.meetings.first?.held ?? life.next?.held
    var due = workingDays.day(20, after: person.start)
    if let first, first > person.start { due = min(due, first) }
    var last = person.start
    var wanted: Day?
    if person.trouble == .healthLate {
      wanted = workingDays.lastWorkingDay(
        onOrBefore: life.today.adding(days: -4 - Int(person.seed % 20)).adding(months: -12))
    }
    while var day = done(
      by: due, after: last, lead: list.isEmpty ? 5 : 18, lateChance: list.isEmpty ? 140 : 90)
    {
      if let wanted {
        if last >= wanted { break }
        if day > wanted.adding(days: -150) { day = wanted }
      }
      list.append((list.isEmpty ? "health.initial" : "health.review", day))
      last = day
      due = day.adding(months: day.adding(months: 6) < fifth ? 6 : 12)
    }
    for item in remembered(list) where isBroughtOver(.health, item.on) {
      complete(&notebook, item.rule, on: item.on, delay: dice.between(0, 5))
    }
  }

  /// Whether somebody recorded what was done on a day; of a few children nobody brought over what
  /// was done before the service went live, which is to be confirmed still.
  private func isBroughtOver(_ matter: Matter, _ day: Day) -> Bool {
    guard life.intake.source == .firstExtract, day < goLive, person.trouble == nil else {
      return true
    }
    var own = Dice(person.seed, .facts, Int(matter.rawValue))
    return !own.chance(matter == .plans ? 200 : 90)
  }

  /// The permanence plan, and the plans of those who will leave care.
  mutating func tellPlans(_ notebook: inout Notebook) {
    tellPermanence(&notebook)
    tellPathway(&notebook)
  }

  private mutating func tellPermanence(_ notebook: inout Notebook) {
    let choice = dice.below(1_000)
    guard !person.isShortBreaks, person.trouble != .noPermanencePlan else { return }
    let held = life.meetings.filter { $0.held <= life.lastDay }
    guard let second = held.first(where: { $0.number == 2 }) else { return }
    let later = held.first { $0.number == 3 } ?? second
    let agreed = choice < 60 ? held[0] : choice < 900 ? second : later
    if isBroughtOver(.plans, agreed.held) { agree(&notebook, on: agreed.held) }
    for meeting in held where meeting.number > agreed.number {
      if dice.chance(45), meeting.held >= life.intake.watchedFrom {
        agree(&notebook, on: meeting.held)
      }
    }
  }

  private mutating func agree(_ notebook: inout Notebook, on day: Day) {
    let placement = life.episodes.last { $0.start <= day }?.placement?.rawValue ?? ""
    let plan = Wording.permanence(
      person, placement: placement, age: Day.age(of: person.born, on: day))
    complete(&notebook, "permanence", on: day, outcome: plan)
  }

  private mutating func tellPathway(_ notebook: inout Notebook) {
    guard !person.isShortBreaks else { return }
    let from = max(person.start, person.born.birthday(14)).adding(days: 91)
    let eligible = max(from, person.born.birthday(16))
    guard eligible < life.lastDay,
      let assessed = done(
        by: eligible.adding(months: 3), after: eligible, lead: 25, lateChance: 90)
    else { return }
    complete(&notebook, "pathway.assessment", on: assessed, delay: dice.between(0, 4))
    guard
      let planned = done(
        by: workingDays.day(20, after: assessed), after: assessed, lead: 6, lateChance: 90)
    else { return }
    complete(&notebook, "pathway.plan", on: planned, delay: dice.between(0, 4))
    for meeting in life.meetings where meeting.held > planned {
      if dice.chance(500), meeting.held >= life.intake.watchedFrom, meeting.held <= life.lastDay {
        complete(&notebook, "pathway.review", on: meeting.held)
      }
    }
  }

  /// Adoption reviews: before a family is found, and after the child was placed with it.
  mutating func tellAdoption(_ notebook: inout Notebook) {
    guard person.ground == .placementOrder, let authority = life.began("E1") else { return }
    let placed = life.episodes.first { $0.placement?.isAdoptive == true }?.start
    var list: [(rule: RuleID, on: Day)] = []
    var last = authority
    while let day = done(
      by: last.adding(months: list.isEmpty ? 3 : 6), after: last, lead: 9, lateChance: 50,
      until: placed?.adding(days: -1))
    {
      list.append((list.isEmpty ? "adoption.unplaced.first" : "adoption.unplaced.later", day))
      last = day
    }
    for item in remembered(list) {
      complete(
        &notebook, item.rule, on: item.on, outcome: Wording.notPlacedYet(seed: person.seed))
    }
    guard let placed else { return }
    list = []
    last = placed
    let rules: [RuleID] = [
      "adoption.placed.first", "adoption.placed.second", "adoption.placed.later",
    ]
    while true {
      let due =
        list.isEmpty ? placed.adding(days: 28) : last.adding(months: list.count == 1 ? 3 : 6)
      guard let day = done(by: due, after: last, lead: 5, lateChance: 50) else { break }
      list.append((rules[min(list.count, 2)], day))
      last = day
    }
    for item in list { complete(&notebook, item.rule, on: item.on) }
  }
}
