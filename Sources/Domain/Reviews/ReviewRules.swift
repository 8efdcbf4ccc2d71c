extension RuleID {
  package static let adjournedReview: RuleID = "review.adjourned"
  package static let earlyReview: RuleID = "review.early"
}

extension ClockRule {
  /// The review that stands in the diary.
  static let plannedReview: [ClockRule] = [
    ClockRule(
      2, "planned.review", "Review planned", .review, nil, .local, "your diary", part: .reviewPlan,
      words: .plannedReview, stoppedBy: .review
    ) { child, _ in
      guard let next = child.reviews.nextPlanned else { return [] }
      return [.runs(ClockAnchor(diary: "review planned", next.value.appointment, madeOn: next.on))]
    }
  ]

  /// Statutory reviews of a looked-after child's case.
  static let reviews: [ClockRule] = [
    ClockRule(
      lookedAfter, 1, paragraph: "(1)", part: .nextReview, words: .numberedReview,
      stoppedBy: .review
    ) { child, context in
      guard let full = child.care.fullCare else { return [] }
      if let first = child.reviews.ofPeriod.first(where: { $0.held >= full.start }) {
        return first.number == 1 ? [.met(on: first.held, from: nil)] : []
      }
      if child.reviews.isAdjourned { return [] }
      guard child.holdsEveryReview(since: full.start) else {
        return [.notKnown(lookedAfter.notKnown)]
      }
      return [.runs(child.firstReview(full, context))]
    },
    ClockRule(
      lookedAfter, 2, paragraph: "(2)", part: .nextReview, words: .numberedReview,
      stoppedBy: .review
    ) { child, context in
      child.nextReview(context) { $0 == 1 }
    },
    ClockRule(
      lookedAfter, 3, paragraph: "(2)", part: .nextReview, words: .numberedReview,
      namesItsSubject: true,
      stoppedBy: .review
    ) { child, context in
      child.nextReview(context) { $0 > 1 }
    },
    ClockRule(
      6, .adjournedReview, "Adjourned review", .review, Term(20, .workingDays), .unconfirmed,
      regulation33 + "36(2)", part: .nextReview,
      words: .dated(
        "adjourned review", ahead: "to be completed by", late: "was to be completed by"),
      stoppedBy: .review
    ) { child, _ in
      guard child.reviews.isAdjourned, let met = child.reviews.openAdjournment else { return [] }
      return [.runs(ClockAnchor("review adjourned", met.on))]
    },
    ClockRule(
      7, .earlyReview, "Early review", .review, nil, .local,
      regulation33 + "33(3)(a), at the IRO's request", part: .nextReview,
      words: .dated("early review", ahead: "asked for by", late: "was asked for by"),
      stoppedBy: .review
    ) { child, _ in
      guard let set = child.tracking.current, let by = set.value.monitoring.earlyReviewBy
      else { return [] }
      if let held = child.reviews.held.last?.held, held > set.on {
        return [.met(on: held, from: nil)]
      }
      return [.runs(ClockAnchor("early review asked for", set.on, fixedDue: by))]
    },
    ClockRule(
      shortBreaks, 1, part: .nextReview, stoppedBy: .review
    ) { child, _ in
      guard let start = shortBreaks.start(child), !child.reviews.isAdjourned else { return [] }
      if let first = child.reviews.ofPeriod.first { return [.met(on: first.held, from: nil)] }
      guard child.care.wasWatchedSince(start) else {
        return [.notKnown(shortBreaks.notKnown)]
      }
      var anchor = ClockAnchor(shortBreaks.first.event, start, basis: child.care.basis)
      child.setShortBreaks(&anchor)
      return [.runs(anchor)]
    },
    ClockRule(
      shortBreaks, 2, part: .nextReview, stoppedBy: .review
    ) { child, context in
      guard shortBreaks.start(child) != nil, !child.reviews.isAdjourned,
        let last = child.reviews.ofPeriod.last
      else { return [] }
      let timetable = ReviewTimetable(
        shortBreaks, policy: context.policy, workingDays: context.workingDays)
      var anchor = ClockAnchor(shortBreaks.step(2).event, timetable.anchor(of: last))
      child.setShortBreaks(&anchor)
      return [.runs(anchor)]
    },
  ]

  static let regulation33 =
    "Care Planning, Placement and Case Review (England) Regulations 2010, regulation "
  private static let lookedAfter = ReviewRegime.lookedAfter
  private static let shortBreaks = ReviewRegime.shortBreaks

  /// The rule of the review of a number, whose clock is found in a way of its own.
  private init(
    _ regime: ReviewRegime, _ number: Int, paragraph: String = "", part: DutyPart,
    words: DutyWords = .plain, namesItsSubject: Bool = false, stoppedBy: Stop,
    find: @escaping @Sendable (ChildState, ClockContext) -> [Finding]
  ) {
    let step = regime.step(number)
    self.init(
      step.number, step.rule, step.title, regime.family, step.term, regime.standing,
      regime.citation + paragraph, part: part, words: words, namesItsSubject: namesItsSubject,
      stoppedBy: stoppedBy, find: find)
  }
}

extension ChildState {
  /// True where no review since this day can be missing: the child was watched from then on, or an
  /// extract that reaches back so far was imported.
  fileprivate func holdsEveryReview(since day: Day) -> Bool {
    if care.wasWatchedSince(day) { return true }
    guard let from = reviews.knownFrom else { return false }
    return from <= day
  }

  /// The clock of the review after the last one held, where that one's number fits.
  fileprivate func nextReview(
    _ context: ClockContext, where fits: (Int) -> Bool
  ) -> [Finding] {
    let regime = ReviewRegime.lookedAfter
    guard let start = regime.start(self), !reviews.isAdjourned else { return [] }
    if care.isPlacedForAdoption, !context.policy.reviewsGoOnWhenPlacedForAdoption { return [] }
    guard let last = reviews.ofPeriod.last(where: { $0.held >= start }), let number = last.number,
      fits(number)
    else {
      return []
    }
    let timetable = ReviewTimetable(
      regime, policy: context.policy, workingDays: context.workingDays)
    return [
      .runs(
        ClockAnchor(
          "\(last.title) was held", timetable.anchor(of: last),
          basis: last.isNumberInferred ? .inferred : last.own == nil ? .imported : .recorded,
          remark: last.isNumberInferred ? "review number inferred" : nil,
          subject: .review(number + 1)))
    ]
  }
}
