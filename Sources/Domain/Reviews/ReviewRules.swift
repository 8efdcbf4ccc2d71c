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
      3, lookedAfter.first.rule, "First review", .review, lookedAfter.first.term, .statutory,
      lookedAfter.citation + "(1)", part: .nextReview, words: .numberedReview, stoppedBy: .review
    ) { child, _ in
      guard let period = child.care.currentPeriod, !period.isShortBreaks else { return [] }
      if let first = child.reviews.ofPeriod.first {
        return first.number == 1 ? [.met(on: first.held, from: nil)] : []
      }
      if child.reviews.isAdjourned { return [] }
      guard child.holdsEveryReview(since: period.start) else {
        return [.notKnown("no review is recorded, and earlier ones may not have been imported")]
      }
      return [
        .runs(
          ClockAnchor(
            lookedAfter.anchor, period.start, basis: child.care.basis, subject: .review(1)))
      ]
    },
    ClockRule(
      4, lookedAfter.second.rule, "Second review", .review, lookedAfter.second.term, .statutory,
      lookedAfter.citation + "(2)", part: .nextReview, words: .numberedReview, stoppedBy: .review
    ) { child, context in
      child.nextReview(context) { $0 == 1 }
    },
    ClockRule(
      5, lookedAfter.later.rule, "Later review", .review, lookedAfter.later.term, .statutory,
      lookedAfter.citation + "(2)", part: .nextReview, words: .numberedReview,
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
      8, shortBreaks.first.rule, "First short-break review", .review, shortBreaks.first.term,
      .statutory, shortBreaks.citation, part: .nextReview, stoppedBy: .review
    ) { child, _ in
      guard let period = child.care.currentPeriod, period.isShortBreaks, !child.reviews.isAdjourned
      else { return [] }
      if let first = child.reviews.ofPeriod.first { return [.met(on: first.held, from: nil)] }
      guard child.care.wasWatchedSince(period.start) else {
        return [.notKnown("short-break reviews are not in the extract; record the last one")]
      }
      return [
        .runs(ClockAnchor(shortBreaks.anchor, period.start, basis: child.care.basis))
      ]
    },
    ClockRule(
      9, shortBreaks.later.rule, "Short-break review", .review, shortBreaks.later.term,
      .statutory, shortBreaks.citation, part: .nextReview, stoppedBy: .review
    ) { child, context in
      guard let period = child.care.currentPeriod, period.isShortBreaks, !child.reviews.isAdjourned,
        let last = child.reviews.ofPeriod.last
      else { return [] }
      let timetable = ReviewTimetable(
        shortBreaks, policy: context.policy, workingDays: context.workingDays)
      return [.runs(ClockAnchor("last review was held", timetable.anchor(of: last)))]
    },
  ]

  static let regulation33 =
    "Care Planning, Placement and Case Review (England) Regulations 2010, regulation "
  private static let lookedAfter = ReviewRegime.lookedAfter
  private static let shortBreaks = ReviewRegime.shortBreaks
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
    guard let period = care.currentPeriod, !period.isShortBreaks, !reviews.isAdjourned else {
      return []
    }
    if care.isPlacedForAdoption, !context.policy.reviewsGoOnWhenPlacedForAdoption { return [] }
    guard let last = reviews.ofPeriod.last, let number = last.number, fits(number) else {
      return []
    }
    let timetable = ReviewTimetable(
      period.regime, policy: context.policy, workingDays: context.workingDays)
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
