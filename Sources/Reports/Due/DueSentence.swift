import Domain

/// The words of one row of Today, made from the child's summary without opening the record.
struct DueSentence {
  let register: Register
  let summary: ChildSummary
  let item: DueItem
  let today: Day
  let rule: ClockRule
  private let duties: [DutyCard]

  init(_ item: DueItem, of summary: ChildSummary, in register: Register, today: Day) {
    self.register = register
    self.summary = summary
    self.item = item
    self.today = today
    rule = item.rule(in: register)
    duties = register.duties(at: Int(item.row))
  }

  var isLate: Bool { item.group == .late }

  /// "was due Thu 19 Nov", "is due today".
  var dueWords: String { DayWords.due(item.due, today: today, isLate: isLate) }

  /// The kind of thing in a word or two.
  var title: String { rule.word(isLate: isLate) }

  var subject: ClockSubject? {
    switch rule.words {
    case .answer, .resolution: .notification(Int(item.card.subject))
    case .lastSeen, .plannedVisit: .visit
    case .plannedReview, .numberedReview: .review(Int(summary.nextReviewNumber))
    case .decision: .decision(Int(item.card.subject))
    case .plain, .dated, .noOfficer, .agreedAction, .beforeEighteen, .endedAtEighteen, .missingCode:
      nil
    }
  }

  /// The period of the rule for this child.
  var term: Term? {
    if let changed = register.policy.rules[rule.id.rawValue]?.term { return changed }
    return switch rule.words {
    case .lastSeen: register.policy.seenTerm(summary.trackingPriority)
    case .answer: stage?.response
    default: rule.term
    }
  }

  var time: String? { item.dueAt == nil ? DayWords.time(item.card.minute) : nil }

  /// The moment of an appointment whose time is agreed.
  var moment: Moment? {
    let minute = Int(item.card.minute)
    guard minute != Int(DutyCard.noMinute) else { return nil }
    return Moment(england: item.due, hour: minute / 60, minute: minute % 60)
  }

  var sentence: String {
    switch rule.words {
    case .plain:
      "\(rule.title.smallFirst) \(dueWords)"
        + (rule.part == .nextReview ? remark : "")
    case .dated(let name, let ahead, let late):
      "\(name) \(isLate ? late : ahead) \(words(item.due))"
        + (rule.part == .nextReview ? remark : "")
    case .numberedReview: "\(reviewTitle) \(dueWords)" + remark
    case .plannedReview: plannedReview
    case .plannedVisit: plannedVisit
    case .lastSeen: seen
    case .noOfficer: allocation
    case .answer: answer
    case .resolution:
      "\(QANotification.title(Int(item.card.subject))): all its stages "
        + (isLate
          ? "were to be through by \(words(item.due))" : "to be through by \(words(item.due))")
    case .agreedAction: action
    case .decision: decisionTexts[0]
    case .beforeEighteen: "\(rule.title.smallFirst); 18 on \(words(item.due.adding(days: 1)))"
    case .endedAtEighteen: "18 since \(words(item.due)); say how care ended (E5, E6, E7, E17 …)"
    case .missingCode: missingCode
    }
  }

  /// "PN code missing for the review of Tue 24 Nov".
  var missingCode: String {
    let day = item.card.countsFrom.map { " of \(words($0))" } ?? ""
    return "PN code missing for the review\(day)"
  }

  /// "; local target was Mon 19 Jan": the second date of a duty that is not late, where it is an
  /// earlier one.
  var targetWords: String {
    guard let target = item.card.localTarget, !isLate, target < item.due else { return "" }
    return "; local target \(item.isTargetMissed ? "was" : "is") \(words(target))"
  }

  /// The same where room is short.
  var briefTarget: String {
    guard let target = item.card.localTarget, !isLate, target < item.due else { return "" }
    let verb = item.isTargetMissed ? "target was" : "target"
    return "; \(verb) \(DayWords.date(target, today: today))"
  }

  func words(_ day: Day) -> String { DayWords.near(day, today: today) }

  var reviewTitle: String {
    let own = rule.part == .nextReview ? Int(item.card.subject) : 0
    return Review.title(own > 0 ? own : Int(summary.nextReviewNumber))
  }

  private var plannedReview: String {
    if isLate {
      return "\(reviewTitle) was planned for \(words(item.due)); held or adjourned?" + notSeen
    }
    let start = timeBefore + reviewTitle
    if let overdue { return "\(start) is planned (\(overdue))" + notSeen }
    guard let clock = day(.nextReview) else { return "\(start) is planned" + notSeen }
    return "\(start), to be held by \(words(clock))" + notSeen
  }

  /// What else is known of a review whose clock the row shows.
  private var remark: String {
    let adjourned = adjournedUntil.map { "; adjourned, to be completed by \(words($0))" } ?? ""
    return adjourned + (reviewPlan.map { "; planned for \($0)" } ?? "") + notSeen
  }

  /// "Fri 27 Nov 14:30": when the review is planned whose clock the row shows.
  var reviewPlan: String? {
    duties.span.earliest(of: .reviewPlan, on: today.number).map { plan in
      words(plan.due) + (DayWords.time(plan.minute).map { " \($0)" } ?? "")
    }
  }

  /// "late since Fri 20 Nov": the first day on which the duty was late that an appointment serves.
  var overdue: String? {
    let part: DutyPart = rule.words == .plannedVisit ? .seeing : .nextReview
    guard let clock = day(part), clock < today else { return nil }
    return "late since \(words(clock.adding(days: 1)))"
  }

  /// By when the rest of an adjourned review is to be held, where the row says another day of it.
  private var adjournedUntil: Day? {
    guard rule.id != .adjournedReview else { return nil }
    return duties.first { register.rules.rule(of: $0).id == .adjournedReview }?.due
  }

  private var notSeen: String { asksForSight ? "; not spoken with yet" : "" }

  /// True where the child is to be seen before the planned review and no visit is planned for it.
  var asksForSight: Bool {
    guard let before = day(.sightBeforeReview) else { return false }
    return day(.visitPlan).map { $0 < today || $0 > before } ?? true
  }

  private var plannedVisit: String {
    if isLate { return "planned for \(words(item.due)); not logged" }
    if let overdue { return "\(timeBefore)visit is planned (\(overdue)); \(lastSeen)" }
    guard let review = day(.reviewPlan), review >= item.due else {
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
    if let sooner { return lastSeen + sooner + plan }
    let who = summary.trackingPriority?.title ?? "no priority"
    return "\(lastSeen); local rule: \(who) seen \(DayWords.every(term))" + plan
  }

  /// Why the child is to be seen sooner or later than the interval says, nil where it says it.
  private var sooner: String? {
    let seen = ChildSummary.day(summary.lastSeen)
    guard let start = seen ?? ChildSummary.day(summary.lookedAfterFrom),
      let term, term.end(from: start, workingDays: register.workingDays) != item.due
    else { return nil }
    let isReviewed = summary.lastReview != ChildSummary.noDay
    return seen == nil && isReviewed
      ? ", nor before the first review" : "; the priority was raised since"
  }

  var lastSeen: String {
    guard let seen = ChildSummary.day(summary.lastSeen) else {
      return "not seen since coming into care"
    }
    return "last seen \(DayWords.date(seen, today: today))"
  }

  /// The visit that is planned, where the row shows the clock it serves.
  var visitPlan: String? {
    guard let plan = duties.span.earliest(of: .visitPlan, on: today.number) else { return nil }
    let planned = plan.due
    let time = DayWords.time(plan.minute).map { " \($0)" } ?? ""
    return planned == today
      ? "visit planned today\(time)" : "visit planned \(words(planned))\(time)"
  }

  /// What was agreed; the one row that needs the child's record, and only while it is shown.
  private var action: String {
    actionTexts.first ?? "action from supervision \(dueWords)"
  }

  var actionTexts: [String] {
    let state = try? register.state(at: Int(item.row))
    let action = state?.supervision.openActions.first {
      $0.value.by == item.due && $0.id.entry == Int(item.card.subject)
    }
    guard let action else {
      return ["action from supervision"]
    }
    let text = action.value.text.oneLine
    return ["\(text) · agreed \(DayWords.date(action.on, today: today))", text]
  }

  /// What was decided and who is to do it, from the longest to the shortest; read from the record, and
  /// only while the row is shown.
  var decisionTexts: [String] {
    let number = Int(item.card.subject)
    let state = try? register.state(at: Int(item.row))
    guard let made = state?.decisions.numbered(number)?.made else {
      return ["\(WatchedDecision.title(number)) \(dueWords)", WatchedDecision.title(number)]
    }
    let what = made.value.what.oneLine
    let decided = "decided \(DayWords.date(made.on, today: today))"
    guard let who = made.value.who?.oneLine else { return ["\(what) · \(decided)", what] }
    return ["\(who): \(what) · \(decided)", "\(who): \(what)", what]
  }

  private var answer: String {
    let title = QANotification.title(Int(item.card.subject))
    let by = item.dueAt.map { " \($0.clock)" } ?? ""
    guard let stage else { return "\(title): answer \(dueWords)\(by)" }
    return "\(title) \(stage.title.lowercased()): \(stage.answeredBy)'s answer "
      + dueWords + by
  }

  var stage: LadderStage? {
    var found: LadderStage?
    register.forEachCard(of: Int(item.row)) { card in
      if card.number == item.card.subject { found = card.stage(in: register) }
    }
    return found
  }

  func day(_ part: DutyPart) -> Day? { duties.span.earliest(of: part, on: today.number)?.due }
}
