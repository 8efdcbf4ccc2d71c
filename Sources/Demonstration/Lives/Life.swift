import Domain

/// The story of one fictional child's care up to today.
struct Life: Sendable {
  let person: Person
  let household: Household
  let roster: Roster
  let intake: Intake
  /// Every episode, those of an earlier period of care first.
  let episodes: [Episode]
  /// Every review of the present or last period of care.
  let meetings: [Meeting]
  /// The day of the next review, where one is to come, and the last day for it.
  let next: Meeting?

  init(_ person: Person, in roster: Roster) {
    self.person = person
    self.roster = roster
    household = roster.households[person.household]
    intake = Intake(person, in: roster)
    episodes = EpisodeMaking(person, in: roster).episodes
    let chain = ReviewChain(person, intake, in: roster)
    meetings = chain.meetings
    next = chain.next
  }

  var workingDays: WorkingDays { roster.workingDays }
  var today: Day { roster.today }
  var isOpen: Bool { person.end == nil }

  /// The last day on which something happened that is recorded by today.
  var lastDay: Day {
    guard let end = person.end else { return roster.lastDay }
    return min(roster.lastDay, end.adding(days: -1))
  }

  /// The IRO who held the case on a day.
  func officer(on day: Day) -> Int {
    if let former = household.former, let left = roster.staff.people[former].left, day <= left {
      return former
    }
    return person.officer ?? roster.staff.managers.lowerBound
  }

  /// The day on which the legal status that lasts to the end began.
  func began(_ status: String) -> Day? {
    episodes.last { episode in
      episode.legalStatus?.rawValue == status && episode.reason?.changesLegalStatus == true
    }?.start
  }
}
