/// A child's time in care: the return's episodes, and what was added or closed by hand.
package struct CareHistory: Sendable {
  /// The periods of care, the earliest first: what clocks and pages read.
  package private(set) var periods: [CarePeriod] = []
  /// The return's own rows, the earliest first; what was added by hand is only in ``periods``.
  package private(set) var episodes: [Episode] = []
  package private(set) var missing: [MissingSpell] = []
  package private(set) var adoptionPlacements: [AdoptionPlacement] = []
  /// Start days of episodes that are open only in an earlier return: the newest one that has the
  /// child lacks them. They stay in the record, and keep nobody in care whom a later row lets go.
  package private(set) var superseded: Set<Day> = []
  /// The day of the import that lacked the child although the child was in care, until one has the
  /// child again.
  package private(set) var absentSince: Day?
  /// What was said when the child was last added by hand.
  package private(set) var addition: ChildAddition?
  /// The day the IRO service was notified, where recorded.
  package private(set) var notifiedOn: Day?
  /// The day on which somebody closed the case by hand, and why.
  package private(set) var closedByHand: (on: Day, reason: EpisodeEndReason?)?
  /// The day on which the first fact about the child was recorded.
  package let firstRecordedOn: Day?
  /// The day of the service's first import, nil where nothing was imported: whoever was in care then
  /// has a past that the store does not hold.
  package let firstImport: Day?
  /// True where somebody said that what is not recorded did not happen.
  var isTakenAsWatched = false
  /// The periods of care that were added and closed by hand before the last one added.
  private var endedByHand: [CarePeriod] = []
  /// The closings by hand after which care began again.
  private var earlierClosings: [(on: Day, reason: EpisodeEndReason?)] = []

  init(firstRecordedOn: Day?, firstImport: Day?) {
    self.firstRecordedOn = firstRecordedOn
    self.firstImport = firstImport
  }
}

extension CareHistory {
  /// The period of care that is open, or nil where the child is not looked after.
  package var currentPeriod: CarePeriod? {
    guard let last = periods.last, last.end == nil else { return nil }
    return last
  }

  /// The open period of care, short breaks left out: regulation 48(3)(b) disapplies regulation 7.
  var fullPeriod: CarePeriod? {
    guard let period = currentPeriod, !period.isShortBreaks else { return nil }
    return period
  }

  /// The same, a child placed for adoption left out, too: regulation 3 disapplies SI 2010/959, and
  /// with it regulation 7.
  var periodOfHealthDuties: CarePeriod? { isPlacedForAdoption ? nil : fullPeriod }

  package var isLookedAfter: Bool { currentPeriod != nil }

  /// True where the last period ended because the child died, which stops every clock.
  package var hasDied: Bool { periods.last?.endReason?.isDeath == true }

  /// The open episode that began last; where none is open, the last.
  package var currentEpisode: Episode? {
    guard let episodes = currentPeriod?.episodes else { return nil }
    return episodes.last { $0.end == nil && !superseded.contains($0.start) } ?? episodes.last
  }

  package var legalStatus: LegalStatus? {
    currentEpisode?.legalStatus ?? periods.last?.episodes.last?.legalStatus
      ?? addition?.legalStatus
  }

  package var placement: PlacementType? {
    currentEpisode?.placement ?? periods.last?.episodes.last?.placement ?? addition?.placement
  }

  /// True where the placement's postcode lies in another area than the home's: "DE" and "NG".
  package var isPlacedAway: Bool { currentEpisode?.isPlacedAway ?? false }

  /// Whether the period of care comes from the return or was recorded here.
  var basis: Basis { episodes.isEmpty ? .recorded : .imported }

  /// True where what is not recorded since a day did not happen, because the service watched then.
  ///
  /// It watches from its first import on, which holds everybody in care at that time. A child who
  /// first appears later was not there before, however late the service was told: all clocks run.
  /// Before the first import nothing is known but by grace: of four weeks, because an extract brings
  /// a child after the day, and of four months for a child who was added by hand or first appears
  /// in a later import, because a notification can come later than the first review was due.
  package func wasWatchedSince(_ day: Day) -> Bool {
    if isTakenAsWatched { return true }
    guard let firstRecordedOn else { return false }
    if let firstImport {
      if day >= firstImport { return true }
      if firstRecordedOn > firstImport, firstImport <= day.adding(months: 4) { return true }
    }
    let latest = addition == nil ? day.adding(days: 28) : day.adding(months: 4)
    return firstRecordedOn <= latest
  }
}

extension CareHistory {
  mutating func take(_ added: ChildAddition, on day: Day) {
    if let closedByHand {
      earlierClosings.append(closedByHand)
      if let period = addition?.period {
        endedByHand.append(period.ended(on: closedByHand.on, closedByHand.reason))
      }
    }
    closedByHand = nil
    addition = added
    notifiedOn = day
  }

  mutating func take(_ extract: Extract) {
    absentSince = nil
    episodes.replaceRows(extract.episodes, by: \.start)
    superseded.subtract(extract.episodes.map(\.start))
    superseded.formUnion(extract.supersededEpisodes)
    missing.replaceRows(extract.missing, by: \.start)
    adoptionPlacements.replaceRows(extract.adoptionPlacements, by: \.placed)
    if !extract.removedEpisodes.isEmpty {
      episodes.removeAll { extract.removedEpisodes.contains($0.start) }
    }
  }

  mutating func takeAbsent(on day: Day) { absentSince = absentSince ?? day }

  mutating func takeNotified(on day: Day) { notifiedOn = day }

  mutating func takeClosed(on day: Day, _ reason: EpisodeEndReason?) {
    closedByHand = (day, reason)
  }

  mutating func takeReopened() { closedByHand = nil }

  /// Works out the periods of care when every fact is taken, with what was added or closed by hand.
  mutating func makePeriods() {
    episodes.sort { $0.start < $1.start }
    periods = CarePeriod.periods(of: episodes, superseded: superseded)
    for closing in earlierClosings { endLast(closing) }
    for period in endedByHand { appendWhereUnknown(period) }
    if let added = addition?.period { appendWhereUnknown(added) }
    if let closedByHand { endLast(closedByHand) }
  }

  /// Ends the last period where it is open and had begun.
  private mutating func endLast(_ closing: (on: Day, reason: EpisodeEndReason?)) {
    guard let last = periods.last, last.end == nil, closing.on >= last.start else { return }
    periods[periods.count - 1] = last.ended(on: closing.on, closing.reason)
  }

  /// Adds a period recorded by hand, unless it began within those that the extract knows.
  private mutating func appendWhereUnknown(_ period: CarePeriod) {
    if let last = periods.last {
      guard let end = last.end, period.start >= end else { return }
    }
    periods.append(period)
  }
}

extension CarePeriod {
  /// The same period, closed by hand.
  fileprivate func ended(on day: Day, _ reason: EpisodeEndReason?) -> CarePeriod {
    var episodes = episodes
    if let last = episodes.indices.last, episodes[last].end == nil {
      episodes[last].end = day
      episodes[last].endReason = reason
    }
    return CarePeriod(start: start, end: day, endReason: reason, episodes: episodes)
  }
}

extension ChildAddition {
  /// The period of care that began on the day given, open as far as is known.
  fileprivate var period: CarePeriod? {
    lookedAfterFrom.map { from in
      let episode = Episode(start: from, legalStatus: legalStatus, placement: placement)
      return CarePeriod(start: from, end: nil, endReason: nil, episodes: [episode])
    }
  }
}
