extension ClockRule {
  /// The plan for a lasting home.
  static let permanence: [ClockRule] = [
    ClockRule(
      18, "permanence", "Permanence plan", .permanence, nil, .statutory,
      "statutory guidance on adoption 2013, chapter 2: by the second review"
    ) { child, context in
      guard let period = child.care.fullPeriod else { return [] }
      if let agreed = child.completions.permanencePlan, agreed.on >= period.start {
        return [.met(on: agreed.on, from: nil)]
      }
      if let plan = child.details.description.permanencePlan {
        return [.notKnown("Annex A has the plan \(plan), and not since when; record the day")]
      }
      guard child.care.wasWatchedSince(period.start) else {
        return [.notKnown("no permanence plan is recorded")]
      }
      var anchor = child.secondReview(of: period, context)
      anchor.fixedBy = "the second review"
      return [.runs(anchor)]
    }
  ]

  /// The needs and plan of a young person who will leave care.
  static let pathway: [ClockRule] = [
    ClockRule(
      19, "pathway.assessment", "Pathway needs assessment", .pathway, Term(3, .months), .statutory,
      regulation33 + "42(1)"
    ) { child, context in
      guard let from = child.eligibleFrom else { return [] }
      if let done = child.completions.last("pathway.assessment") {
        return [.met(on: done.on, from: nil)]
      }
      guard child.care.wasWatchedSince(from) else {
        return [.notKnown("no pathway assessment is recorded")]
      }
      return [.runs(ClockAnchor("became an eligible child", from, basis: child.care.basis))]
    },
    ClockRule(
      20, "pathway.plan", "Pathway plan", .pathway, Term(20, .workingDays), .unconfirmed,
      regulation33 + "43: as soon as possible after the assessment; the period is this program's"
    ) { child, _ in
      guard child.eligibleFrom != nil else { return [] }
      if let made = child.completions.last("pathway.plan", "pathway.review") {
        return [.met(on: made.on, from: nil)]
      }
      guard let assessed = child.completions.last("pathway.assessment") else {
        return [.notStarted("runs from the assessment of needs")]
      }
      return [.runs(ClockAnchor("pathway assessment", assessed.on))]
    },
    ClockRule(
      21, "pathway.review", "Pathway plan reviewed", .pathway, Term(6, .months), .statutory,
      regulation33 + "43 and the Transitions guidance: reviewed with the care plan"
    ) { child, _ in
      guard child.eligibleFrom != nil else { return [] }
      guard let last = child.completions.last("pathway.plan", "pathway.review") else {
        return [.notStarted("runs from the pathway plan")]
      }
      let reviewed = max(last.on, child.reviews.lastOfPathwayPlan ?? last.on)
      return [.runs(ClockAnchor("pathway plan last reviewed", reviewed))]
    },
  ]
}

extension CompletionHistory {
  /// The permanence plan that was agreed last.
  package var permanencePlan: Recorded<Completion>? { last("permanence") }
}

extension ChildState {
  /// The second review: the day it was held, or the last day on which it may be.
  fileprivate func secondReview(of period: CarePeriod, _ context: ClockContext) -> ClockAnchor {
    let timetable = context.timetable(.lookedAfter)
    let met = reviews.openAdjournment?.on
    let reviews = reviews.ofPeriod
    if let second = reviews.first(where: { ($0.number ?? 0) >= 2 }) {
      return ClockAnchor("\(second.title) was held", second.held, fixedDue: second.held)
    }
    if let first = reviews.first {
      return ClockAnchor(
        "first review was held", first.held,
        fixedDue: timetable.lastDayInTime(due: timetable.due(after: first), adjournedOn: met))
    }
    let first = timetable.lastDayInTime(
      due: timetable.firstDue(start: period.start), adjournedOn: met)
    let second = timetable.term(ofReview: 2)
    return ClockAnchor(
      "became looked after", period.start, basis: care.basis,
      remark: "\(second == Term(3, .months) ? "three months" : second.words) after the last day "
        + "for the first review",
      fixedDue: second.end(from: first, workingDays: context.workingDays))
  }

  /// The day on which the child became an eligible child, or nil where not, or not yet known.
  ///
  /// Regulation 40 of SI 2010/959: 16 or 17, and looked after for 13 weeks in all since the age of
  /// 14, short breaks left out. A child counts as watched for it from the sixteenth birthday on.
  package var eligibleFrom: Day? {
    guard let born, isLookedAfter else { return nil }
    let fourteenth = born.birthday(14)
    let sixteenth = born.birthday(16)
    var left = 13 * 7
    for period in care.periods where !period.isShortBreaks {
      let from = max(period.start, fourteenth)
      let days = (period.end ?? born.birthday(18)) - from
      guard days > 0 else { continue }
      if days >= left {
        let day = max(from.adding(days: left), sixteenth)
        return day < born.birthday(18) ? day : nil
      }
      left -= days
    }
    return nil
  }
}
