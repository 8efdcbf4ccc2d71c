import Domain

/// One notification as a card of the board shows it.
package struct NotificationLine: Hashable, Sendable {
  package let number: Int
  /// "QN-0041".
  package let title: String
  package let row: Int
  package let id: ChildID
  /// The child's name, or the id where no name is known.
  package let name: String
  package let hasName: Bool
  package let reason: LadderReason?
  package let stage: LadderStage?
  package let isPraise: Bool
  package let isResolved: Bool
  package let raised: Day
  package let stageSince: Day
  /// Calendar days since it came to this stage, or until it was resolved.
  package let daysInStage: Int
  package let answerDue: Day?
  package let answerDueAt: Moment?
  package let isLate: Bool
  package let lateness: Lateness?
  /// "late", "today", "soon", "later" while an answer is awaited, else "answered", "open", "praise" or
  /// "resolved".
  package let state: String
  package let iro: String?
  /// "team manager by Thu 03 Dec", "answered", "resolved 12 Oct 2026"; whom praise was shared with.
  package let awaits: String

  package init(_ card: NotificationCard, in register: Register, at seen: Viewpoint) {
    let texts = register.texts(at: Int(card.row))
    number = Int(card.number)
    title = QANotification.title(Int(card.number))
    row = Int(card.row)
    id = texts.id
    name = texts.shownName
    hasName = !texts.name.isEmpty
    reason = card.reason(in: register)
    let stage = card.stage(in: register)
    self.stage = stage
    isPraise = card.isPraise
    isResolved = card.isResolved
    raised = Day(number: card.raised)
    stageSince = Day(number: card.stageSince)
    let resolved = ChildSummary.day(card.resolved)
    daysInStage = (resolved ?? seen.today) - Day(number: card.stageSince)
    let due = ChildSummary.day(card.answerDue)
    let dueAt = card.answerDueAt == .max ? nil : Moment(milliseconds: card.answerDueAt)
    answerDue = due
    answerDueAt = dueAt
    isLate = card.isLate(at: seen)
    lateness = NotificationLine.lateness(due, dueAt, stage, register, seen)
    state = NotificationLine.state(card, due, register, seen)
    iro = register.officer(at: register.summary(at: Int(card.row)).officer(on: seen.today))?.name
    awaits = NotificationLine.awaits(card, due, dueAt, stage, resolved, seen)
  }

  private static func lateness(
    _ due: Day?, _ dueAt: Moment?, _ stage: LadderStage?, _ register: Register, _ seen: Viewpoint
  ) -> Lateness? {
    if let dueAt { return Lateness(dueAt: dueAt, now: seen.now) }
    return due.flatMap {
      Lateness(
        due: $0, today: seen.today, term: stage?.response, workingDays: register.workingDays)
    }
  }

  private static func state(
    _ card: NotificationCard, _ due: Day?, _ register: Register, _ seen: Viewpoint
  ) -> String {
    if card.isPraise { return "praise" }
    if card.isResolved { return "resolved" }
    if card.isLate(at: seen) { return DueState.late.rawValue }
    if card.isAnswered { return "answered" }
    guard let due else { return "open" }
    return DueState(due: due, today: seen.today, soonUntil: register.soonUntil(seen.today)).rawValue
  }

  private static func awaits(
    _ card: NotificationCard, _ due: Day?, _ dueAt: Moment?, _ stage: LadderStage?,
    _ resolved: Day?, _ seen: Viewpoint
  ) -> String {
    if card.isPraise { return "shared with social worker and team manager" }
    if let resolved { return "resolved \(resolved.short)" }
    if card.isAnswered { return "answered" }
    let who = stage?.answeredBy ?? "an answer"
    guard let due else { return who }
    let time = dueAt.map { " \($0.clock)" } ?? ""
    return "\(who) by \(DayWords.near(due, today: seen.today))\(time)"
  }
}
