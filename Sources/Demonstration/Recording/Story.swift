import Domain

/// Tells what was recorded of one child's life, by whom and when.
struct Story: Sendable {
  let life: Life
  var dice: Dice
  /// The priorities that were set, the earliest first.
  var trackings: [(on: Day, tracking: Tracking)] = []
  /// When the IRO saw the child and recorded it here, in order.
  var sightings: [Sighting] = []
  /// The visit that stands in the diary, and the day on which it was agreed.
  var plannedVisit: (at: Diary.Appointment, agreed: Day)?
  /// The number of the review before which the child did not wish to talk with the IRO.
  var refusedBefore: Int?
  /// Reviews that the IRO recorded, by number.
  var ownReviews: Set<Int> = []

  init(_ person: Person, in roster: Roster, _ diary: inout Diary) {
    life = Life(person, in: roster, &diary)
    dice = Dice(life.person.seed, .recording)
    trackings = makeTrackings()
    refusedBefore = makeRefusal()
    sightings = makeSightings(&diary)
    plannedVisit = makePlannedVisit(&diary)
  }

  var person: Person { life.person }
  var id: ChildID { life.person.id }
  var workingDays: WorkingDays { life.workingDays }
  var staff: Staff { life.roster.staff }
  var goLive: Day { life.roster.scale.goLive }

  /// Writes down everything.
  mutating func tell(into notebook: inout Notebook) {
    notebook.turn(to: person.place)
    tellComing(&notebook)
    tellExtracts(&notebook)
    tellDescriptions(&notebook)
    guard life.intake.allocated != nil else { return }
    tellBroughtOver(&notebook)
    tellReviews(&notebook)
    tellVisits(&notebook)
    tellCalls(&notebook)
    tellMonitoring(&notebook)
    tellHealth(&notebook)
    tellPlans(&notebook)
    tellAdoption(&notebook)
    tellNotifications(&notebook)
    tellPlanned(&notebook)
    tellHistory(&notebook)
    tellEnd(&notebook)
  }

  /// Writes what the IRO recorded about a day, at some hour of it or of a working day after.
  ///
  /// - Parameter delay: working days after it.
  mutating func write(
    _ notebook: inout Notebook, _ day: Day, delay: Int = 0, hours: ClosedRange<Int> = 9...17,
    _ drafts: (Moment, ChildID) -> [Draft]
  ) {
    let minute = dice.between(hours.lowerBound * 60 + 5, hours.upperBound * 60 + 55)
    let second = dice.below(60)
    guard life.intake.watchedFrom <= life.lastDay else { return }
    var on = workingDays.firstWorkingDay(onOrAfter: day)
    if delay > 0, life.stays.all.isEmpty { on = workingDays.day(delay, after: on) }
    on = max(min(on, life.lastDay), life.intake.watchedFrom)
    var at = Moment(england: on, hour: minute / 60, minute: minute % 60)
    at = at.adding(milliseconds: Int64(second) * 1_000)
    notebook.write(at, by: life.officer(on: on)) { drafts(at, id) }
  }

  /// The day on which a duty that is due by a day was done, or nil where not by today.
  ///
  /// Nothing is left undone past its day: that is for the chosen few (see ``Trouble``).
  mutating func done(
    by due: Day, after last: Day, lead: Int, lateChance: Int, until: Day? = nil
  ) -> Day? {
    let isLate = dice.chance(lateChance)
    let overdue = dice.between(1, 20)
    let early = min(dice.waiting(mean: lead), lead * 3)
    let natural =
      isLate
      ? workingDays.firstWorkingDay(onOrAfter: due.adding(days: overdue))
      : workingDays.lastWorkingDay(onOrBefore: due.adding(days: -early))
    let earliest = workingDays.day(1, after: last)
    let end = min(life.lastDay, until ?? life.lastDay)
    let day = max(natural, earliest)
    if day <= end { return day }
    guard due < life.today, life.isOpen, until.map({ $0 >= life.today }) ?? true else { return nil }
    let forced = max(workingDays.lastWorkingDay(onOrBefore: min(due, end)), earliest)
    return forced <= end ? forced : nil
  }

  /// The moment at which a batch is imported or recorded.
  static func moment(_ day: Day, _ batch: Batch) -> Moment {
    switch batch {
    case .none: Moment(england: day, hour: 9, minute: 0)
    case .extract: Moment(england: day, hour: 8, minute: 5)
    case .people: Moment(england: day, hour: 8, minute: 20)
    case .allocations: Moment(england: day, hour: 8, minute: 35)
    case .handover: Moment(england: day, hour: 8, minute: 45)
    }
  }

  /// The service manager who looks after the IROs of this child.
  var manager: Int {
    staff.managers.lowerBound + (person.officer ?? 0) % staff.managers.count
  }
}
