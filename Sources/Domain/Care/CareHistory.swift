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
  /// The 18th birthday, where the date of birth is known: care ends at its start at the latest.
  package private(set) var eighteenth: Day?
  /// The day of the last fact about the child: what the record says of days after it is announced.
  private(set) var recordedUntil = Day(number: .min)
  /// The day up to which the nights of short breaks are counted, where one is looked at.
  var lookedAtOn: Day?
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
  /// The period of care of which clocks speak: the first that had not ended when the last fact about
  /// the child was recorded, whether it has begun by then or is announced.
  ///
  /// Whether the child is looked after on a day, ``isLookedAfter(on:)`` says: an announced end is no
  /// end yet, and a period that nobody closed ends with the 18th birthday.
  package var currentPeriod: CarePeriod? {
    periods.first { $0.end.map { $0 > recordedUntil } ?? true }
  }

  /// The period of care that covers a day, or nil where the child is not looked after on it.
  ///
  /// A child is one until the start of the 18th birthday (Children Act 1989 section 105(1)); an order
  /// lasts no longer (section 91(12)).
  package func period(on day: Day) -> CarePeriod? {
    if let eighteenth, day >= eighteenth { return nil }
    return periods.first { $0.start <= day && ($0.end.map { day < $0 } ?? true) }
  }

  package func isLookedAfter(on day: Day) -> Bool { period(on: day) != nil }

  /// True on a day from the 18th birthday on where nobody has said how care ended.
  package func isEndedAtEighteen(on day: Day) -> Bool {
    guard let eighteenth, day >= eighteenth, let last = periods.last, last.start < eighteenth else {
      return false
    }
    return last.end.map { $0 > day } ?? true
  }

  /// The 18th birthday of somebody who was 18 before any care that is on record began: nobody owes
  /// them what a looked-after child is owed. Nil of anybody else, and before that day.
  package func adultBeforeCare(on day: Day) -> Day? {
    guard let eighteenth, day >= eighteenth, periods.last?.end == nil,
      periods.last.map({ $0.start >= eighteenth }) ?? true
    else { return nil }
    return eighteenth
  }

  /// The day care ended as it stands on a day, nil where it has not: at the latest the 18th birthday.
  package func end(asOf day: Day) -> Day? {
    guard !isLookedAfter(on: day) else { return nil }
    if isEndedAtEighteen(on: day) { return eighteenth }
    return periods.last { $0.start <= day }?.end
  }

  /// True where the last period ended because the child died, which stops every clock.
  package var hasDied: Bool { periods.last?.endReason?.isDeath == true }

  package var currentEpisode: Episode? {
    currentPeriod.flatMap { episode(of: $0, on: recordedUntil) }
  }

  /// The episode that a day falls in, or the last one before it.
  package func episode(on day: Day) -> Episode? {
    let period = periods.last { $0.start <= day }
    return (period ?? periods.first).flatMap { episode(of: $0, on: day) }
  }

  /// Of the episodes that cover a day the one that began last; where none does, the last before it.
  private func episode(of period: CarePeriod, on day: Day) -> Episode? {
    period.episodes.last {
      $0.start <= day && ($0.end.map { day < $0 } ?? true) && !superseded.contains($0.start)
    } ?? period.episode(on: day)
  }

  package var legalStatus: LegalStatus? {
    currentEpisode?.legalStatus ?? periods.last?.episodes.last?.legalStatus
      ?? addition?.legalStatus
  }

  package var placement: PlacementType? {
    currentEpisode?.placement ?? periods.last?.episodes.last?.placement ?? addition?.placement
  }

  /// The legal status and the placement as they stand on a day, the last ones where care has ended.
  package func legalStatus(on day: Day) -> LegalStatus? {
    episode(on: day)?.legalStatus ?? addition?.legalStatus
  }

  package func placement(on day: Day) -> PlacementType? {
    episode(on: day)?.placement ?? addition?.placement
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
  ///
  /// - Parameter last: the day on which the last fact about the child was recorded.
  mutating func makePeriods(born: Day?, recordedUntil last: Day?) {
    eighteenth = born?.birthday(18)
    recordedUntil = last ?? recordedUntil
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
