import Domain

/// How the IRO service came to know of a child and who holds the case.
struct Intake: Sendable {
  enum Source: Sendable {
    /// In care when the service went live: the first extract told of the child.
    case firstExtract
    /// The service was told and added the child by hand before the extract.
    case hand
    /// The extract told of the child before anybody told the service.
    case laterExtract
  }

  let source: Source
  /// The first import that holds the child, as a place among the deliveries, nil where none yet.
  let delivery: Int?
  /// The day the service was told.
  let notified: Day
  /// The day from which an IRO holds the case, nil where nobody does.
  let allocated: Day?
  /// The first day on which the IRO recorded anything of the child.
  let watchedFrom: Day

  init(_ person: Person, in roster: Roster) {
    let workingDays = roster.workingDays
    let goLive = roster.scale.goLive
    var dice = Dice(person.seed, .intake)
    delivery = roster.deliveries.firstIndex { $0 > person.start }
    let appointed = dice.between(0, 4)
    let first = workingDays.firstWorkingDay(onOrAfter: person.start)
    if person.start < goLive {
      source = .firstExtract
      notified = first
      allocated = workingDays.day(appointed + 1, after: person.start)
      watchedFrom = workingDays.day(dice.between(1, 22), after: goLive)
      return
    }
    let isLate = dice.chance(50) && person.officer != nil || person.history == .toldLate
    let after = isLate ? dice.between(7, 30) : dice.between(0, 2)
    let last = workingDays.lastWorkingDay(
      onOrBefore: min(roster.lastDay, person.end?.adding(days: -1) ?? roster.lastDay))
    notified =
      person.history == .toldByReturn
      ? roster.lastDelivery : min(workingDays.day(after, after: first), max(first, last))
    let told = notified
    let isExtractFirst = delivery.map { roster.deliveries[$0] <= told } ?? false
    source = isExtractFirst ? .laterExtract : .hand
    guard person.officer != nil else {
      allocated = nil
      watchedFrom = roster.today.adding(years: 1)
      return
    }
    let given = min(workingDays.day(appointed, after: notified), max(notified, last))
    allocated = given
    watchedFrom = given
  }
}
