import Domain

/// The words of one row of Today, made from the child's summary without opening the record.
struct DueSentence {
  let register: Register
  let summary: ChildSummary
  let item: DueItem
  let today: Day

  private var rule: String { item.rule.id.rawValue }
  private var isLate: Bool { item.due < today }

  /// The kind of thing in a word or two.
  var title: String {
    switch rule {
    case "planned.visit": "Visit"
    case "allocation": "Allocation"
    case "seen": isLate ? "Not seen" : "See child"
    case "seen.beforeReview": "See child"
    case "monitoring.update": "Update"
    case "monitoring.fileCheck": "File check"
    case "notification.answer": "Answer"
    case "permanence": "Permanence"
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
    case "seen", "seen.beforeReview", "planned.visit": .visit
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
    case "seen.beforeReview": "before the review on \(words(item.due))"
    case "notification.answer": answer
    case "review.adjourned":
      "adjourned review \(isLate ? "was to" : "to") be completed by \(words(item.due))"
    case "review.early":
      "early review \(isLate ? "was asked for" : "asked for") by \(words(item.due))"
    case "review.first", "review.second", "review.later": review
    default: "\(item.rule.title.smallFirst) \(DayWords.due(item.due, today: today))"
    }
  }

  private func words(_ day: Day) -> String { DayWords.near(day, today: today) }

  private var reviewTitle: String { Review.title(Int(summary.nextReviewNumber)) }

  private var review: String {
    let sentence = "\(reviewTitle) \(DayWords.due(item.due, today: today))"
    guard let planned = day("planned.review"), planned > item.due else { return sentence }
    return "\(sentence); planned for \(words(planned))"
  }

  private var plannedReview: String {
    if isLate { return "\(reviewTitle) was planned for \(words(item.due)); held or adjourned?" }
    let start = timeBefore + reviewTitle
    guard let clock = summary.nextReview else { return "\(start) is planned" }
    return "\(start), to be held by \(words(clock.due))"
  }

  private var plannedVisit: String {
    if isLate { return "planned for \(words(item.due)); not logged" }
    guard let review = day("planned.review"), review >= item.due else {
      return "\(timeBefore)visit is planned"
    }
    return "\(timeBefore)before the review on \(words(review))"
  }

  /// The agreed time, where the row does not say it already.
  private var timeBefore: String {
    guard item.due != today, let time else { return "" }
    return "\(time) "
  }

  private var allocation: String {
    let since = ChildSummary.day(summary.lookedAfterFrom).map { words($0) } ?? "an unknown day"
    return "no IRO; looked after since \(since)"
  }

  private var seen: String {
    let last =
      if let seen = ChildSummary.day(summary.lastSeen) {
        "last seen \(DayWords.date(seen, today: today))"
      } else {
        "not seen since coming into care"
      }
    guard let term else { return last }
    let who = summary.trackingPriority?.title ?? "no priority"
    return "\(last); local rule: \(who) seen \(DayWords.every(term))"
  }

  private var answer: String {
    let title = QANotification.title(Int(item.notification))
    let by = item.dueAt.map { " \($0.clock)" } ?? ""
    guard let stage else { return "\(title): answer \(DayWords.due(item.due, today: today))\(by)" }
    return "\(title) \(stage.title.lowercased()): \(stage.answeredBy)'s answer "
      + DayWords.due(item.due, today: today) + by
  }

  private var stage: LadderStage? {
    var found: LadderStage?
    register.forEachCard(of: Int(item.row)) { card in
      let stages = register.policy.ladder.stages
      if card.number == item.notification, Int(card.stage) < stages.count {
        found = stages[Int(card.stage)]
      }
    }
    return found
  }

  private func day(_ rule: RuleID) -> Day? {
    ClockRule.place(of: rule).flatMap { summary.dueDay($0) }
  }
}
