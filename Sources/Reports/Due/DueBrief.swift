import Domain

extension DueSentence {
  /// The words of the row in a list, beside a column that says when, from the longest to the
  /// shortest; a list takes the first that fits.
  var brief: [String] {
    switch rule.words {
    case .plain: plain(rule.title.smallFirst)
    case .dated(let name, _, _):
      rule.part == .nextReview ? reviewBrief(name) : [sentence, name]
    case .numberedReview: reviewBrief(reviewTitle)
    case .plannedReview: plannedReviewBrief
    case .plannedVisit: plannedVisitBrief
    case .lastSeen: seenBrief
    case .noOfficer: [sentence, "no IRO yet"]
    case .answer: answerBrief
    case .resolution:
      [sentence, "\(QANotification.title(Int(item.card.subject))) is to be resolved"]
    case .agreedAction: actionTexts
    case .decision: decisionTexts
    case .beforeEighteen: [sentence, rule.title.smallFirst]
    case .missingCode: [sentence, missingCodeBrief, "PN code missing"]
    case .endedAtEighteen: [sentence, "18; say how care ended", "say how care ended"]
    }
  }

  /// The day stands in the column beside it, but for what is late: there it says by how much.
  private func plain(_ title: String) -> [String] {
    let short = self.title.smallFirst
    guard isLate else { return [title, short] }
    return [
      "\(title) \(dueWords)",
      "\(title), due \(DayWords.date(item.due, today: today))", title, short,
    ]
  }

  private func reviewBrief(_ title: String) -> [String] {
    let seen = asksForSight ? "; not spoken with yet" : ""
    guard let planned = reviewPlan else {
      return isLate
        ? plain(title) : ["\(title); no day is planned yet", "\(title); not planned", title]
    }
    let plan = "\(title), planned for \(planned)"
    return plain(title).prefix(1).map { "\($0), planned for \(planned)" + seen }
      + [plan + seen, plan, "\(title), \(planned)", "review, \(planned)", planned]
  }

  private var plannedReviewBrief: [String] {
    if isLate {
      return [sentence, "\(reviewTitle): held or adjourned?", "\(reviewTitle): held?"]
    }
    let start = timeBefore + reviewTitle
    if let overdue {
      let talk = asksForSight ? "; not spoken with yet" : ""
      return ["\(start) (\(overdue))\(talk)", "\(start) (\(overdue))", "\(start) (late)", start]
    }
    let by = day(.nextReview).map { ", to be held by \(words($0))" } ?? ""
    guard asksForSight else { return [start + by, start] }
    return [
      "\(start)\(by); not spoken with yet", "\(start); not spoken with yet",
      "\(start); no talk yet", start,
    ]
  }

  private var plannedVisitBrief: [String] {
    guard !isLate else { return [sentence, "visit not logged"] }
    if let overdue {
      let start = "\(timeBefore)visit"
      return [
        "\(start) (\(overdue)); \(lastSeen)", "\(start) (\(overdue))", "\(start) (late)", start,
      ]
    }
    guard let review = day(.reviewPlan), review >= item.due else {
      return [sentence, "visit"]
    }
    return [
      "\(timeBefore)visit before the review on \(words(review))",
      "\(timeBefore)visit before review, \(DayWords.date(review, today: today))",
      "\(timeBefore)visit before review", "\(timeBefore)visit",
    ]
  }

  /// "PN code missing, review of 24 Nov".
  private var missingCodeBrief: String {
    let day = item.card.countsFrom.map { " of \(DayWords.date($0, today: today))" } ?? ""
    return "PN code missing, review\(day)"
  }

  private var seenBrief: [String] {
    let rule = term.map { "; \(DayWords.every($0))" } ?? ""
    let last = summary.lastSeen == ChildSummary.noDay ? "not seen yet" : lastSeen
    guard let visitPlan else { return [sentence, lastSeen + rule, last] }
    return [sentence, "\(last); \(visitPlan)", visitPlan, "visit planned"]
  }

  private var answerBrief: [String] {
    guard let stage else { return [sentence] }
    let title = QANotification.title(Int(item.card.subject))
    let start = "\(title) \(stage.title.lowercased()): \(stage.answeredBy)"
    return [
      isLate ? sentence : "\(start)'s answer", "\(start)'s answer", start, "\(title): answer",
    ]
  }
}
