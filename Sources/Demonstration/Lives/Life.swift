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
  /// The stays of a child whose short breaks are returned one by one.
  let stays: ShortBreakStays

  init(_ person: Person, in roster: Roster, _ diary: inout Diary) {
    self.person = person
    self.roster = roster
    household = roster.households[person.household]
    intake = Intake(person, in: roster)
    episodes = EpisodeMaking(person, in: roster).episodes
    let chain = ReviewChain(person, intake, in: roster, &diary)
    meetings = chain.meetings
    next = chain.next
    stays = ShortBreakStays(person, in: roster)
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
  func officer(on day: Day) -> Int { roster.officer(of: person, on: day) }

  /// The day on which the legal status that lasts to the end began.
  func began(_ status: String) -> Day? {
    episodes.last { episode in
      episode.legalStatus?.rawValue == status && episode.reason?.changesLegalStatus == true
    }?.start
  }
}
