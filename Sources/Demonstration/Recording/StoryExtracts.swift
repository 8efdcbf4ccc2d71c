import Domain

extension Story {
  /// What each import of the return brought of the child: only what was new or changed.
  ///
  /// The last one is imported whole (LastReturn.swift); only the largest service tells it here.
  func tellExtracts(_ notebook: inout Notebook) {
    guard let first = life.intake.delivery else { return }
    let rows = ExtractRows(self)
    var due: Set<Int> = [first]
    for day in rows.changes {
      if let place = life.roster.delivery(after: day), place > first { due.insert(place) }
    }
    for place in due.sorted()
    where place < life.roster.deliveries.count - 1 || life.roster.scale.isLarge {
      let delivered = life.roster.deliveries[place]
      let through = delivered.adding(days: -1)
      let after = place == first ? nil : life.roster.deliveries[place - 1].adding(days: -1)
      notebook.write(Story.moment(delivered, .extract), by: staff.support, batch: .extract) {
        let extract = rows.extract(after: after, through: through)
        return [Draft(id, on: extract.firstDay ?? through, .child(.extracted(extract)))]
      }
    }
  }
}

extension Roster {
  /// The first import after a day, as a place among the deliveries.
  func delivery(after day: Day) -> Int? {
    let place = deliveries.indices.firstPlace { deliveries[$0] > day }
    return place < deliveries.count ? place : nil
  }

  /// The day from which the extracts hold every review.
  var reviewsKnownFrom: Day {
    let april = Day(scale.goLive.year, 4, 1)
    return april.adding(years: -2)
  }
}

/// The rows of the return for one child, of which an extract holds those of a span of days.
struct ExtractRows {
  let person: Person
  let header: Header
  let episodes: [Episode]
  let reviews: [ExtractedReview]
  let workers: [SocialWorkerSpell]
  let missing: [MissingSpell]
  let adoption: [AdoptionPlacement]
  let earlier: EarlierPermanence?
  let knownFrom: Day
  /// The 31 March of each year for which outcomes are returned.
  let years: [Day]

  init(_ story: Story) {
    let life = story.life
    person = life.person
    episodes = life.episodes
    knownFrom = life.roster.reviewsKnownFrom
    header = ExtractRows.header(life)
    let from = knownFrom
    reviews =
      person.isShortBreaks
      ? []
      : life.meetings.filter { $0.held >= from }.map { meeting in
        ExtractedReview(held: meeting.held, participation: story.participation(meeting).extract)
      }
    workers = story.workers.map {
      SocialWorkerSpell(
        worker: life.roster.staff.workerID($0.worker), start: $0.start, end: $0.end,
        reason: SocialWorkerChangeReason(rawValue: $0.reason))
    }
    missing = ExtractRows.missing(life)
    adoption = ExtractRows.decision(life)
    earlier = ExtractRows.earlier(life)
    let present = life.person
    years = (present.start.year...life.today.year).map { Day($0, 3, 31) }.filter { day in
      present.start.adding(years: 1) <= day && present.end.map { $0 > day } ?? true
        && !present.isShortBreaks
    }
  }

  /// The days on which something changed that the next import brings.
  var changes: [Day] {
    episodes.map(\.start) + episodes.compactMap(\.end) + reviews.map(\.held)
      + workers.map(\.start) + missing.map(\.start) + missing.compactMap(\.end)
      + adoption.map(\.placed) + years.map(ExtractRows.returned)
  }

  /// The outcomes of a year come with the return in June.
  private static func returned(_ year: Day) -> Day { Day(year.year, 6, 1) }

  /// The rows that are new or changed since one day as they stood on another.
  func extract(after: Day?, through: Day) -> Extract {
    let before = after ?? Day(number: .min)
    func isNew(_ start: Day, _ end: Day?) -> Bool {
      start <= through && (start > before || end.map { $0 > before && $0 <= through } ?? false)
    }
    var result = Extract()
    result.episodes = episodes.filter { isNew($0.start, $0.end) }.map { $0.asAt(through) }
    result.reviews = reviews.filter { isNew($0.held, nil) }
    result.workers(workers.filter { isNew($0.start, $0.end) }, asAt: through)
    result.missing = missing.filter { isNew($0.start, $0.end) }.map { spell in
      MissingSpell(
        start: spell.start, end: spell.end.flatMap { $0 <= through ? $0 : nil }, kind: spell.kind)
    }
    result.adoptionPlacements = adoption.filter { isNew($0.placed, nil) }
    if let year = years.last(where: { isNew(ExtractRows.returned($0), nil) }) {
      result.outcomes = outcomes(year)
    }
    if after == nil {
      result.header = header
      result.unaccompanied =
        person.isUnaccompanied ? Unaccompanied(ceases: person.born.birthday(18)) : nil
      result.earlierPermanence = earlier
      result.reviewsKnownFrom = knownFrom
    }
    return result
  }
}

extension Extract {
  /// The earliest day of its rows: from then on it is true.
  fileprivate var firstDay: Day? {
    let starts = episodes.map(\.start) + reviews.map(\.held) + missing.map(\.start)
    return (starts + adoptionPlacements.map(\.placed) + socialWorkers.map(\.start)).min()
  }

  fileprivate mutating func workers(_ spells: [SocialWorkerSpell], asAt day: Day) {
    socialWorkers = spells.map { spell in
      SocialWorkerSpell(
        worker: spell.worker, start: spell.start,
        end: spell.end.flatMap { $0 <= day ? $0 : nil }, reason: spell.reason)
    }
  }
}
