import Domain

/// Walks over the summaries of a scope and collects what is due, one duty once.
///
/// So that a person does not read one thing twice:
/// - of several clocks of a review (first, second, later, early, adjourned) the earliest stands;
/// - a review and its plan are one row: the plan where it is in time or its day has passed, the
///   clock where the plan is too late for it or the clock itself is late; but an appointment of the
///   next seven days stands in its place beside what is late, and says since when it is;
/// - "seen before the review" is said by the row of the review and is no row of its own, nor is
///   the clock of seeing the child where it ends after that review;
/// - the answer to a notification says it; the 20 working days of the whole stand where no answer is
///   awaited, or where they have passed and the answer is not late;
/// - a child to be seen and the visit that is planned for it are one row: the plan where it is in
///   time or its day has passed, the clock where the plan is too late or the clock is late, with
///   the appointment of the next seven days in its place as well.
struct DueScan {
  private let register: Register
  private let officers: OfficerPlaces
  private let day: Day
  private let today: Int32
  private let now: Moment
  private let horizon: Int32
  private let weekEnd: Int32
  private var items: [DueItem] = []
  /// What the items are sorted by, all in one number: group, day, time, priority and name.
  private var keys: [UInt64] = []
  private let ranks: [UInt32]
  private(set) var beyond = 0

  init(_ register: Register, scope: Scope, today: Day, now: Moment, horizon: Day?) {
    self.register = register
    officers = scope.places(in: register)
    day = today
    self.today = today.number
    self.now = now
    let sunday = today.weekday == .sunday ? today : today.next(.sunday)
    weekEnd = sunday.number
    self.horizon = horizon.map { max($0, sunday).number } ?? today.number + 366
    items.reserveCapacity(register.childCount / 2)
    keys.reserveCapacity(register.childCount / 2)
    ranks = NameOrder(register).ranks
  }

  mutating func addAll() {
    let register = self.register
    let officers = self.officers
    register.forEachChild { row, summary, duties in
      guard officers.contains(row, summary.officer(on: day)), !duties.isEmpty else { return }
      guard !summary.isLookedAfter(on: day) else { return addDuties(row, summary, duties) }
      if summary.isEndedAtEighteen(on: day) { addAll(of: .closing, row, summary, duties) }
      // The return asks for the code of a review whether or not the child is in care still.
      addAll(of: .missingCode, row, summary, duties)
      // A challenge that was kept open outlives the case, but not the child.
      if summary.openNotifications > 0, !summary.flags.contains(.hasDied) {
        addNotifications(row, summary, duties)
      }
    }
  }

  private mutating func addDuties(
    _ row: Int, _ summary: borrowing ChildSummary, _ duties: Span<DutyCard>
  ) {
    addOne(
      of: duties.earliest(of: .nextReview, on: today),
      planned: duties.earliest(of: .reviewPlan, on: today), row, summary)
    var seeing = duties.earliest(of: .seeing, on: today)
    // The visit before the review is in time for this clock, too, and the review's row asks for it.
    let before = duties.day(of: .sightBeforeReview, on: today)
    if before >= today, let clock = seeing, before <= clock.day { seeing = nil }
    addOne(of: seeing, planned: duties.earliest(of: .visitPlan, on: today), row, summary)
    addAll(of: .alone, row, summary, duties)
    addAll(of: .notice, row, summary, duties)
    addAll(of: .missingCode, row, summary, duties)
    addNotifications(row, summary, duties)
  }

  private mutating func addNotifications(
    _ row: Int, _ summary: borrowing ChildSummary, _ duties: Span<DutyCard>
  ) {
    for place in duties.indices where duties[place].plays(.answer, on: today) {
      add(row, summary, duties[place], dueAt: moment(of: duties[place], row))
    }
    for place in duties.indices where duties[place].plays(.wholeNotification, on: today) {
      let isSaid = duties.indices.contains { other in
        duties[other].plays(.answer, on: today) && duties[other].subject == duties[place].subject
          && (duties[other].day < today || duties[place].day >= today)
      }
      if !isSaid { add(row, summary, duties[place]) }
    }
  }

  private mutating func addAll(
    of part: DutyPart, _ row: Int, _ summary: borrowing ChildSummary, _ duties: Span<DutyCard>
  ) {
    for place in duties.indices where duties[place].plays(part, on: today) {
      add(row, summary, duties[place])
    }
  }

  /// Adds a clock or the plan that serves it. The plan stands where it is in time, or where its
  /// day has passed and somebody must say what came of it, while the clock itself is not late. Of
  /// what is late an appointment soon stands at its time as well, so that nobody misses it.
  private mutating func addOne(
    of clock: DutyCard?, planned: DutyCard?, _ row: Int, _ summary: borrowing ChildSummary
  ) {
    let due = clock?.day ?? ChildSummary.noDay
    if let planned, due >= today, planned.day <= due {
      return add(row, summary, planned.aiming(at: clock?.target ?? ChildSummary.noDay))
    }
    guard let clock else { return }
    add(row, summary, clock)
    if let planned, due < today, (today...today + 7).contains(planned.day) {
      add(row, summary, planned, isSaidAbove: true)
    }
  }

  /// The moment by which an answer is due, where its stage runs in hours.
  private func moment(of card: DutyCard, _ row: Int) -> Moment? {
    guard card.minute != DutyCard.noMinute else { return nil }
    var moment: Moment?
    register.forEachCard(of: row) { notification in
      if notification.number == card.subject, notification.answerDueAt != .max {
        moment = Moment(milliseconds: notification.answerDueAt)
      }
    }
    return moment
  }

  private mutating func add(
    _ row: Int, _ summary: borrowing ChildSummary, _ card: DutyCard, dueAt: Moment? = nil,
    isSaidAbove: Bool = false
  ) {
    let due = card.day
    // What is past its local target is shown however far off its last day is, and a warning stands
    // from its first day on, however far off the day is that it warns of.
    let missesTarget = card.target < today
    guard due <= horizon || missesTarget || card.plays(.notice) || isSaidAbove else {
      if due <= today + 366 { beyond += 1 }
      return
    }
    let isLate = due < today || (dueAt.map { $0 < now } ?? false)
    let group: DueGroup =
      isLate ? .late : due == today ? .today : due <= weekEnd ? .thisWeek : .later
    items.append(
      DueItem(
        row: UInt32(row), card: card, dueAt: dueAt, group: group,
        isTargetMissed: missesTarget && !isLate, isSaidAbove: isSaidAbove))
    let urgency = UInt64(group.rawValue) << 20 | UInt64(clamping: due - today + 1 << 19)
    let time = isLate ? 0 : UInt64(min(card.minute, 4095))
    let priority = summary.priority == 0 ? 3 : UInt64(summary.priority - 1)
    keys.append((urgency << 12 | time) << 30 | priority << 28 | UInt64(ranks[row]))
  }

  /// The items in the order of the list.
  func sorted() -> [DueItem] {
    var order = items.indices.map { UInt32($0) }
    RadixSort.sort(&order) { keys[Int($0)] }
    return order.map { items[Int($0)] }
  }
}
