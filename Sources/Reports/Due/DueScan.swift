import Domain

/// Walks over the summaries of a scope and collects what is due, one duty once.
///
/// So that a person does not read one thing twice:
/// - of several clocks of a review (first, second, later, early, adjourned) the earliest stands;
/// - a review and its plan are one row: the plan where it is in time or its day has passed, the
///   clock where the plan is too late for it or the clock itself is late;
/// - "seen before the review" is said by the row of the review and is no row of its own, nor is
///   the clock of seeing the child where it ends after that review;
/// - a child to be seen and the visit that is planned for it are one row: the plan where it is in
///   time or its day has passed, the clock where the plan is too late or the clock is late.
struct DueScan {
  private let register: Register
  private let officers: OfficerPlaces
  private let today: Int32
  private let now: Moment
  private let horizon: Int32
  private let weekEnd: Int32
  private let kinds: DueKinds
  private var items: [DueItem] = []
  /// What the items are sorted by, all in one number: group, day, time, priority and name.
  private var keys: [UInt64] = []
  private let ranks: [UInt32]
  private(set) var beyond = 0

  init(_ register: Register, scope: Scope, today: Day, now: Moment, horizon: Day?) {
    self.register = register
    officers = scope.takes(in: register)
    self.today = today.number
    self.now = now
    let sunday = today.weekday == .sunday ? today : today.next(.sunday)
    weekEnd = sunday.number
    self.horizon = horizon.map { max($0, sunday).number } ?? today.number + 366
    kinds = DueKinds()
    items.reserveCapacity(register.childCount / 2)
    keys.reserveCapacity(register.childCount / 2)
    ranks = NameOrder(register).ranks
  }

  mutating func takeClocks() {
    let register = self.register
    let officers = self.officers
    register.forEachSummary { row, summary in
      guard summary.isLookedAfter, officers.contains(summary.officer) else { return }
      take(row, summary)
    }
  }

  mutating func takeAnswers() {
    let register = self.register
    let officers = self.officers
    register.forEachCard { card in
      guard !card.isResolved, card.answerDue != ChildSummary.noDay else { return }
      let summary = register.summary(at: Int(card.row))
      guard summary.isLookedAfter, officers.contains(summary.officer) else { return }
      take(card, summary)
    }
  }

  private mutating func take(_ row: Int, _ summary: borrowing ChildSummary) {
    takeReviews(row, summary, summary.earliest(of: ChildSummary.reviewRules))
    takeSights(row, summary)
    var others = summary.rules(dueBy: max(horizon, today + 366)) & kinds.others
    while others != 0 {
      let place = others.trailingZeroBitCount
      add(row, summary, place, summary.due[place])
      others &= others &- 1
    }
  }

  private mutating func takeReviews(
    _ row: Int, _ summary: borrowing ChildSummary, _ clock: (place: Int?, due: Int32)
  ) {
    let planned = summary.due[kinds.plannedReview]
    if planned != ChildSummary.noDay, isPlanAhead(planned, of: clock.due) {
      add(row, summary, kinds.plannedReview, planned, minute: summary.plannedReviewMinute)
    } else if let place = clock.place {
      add(row, summary, place, clock.due)
    }
  }

  private mutating func takeSights(_ row: Int, _ summary: borrowing ChildSummary) {
    let planned = summary.due[kinds.plannedVisit]
    let before = summary.due[kinds.seenBeforeReview]
    var seen = summary.due[kinds.seen]
    // The visit before the review is in time for this clock, too, and the review's row asks for it.
    if before >= today, before <= seen { seen = ChildSummary.noDay }
    if planned != ChildSummary.noDay, isPlanAhead(planned, of: seen) {
      add(row, summary, kinds.plannedVisit, planned, minute: summary.plannedVisitMinute)
    } else if seen != ChildSummary.noDay {
      add(row, summary, kinds.seen, seen)
    }
  }

  /// Whether a plan stands for the clock it serves: it is in time, or its day has passed and
  /// somebody must say what came of it, while the clock itself is not late.
  private func isPlanAhead(_ planned: Int32, of clock: Int32) -> Bool {
    clock >= today && planned <= clock
  }

  private mutating func take(_ card: NotificationCard, _ summary: borrowing ChildSummary) {
    let dueAt = card.answerDueAt == .max ? nil : Moment(milliseconds: card.answerDueAt)
    add(
      Int(card.row), summary, kinds.answer, card.answerDue,
      minute: dueAt.map { UInt16($0.hour * 60 + $0.minute) } ?? ChildSummary.noMinute,
      number: card.number, dueAt: dueAt)
  }

  private mutating func add(
    _ row: Int, _ summary: borrowing ChildSummary, _ place: Int, _ due: Int32,
    minute: UInt16 = ChildSummary.noMinute, number: UInt32 = 0, dueAt: Moment? = nil
  ) {
    guard due <= horizon else {
      if due <= today + 366 { beyond += 1 }
      return
    }
    let isLate = due < today || (dueAt.map { $0 < now } ?? false)
    let group: DueGroup =
      isLate ? .late : due == today ? .today : due <= weekEnd ? .thisWeek : .later
    items.append(
      DueItem(
        row: UInt32(row), place: UInt8(place), due: Day(number: due), minute: minute,
        notification: number, dueAt: dueAt, group: group))
    let urgency = UInt64(group.rawValue) << 20 | UInt64(clamping: due - today + 1 << 19)
    let time = isLate ? 0 : UInt64(min(minute, 4095))
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
