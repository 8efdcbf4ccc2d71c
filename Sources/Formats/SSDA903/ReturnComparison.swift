import Domain

/// Compares a return with the register, child by child.
struct ReturnComparison {
  let folder: ReturnFolder
  let roster: ReturnRoster
  let periods: ReturnPeriods
  let order: ReturnOrder
  let today: Day
  var ledger: RowLedger
  var plan = ImportPlan()
  /// The children whom the return brings and whom nobody holds: those whom the register does not
  /// know yet, and those in care without an IRO.
  private(set) var unheld: [ChildID] = []
  /// Who of the new may be known under another id.
  var twins = KnownTwins()
  /// Whether the register knows children from before this return.
  private let hasEarlierReturn: Bool

  init(_ files: [InputFile], today: Day, register: borrowing Register) {
    folder = ReturnFolder(files)
    roster = ReturnRoster(folder, register: register)
    periods = ReturnPeriods(folder, today: today)
    order = ReturnOrder(folder, today: today)
    self.today = today
    hasEarlierReturn = register.childCount > 0
    ledger = RowLedger(folder.counts)
    for orphan in roster.orphans {
      ledger.close(orphan.cursor, file: orphan.file, .quarantined)
    }
    warn(register)
  }

  /// The plan, once every child was compared.
  func finished() -> ImportPlan {
    var plan = plan
    plan.files = ledger.counts
    plan.problems = ledger.sorted(after: folder.problems + roster.problems)
    return plan
  }

  /// Compares the child in this place of the roster with what the register knows of it.
  mutating func compare(_ child: Int, with state: ChildState?, in register: Register) {
    let id = roster.ids[child]
    let mark = ledger.problemCount
    let isOlder = isOlder(than: state)
    let read = read(child, isOlder: isOlder, with: state, in: register)
    if let state {
      if !isOlder {
        propose(
          id, episodes: read.episodes.map(\.record), reviews: read.reviews.map(\.record),
          state: state)
      }
      findConflicts(
        id, header: read.headers.first?.record, episodes: read.episodes.map(\.record),
        reviews: read.reviews.map(\.record), state: state)
    }
    var extract = Extract()
    extract.header = settle(read.headers, known: state.knownHeader, as: nil).first
    take(read.episodes, isOlder: isOlder, state: state, into: &extract)
    let today = today
    let announced = state?.reviews.announced ?? []
    extract.reviews = settle(
      read.reviews, known: state?.reviews.extracted ?? [], as: .reviews
    ) { $0.held <= today && announced.contains($0.held) }
    let timeline = timeline(read.episodes.map(\.record), known: state?.care.episodes ?? [])
    takeOthers(
      of: child, born: read.born, isOlder: isOlder, timeline: timeline, state: state,
      into: &extract)
    judgeLiberty(of: child, episodes: timeline)
    extract.reviewsKnownFrom = reviewsKnownFrom(state)
    // What an older return leaves doubtful says nothing about what is known by now.
    if !isOlder || state == nil { extract.doubts = doubts(of: child, since: mark, state: state) }
    record(extract, of: id, state: state)
  }

  /// The rows of a child by which the others are judged.
  private struct MainRows {
    var headers: [LocatedRow<Header>]
    var episodes: [LocatedRow<Episode>]
    var reviews: [LocatedRow<ExtractedReview>]
    let born: Day?
  }

  private mutating func read(
    _ child: Int, isOlder: Bool, with state: ChildState?, in register: Register
  ) -> MainRows {
    let id = roster.ids[child]
    var headers = headers(of: child, state: state)
    if state == nil, !headers.isEmpty {
      twins.doubt(&headers[0].cursor, of: id, at: child, in: register)
    }
    if isOlder { keepKnown(&headers, state.knownHeader) }
    let born = headers.first?.record.born ?? state?.born
    var episodes: [LocatedRow<Episode>] = rows(.episodes, of: child, born: born)
    if isOlder { keepEnded(&episodes, of: id, state: state) }
    var reviews: [LocatedRow<ExtractedReview>] = rows(.reviews, of: child, born: born)
    if isOlder { keepKnown(&reviews, state?.reviews.extracted ?? []) }
    judge(&episodes, &reviews, of: child, born: born, state: state)
    return MainRows(headers: headers, episodes: episodes, reviews: reviews, born: born)
  }

  private mutating func judge(
    _ episodes: inout [LocatedRow<Episode>], _ reviews: inout [LocatedRow<ExtractedReview>],
    of child: Int, born: Day?, state: ChildState?
  ) {
    var doubts = EpisodeDoubts(
      rows: episodes, known: state?.care.episodes ?? [],
      superseded: (state?.care.superseded ?? []).subtracting(episodes.map(\.record.start)),
      born: born, today: today,
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
    let dayDoubts = ReviewDayDoubts(
      episodes: doubts.timeline,
      reviews: Set(reviews.map(\.record.held) + (state?.reviews.held.map(\.held) ?? [])))
    for index in reviews.indices {
      reviewDoubts.judge(&reviews[index])
      dayDoubts.judge(reviews[index].record.held, &reviews[index].cursor)
    }
  }

  private mutating func takeOthers(
    of child: Int, born: Day?, isOlder: Bool, timeline: [Episode], state: ChildState?,
    into extract: inout Extract
  ) {
    func known<Record>(_ record: Record?) -> [Record] { record.map { [$0] } ?? [] }
    extract.outcomes =
      others(.oc2, of: child, born, known(state?.health.outcomes), isOlder, .outcomes).first
    extract.unaccompanied =
      others(.uasc, of: child, born, known(state?.details.unaccompanied), isOlder, .unaccompanied)
      .first
    extract.earlierPermanence =
      others(
        .previousPermanence, of: child, born, known(state?.details.earlierPermanence), isOlder,
        .earlierPermanence, EarlierPermanenceDoubts(timeline: timeline).judge
      ).first
    let ends = CareEndDoubts(episodes: timeline, born: born)
    extract.missing = spells(
      .missing, of: child, born, state?.care.missing ?? [], isOlder, .missing, ends.judge)
    let adoption = AdoptionFileDoubts(
      born: born, timeline: timeline, decisions: decisions(of: child, state: state))
    extract.adoptionPlacements = spells(
      .placedForAdoption, of: child, born, state?.care.adoptionPlacements ?? [], isOlder,
      .adoptionPlacements, adoption.judge)
    extract.socialWorkers = spells(
      .socialWorkers, of: child, born, state?.details.socialWorkers ?? [], isOlder, .socialWorkers)
  }

  private mutating func others<Record: ReturnRecord>(
    _ kind: ReturnKind, of child: Int, _ born: Day?, _ known: [Record], _ isOlder: Bool,
    _ thing: ImportedThing, _ judge: (inout LocatedRow<Record>) -> Void = { _ in }
  ) -> [Record] {
    var found: [LocatedRow<Record>] = rows(kind, of: child, born: born)
    if isOlder { keepKnown(&found, known) }
    for index in found.indices { judge(&found[index]) }
    return settle(found, known: known, as: thing)
  }

  private mutating func spells<Record: ReturnSpell>(
    _ kind: ReturnKind, of child: Int, _ born: Day?, _ known: [Record], _ isOlder: Bool,
    _ thing: ImportedThing, _ judge: (inout LocatedRow<Record>) -> Void = { _ in }
  ) -> [Record] {
    var found: [LocatedRow<Record>] = rows(kind, of: child, born: born)
    if isOlder { keepKnown(&found, known) }
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

  private mutating func record(_ extract: Extract, of id: ChildID, state: ChildState?) {
    var rowsOnly = extract
    rowsOnly.reviewsKnownFrom = nil
    rowsOnly.doubts = nil
    if state == nil, rowsOnly.isEmpty { return }
    if extract.isEmpty {
      guard state?.care.absentSince != nil, folder.has(.episodes), warnings.olderThan == nil else {
        return
      }
    } else if state == nil {
      plan.added[.children, default: 0] += 1
    } else if extract.header != nil {
      plan.changed[.children, default: 0] += 1
    }
    let isOpen = extract.episodes.contains { $0.end == nil }
    if state?.allocation.last == nil, state == nil || isOpen { unheld.append(id) }
    plan.drafts.append(Draft(id, on: extract.trueFrom(today), .child(.extracted(extract))))
    if state == nil, warnings.olderThan != nil, isOpen { lack(id) }
  }
}

extension Optional<ChildState> {
  /// The header that a return brought before, as rows are compared with it; none where none did.
  fileprivate var knownHeader: [Header] {
    guard let header = self?.details.header, header != Header() else { return [] }
    return [header]
  }
}
