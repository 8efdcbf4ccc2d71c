import Domain

/// A fictional IRO service with the history that its people recorded over the years.
///
/// The same size, seed and day give the same history, to the byte. Nothing of it is about a real
/// child, and nothing is recorded later than the working day before `today`.
package struct FictionalService: Sendable {
  package typealias Size = ServiceSize

  package let size: Size
  package let today: Day
  let roster: Roster
  /// What is told of each child, by place; empty for the largest service, where each story is made
  /// when it is told.
  private let stories: [Story]

  package init(size: Size, seed: UInt64 = 1, today: Day) {
    self.size = size
    self.today = today
    let roster = Roster(size, seed: seed, today: today)
    self.roster = roster
    var diary = Diary(from: roster.scale.goLive)
    stories =
      roster.scale.isLarge
      ? [] : roster.people.map { Story($0, in: roster, &diary) }
  }

  /// The story of a child; the diary is that of the largest service, kept from today on.
  func story(of person: Person, _ diary: inout Diary) -> Story {
    stories.isEmpty ? Story(person, in: roster, &diary) : stories[person.place]
  }

  /// How many children are looked after today.
  package var childCount: Int { roster.scale.children }

  /// Everybody who uses the program or did, the IROs first; P. Ellery is the first of them.
  package var officers: [Officer] { roster.staff.people }

  /// The day on which the first extract was imported.
  package var goLive: Day { roster.scale.goLive }

  /// Calls the body with the deeds of one span of time after the other, in the order of time.
  ///
  /// A span is short enough that the largest service streams without being held as a whole.
  ///
  /// - Throws: what the body throws, and why the last return cannot be imported.
  package func forEachSlice(_ body: ([Deed]) throws -> Void) throws {
    var numbering = Numbering()
    try body([founding])
    var known = KnownSoFar()
    try known.add([founding])
    for (from, until) in spans {
      var notebook = Notebook(from: from, until: until)
      var diary = Diary(from: today)
      for person in roster.people {
        if let end = person.end, Moment(england: end.adding(days: 60), hour: 0, minute: 0) < from {
          continue
        }
        guard Moment(england: person.start, hour: 0, minute: 0) < until else { continue }
        var story = story(of: person, &diary)
        story.tell(into: &notebook)
      }
      let deeds =
        comings(from, until) + departures(from, until)
        + notebook.deeds(roster.staff, numbering: &numbering)
      let sorted = deeds.sorted { $0.at < $1.at }
      try body(sorted)
      guard !roster.scale.isLarge, from < lastImported else { continue }
      try known.add(sorted)
      if until == lastImported { try body([try lastImport(known.register)]) }
    }
  }

  /// When the last return was imported.
  private var lastImported: Moment { Story.moment(roster.lastDelivery, .extract) }

  /// Every deed; for the smaller sizes.
  package func deeds() throws -> [Deed] {
    var result: [Deed] = []
    try forEachSlice { result += $0 }
    return result
  }

  /// The first deed: who works here, and by what rules.
  private var founding: Deed {
    let manager = roster.staff.people[roster.staff.managers.lowerBound]
    var policy = Policy(ladder: .derby)
    policy.isDemonstration = true
    policy.rules = FictionalService.localTargets
    var drafts = [Draft(nil, on: goLive, .policy(.set(policy)))]
    for var officer in officers where officer.from <= goLive {
      officer.left = nil
      drafts.append(Draft(nil, on: goLive, .officer(.set(officer))))
    }
    return Deed(
      by: manager.id, login: manager.logins.first ?? "",
      at: Moment(england: goLive, hour: 7, minute: 45), drafts: drafts)
  }

  /// What the service asks of itself beside the law, as two published annual reports do: the first
  /// review within 28 days, an IRO appointed within 5.
  private static let localTargets: [String: RuleSetting] = [
    "review.first": RuleSetting(localTarget: Term(28, .days)),
    "allocation": RuleSetting(localTarget: Term(5, .days)),
  ]

  /// Officers who came later, in the morning of their first day.
  private func comings(_ from: Moment, _ until: Moment) -> [Deed] {
    let manager = roster.staff.people[roster.staff.managers.lowerBound]
    return officers.compactMap { officer in
      let at = Moment(england: officer.from, hour: 7, minute: 50)
      guard officer.from > goLive, at >= from, at < until else { return nil }
      return Deed(
        by: manager.id, login: manager.logins.first ?? "", at: at,
        drafts: [Draft(nil, on: officer.from, .officer(.set(officer)))])
    }
  }

  /// Officers who left.
  private func departures(_ from: Moment, _ until: Moment) -> [Deed] {
    let manager = roster.staff.people[roster.staff.managers.lowerBound]
    return officers.compactMap { officer in
      guard let left = officer.left else { return nil }
      let at = Moment(england: left, hour: 16, minute: 30)
      guard at >= from, at < until else { return nil }
      return Deed(
        by: manager.id, login: manager.logins.first ?? "", at: at,
        drafts: [Draft(nil, on: left, .officer(.left(officer.id)))])
    }
  }

  /// The day of going live by itself, then half-years or all at once, up to today, cut where the
  /// last return was imported.
  private var spans: [(from: Moment, until: Moment)] {
    var ends = [lastImported]
    var day = goLive
    while day < today {
      ends.append(Moment(england: day, hour: 0, minute: 0))
      day =
        day == goLive
        ? goLive.adding(days: 1)
        : min(day.adding(months: roster.scale.isLarge ? 6 : 36), today)
    }
    ends.append(Moment(england: today, hour: 0, minute: 0))
    ends.sort()
    return Array(zip(ends, ends.dropFirst())).map { (from: $0, until: $1) }
  }
}
