import Domain

/// The words of one row of Today, made from the child's summary without opening the record.
struct DueSentence {
  let register: Register
  let summary: ChildSummary
  let item: DueItem
  let today: Day

  var rule: String { item.rule.id.rawValue }
  var isLate: Bool { item.due < today }

  /// The kind of thing in a word or two.
  var title: String {
    switch rule {
    case "planned.visit": "Visit"
    case "allocation": "Allocation"
    case "seen": isLate ? "Not seen" : "See child"
    case "monitoring.update": "Update"
    case "monitoring.fileCheck": "File check"
    case "notification.answer": "Answer"
    case "permanence": "Permanence"
    case "supervision.action": "Action"
    default: titleByFamily
    }
  }

  private var titleByFamily: String {
    if rule.hasPrefix("health.") { return "Health" }
    if rule.hasPrefix("pathway.") { return "Pathway" }
    if rule.hasPrefix("adoption.") { return "Adoption" }
    return "Review"
  }

  var subject: ClockSubject? {
    switch rule {
    case "notification.answer": .notification(Int(item.notification))
    case "seen", "planned.visit": .visit
    case "planned.review", "review.first", "review.second", "review.later":
      .review(Int(summary.nextReviewNumber))
    default: nil
    }
  }

  /// The period of the rule for this child.
  var term: Term? {
    if let changed = register.policy.rules[rule]?.term { return changed }
    switch rule {
    case "seen": return register.policy.seenTerm(summary.trackingPriority)
    case "notification.answer": return stage?.response
    default: return item.rule.term
    }
  }

  var time: String? { item.dueAt == nil ? DayWords.time(item.minute) : nil }

  /// The moment of an appointment whose time is agreed.
  var moment: Moment? {
    guard item.minute != ChildSummary.noMinute else { return nil }
    return Moment(england: item.due, hour: Int(item.minute) / 60, minute: Int(item.minute) % 60)
  }

  var sentence: String {
    switch rule {
    case "planned.visit": plannedVisit
    case "planned.review": plannedReview
    case "allocation": allocation
    case "seen": seen
    case "notification.answer": answer
    case "supervision.action": action
    case "review.adjourned":
      "adjourned review \(isLate ? "was to" : "to") be completed by \(words(item.due))" + remark
    case "review.early":
      "early review \(isLate ? "was asked for" : "asked for") by \(words(item.due))" + remark
    case "review.first", "review.second", "review.later": review
    default: "\(item.rule.title.smallFirst) \(DayWords.due(item.due, today: today))"
    }
  }

  func words(_ day: Day) -> String { DayWords.near(day, today: today) }

  var reviewTitle: String { Review.title(Int(summary.nextReviewNumber)) }

  private var review: String {
    "\(reviewTitle) \(DayWords.due(item.due, today: today))" + remark
  }

  private var plannedReview: String {
    if isLate {
      return "\(reviewTitle) was planned for \(words(item.due)); held or adjourned?" + notSeen
    }
    let start = timeBefore + reviewTitle
    guard let clock = summary.nextReview else { return "\(start) is planned" + notSeen }
    return "\(start), to be held by \(words(clock.due))" + notSeen
  }

  /// What else is known of a review whose clock the row shows.
  private var remark: String {
    (day("planned.review").map { "; planned for \(words($0))" } ?? "") + notSeen
  }

  private var notSeen: String { asksForSight ? "; child not seen yet" : "" }

  /// True where the child is to be seen before the planned review and no visit is planned for it.
  var asksForSight: Bool {
    guard let before = day("seen.beforeReview") else { return false }
    return day("planned.visit").map { $0 < today || $0 > before } ?? true
  }

  private var plannedVisit: String {
    if isLate { return "planned for \(words(item.due)); not logged" }
    guard let review = day("planned.review"), review >= item.due else {
      return "\(timeBefore)visit is planned"
    }
    return "\(timeBefore)before the review on \(words(review))"
  }

  /// The agreed time, where the row does not say it already.
  var timeBefore: String {
    guard item.due != today, let time else { return "" }
    return "\(time) "
  }

  private var allocation: String {
    let since = ChildSummary.day(summary.lookedAfterFrom).map { words($0) } ?? "an unknown day"
    return "no IRO; looked after since \(since)"
  }

  private var seen: String {
    let plan = visitPlan.map { "; \($0)" } ?? ""
    guard let term else { return lastSeen + plan }
    let who = summary.trackingPriority?.title ?? "no priority"
    return "\(lastSeen); local rule: \(who) seen \(DayWords.every(term))" + plan
  }

  var lastSeen: String {
    guard let seen = ChildSummary.day(summary.lastSeen) else {
      return "not seen since coming into care"
    }
    return "last seen \(DayWords.date(seen, today: today))"
  }

  /// The visit that is planned, where the row shows the clock it serves.
  var visitPlan: String? {
    guard let planned = day("planned.visit") else { return nil }
    let time = DayWords.time(summary.plannedVisitMinute).map { " \($0)" } ?? ""
    return planned == today
      ? "visit planned today\(time)" : "visit planned \(words(planned))\(time)"
  }

  /// What was agreed; the one row that needs the child's record, and only while it is shown.
  private var action: String {
    actionTexts.first ?? "action from supervision \(DayWords.due(item.due, today: today))"
  }

  var actionTexts: [String] {
    let state = try? register.state(at: Int(item.row))
    guard let action = state?.supervision.openActions.first(where: { $0.value.by == item.due })
    else {
      return ["action from supervision"]
    }
    let text = action.value.text.oneLine
    return ["\(text) · agreed \(DayWords.date(action.on, today: today))", text]
  }

  private var answer: String {
    let title = QANotification.title(Int(item.notification))
    let by = item.dueAt.map { " \($0.clock)" } ?? ""
    guard let stage else { return "\(title): answer \(DayWords.due(item.due, today: today))\(by)" }
    return "\(title) \(stage.title.lowercased()): \(stage.answeredBy)'s answer "
      + DayWords.due(item.due, today: today) + by
  }

  var stage: LadderStage? {
    var found: LadderStage?
    register.forEachCard(of: Int(item.row)) { card in
      if card.number == item.notification { found = card.stage(in: register) }
    }
    return found
  }

  func day(_ rule: RuleID) -> Day? {
    ClockRule.place(of: rule).flatMap { summary.dueDay($0) }
  }
}
