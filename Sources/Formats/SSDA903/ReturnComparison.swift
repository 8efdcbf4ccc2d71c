import Domain

/// Compares a return with the register, child by child.
struct ReturnComparison {
  let folder: ReturnFolder
  let roster: ReturnRoster
  let periods: ReturnPeriods
  let today: Day
  var ledger: RowLedger
  var plan = ImportPlan()
  /// The children whom the register does not know yet.
  private(set) var newChildren: [ChildID] = []
  /// Whether the register knows children from before this return.
  private let hasEarlierReturn: Bool

  init(_ files: [InputFile], today: Day, register: borrowing Register) {
    folder = ReturnFolder(files)
    roster = ReturnRoster(folder, register: register)
    periods = ReturnPeriods(folder, today: today)
    self.today = today
    hasEarlierReturn = register.childCount > 0
    ledger = RowLedger(folder.counts)
    for orphan in roster.orphans {
      ledger.close(orphan.cursor, file: orphan.file, .quarantined)
    }
  }

  /// The plan, once every child was compared.
  func finished() -> ImportPlan {
    var plan = plan
    plan.files = ledger.counts
    plan.problems = ledger.sorted(after: folder.problems + roster.problems)
    return plan
  }

  /// Compares the child in this place of the roster with what the register knows of it.
  mutating func compare(_ child: Int, with state: ChildState?) {
    let id = roster.ids[child]
    let mark = ledger.problemCount
    let headers = headers(of: child, state: state)
    let born = headers.first?.record.born ?? state?.born
    var episodes: [LocatedRow<Episode>] = rows(.episodes, of: child, born: born)
    var reviews: [LocatedRow<ExtractedReview>] = rows(.reviews, of: child, born: born)
    judge(&episodes, &reviews, of: child, born: born, state: state)
    if let state {
      propose(id, episodes: episodes.map(\.record), reviews: reviews.map(\.record), state: state)
      findConflicts(
        id, header: headers.first?.record, episodes: episodes.map(\.record),
        reviews: reviews.map(\.record), state: state)
    }
    var extract = Extract()
    let known = state?.details.header == Header() ? nil : state?.details.header
    extract.header = settle(headers, known: known.map { [$0] } ?? [], as: nil).first
    extract.episodes = settle(episodes, known: state?.care.episodes ?? [], as: .episodes)
    let today = today
    let announced = state?.reviews.announced ?? []
    extract.reviews = settle(reviews, known: state?.reviews.extracted ?? [], as: .reviews) {
      $0.held <= today && announced.contains($0.held)
    }
    let timeline = timeline(episodes.map(\.record), known: state?.care.episodes ?? [])
    takeOthers(of: child, born: born, timeline: timeline, state: state, into: &extract)
    judgeLiberty(of: child, episodes: timeline)
    extract.reviewsKnownFrom = reviewsKnownFrom(state)
    extract.doubts = doubts(of: child, since: mark, state: state)
    record(extract, of: id, isNew: state == nil)
  }

  private mutating func judge(
    _ episodes: inout [LocatedRow<Episode>], _ reviews: inout [LocatedRow<ExtractedReview>],
    of child: Int, born: Day?, state: ChildState?
  ) {
    var doubts = EpisodeDoubts(
      rows: episodes, known: state?.care.episodes ?? [], born: born, today: today,
      yearStart: periods.episodes?.from)
    doubts.run()
    episodes = doubts.rows
    let changed = ChangedDoubts(
      known: state?.care.episodes ?? [], isKnownChild: state != nil,
      hasEarlierReturn: hasEarlierReturn, yearStart: periods.episodes?.from)
    for index in episodes.indices { changed.judge(&episodes[index]) }
    AdoptionDecisionDoubts.judge(
      &episodes, decisions: decisions(of: child, state: state), timeline: doubts.timeline)
    let reviewDoubts = ReviewDoubts(episodes: doubts.timeline, born: born, today: today)
    for index in reviews.indices { reviewDoubts.judge(&reviews[index]) }
  }

  private mutating func takeOthers(
    of child: Int, born: Day?, timeline: [Episode], state: ChildState?,
    into extract: inout Extract
  ) {
    extract.outcomes =
      settle(
        rows(.oc2, of: child, born: born), known: state?.health.outcomes.map { [$0] } ?? [],
        as: .outcomes
      ).first
    extract.unaccompanied =
      settle(
        rows(.uasc, of: child, born: born), known: state?.details.unaccompanied.map { [$0] } ?? [],
        as: .unaccompanied
      ).first
    extract.earlierPermanence =
      settle(
        rows(.previousPermanence, of: child, born: born),
        known: state?.details.earlierPermanence.map { [$0] } ?? [], as: .earlierPermanence
      ).first
    let ends = CareEndDoubts(episodes: timeline)
    extract.missing = spells(
      .missing, of: child, born: born, known: state?.care.missing ?? [], as: .missing,
      ends.judge)
    extract.adoptionPlacements = spells(
      .placedForAdoption, of: child, born: born, known: state?.care.adoptionPlacements ?? [],
      as: .adoptionPlacements)
    extract.socialWorkers = spells(
      .socialWorkers, of: child, born: born, known: state?.details.socialWorkers ?? [],
      as: .socialWorkers)
  }

  private mutating func spells<Record: ReturnSpell>(
    _ kind: ReturnKind, of child: Int, born: Day?, known: [Record], as thing: ImportedThing,
    _ judge: (inout LocatedRow<Record>) -> Void = { _ in }
  ) -> [Record] {
    var found: [LocatedRow<Record>] = rows(kind, of: child, born: born)
    SpellDoubts.judge(&found, known: known, kind: kind, today: today)
    for index in found.indices { judge(&found[index]) }
    return settle(found, known: known, as: thing)
  }

  /// The first day from which the return is news about reviews, or nil where it is none.
  private func reviewsKnownFrom(_ state: ChildState?) -> Day? {
    guard let from = periods.reviews?.from else { return nil }
    guard let known = state?.reviews.knownFrom else { return from }
    return from < known ? from : nil
  }

  private mutating func record(_ extract: Extract, of id: ChildID, isNew: Bool) {
    var rowsOnly = extract
    rowsOnly.reviewsKnownFrom = nil
    rowsOnly.doubts = nil
    if isNew, rowsOnly.isEmpty { return }
    if extract.isEmpty { return }
    if isNew {
      plan.added[.children, default: 0] += 1
      newChildren.append(id)
    } else if extract.header != nil {
      plan.changed[.children, default: 0] += 1
    }
    plan.drafts.append(Draft(id, on: extract.trueFrom(today), .child(.extracted(extract))))
  }
}
