extension RuleID {
  package static let adjournedReview: RuleID = "review.adjourned"
  package static let earlyReview: RuleID = "review.early"
}

extension ClockRule {
  /// Statutory reviews of a looked-after child's case.
  static let reviews: [ClockRule] = [
    ClockRule(
      3, "review.first", "First review", .review, Term(20, .workingDays), .statutory,
      regulation33 + "33(1)", part: .nextReview, words: .numberedReview, stoppedBy: .review
    ) { child, _ in
      guard let period = child.reviewedPeriod, !period.isShortBreaks else { return [] }
      if let first = child.reviewsOfPeriod.first {
        return first.number == 1 ? [.met(on: first.held, from: nil)] : []
      }
      if child.isAdjourned { return [] }
      guard child.holdsEveryReview(since: period.start) else {
        return [.notKnown("no review is recorded, and earlier ones may not have been imported")]
      }
      return [
        .runs(
          ClockAnchor(
            "became looked after", period.start, basis: child.periodBasis, subject: .review(1)))
      ]
    },
    ClockRule(
      4, "review.second", "Second review", .review, Term(3, .months), .statutory,
      regulation33 + "33(2)", part: .nextReview, words: .numberedReview, stoppedBy: .review
    ) { child, context in
      child.nextReview(context) { $0 == 1 }
    },
    ClockRule(
      5, "review.later", "Later review", .review, Term(6, .months), .statutory,
      regulation33 + "33(2)", part: .nextReview, words: .numberedReview, namesItsSubject: true,
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
      guard child.isAdjourned, let met = child.firstOpenAdjournment else { return [] }
      return [.runs(ClockAnchor("review adjourned", met.on))]
    },
    ClockRule(
      7, .earlyReview, "Early review", .review, nil, .local,
      regulation33 + "33(3)(a), at the IRO's request", part: .nextReview,
      words: .dated("early review", ahead: "asked for by", late: "was asked for by"),
      stoppedBy: .review
    ) { child, _ in
      guard let set = child.currentTracking, let by = set.value.monitoring.earlyReviewBy
      else { return [] }
      if let held = child.reviews.last?.held, held > set.on { return [.met(on: held, from: nil)] }
      return [.runs(ClockAnchor("early review asked for", set.on, fixedDue: by))]
    },
    ClockRule(
      8, "shortBreaks.first", "First short-break review", .review, Term(3, .months), .statutory,
      shortBreaks, part: .nextReview, stoppedBy: .review
    ) { child, _ in
      guard let period = child.reviewedPeriod, period.isShortBreaks, !child.isAdjourned
      else { return [] }
      if let first = child.reviewsOfPeriod.first { return [.met(on: first.held, from: nil)] }
      guard child.wasWatchedSince(period.start) else {
        return [.notKnown("short-break reviews are not in the extract; record the last one")]
      }
      return [
        .runs(ClockAnchor("first short break began", period.start, basis: child.periodBasis))
      ]
    },
    ClockRule(
      9, "shortBreaks.later", "Short-break review", .review, Term(6, .months), .statutory,
      shortBreaks, part: .nextReview, stoppedBy: .review
    ) { child, context in
      guard let period = child.reviewedPeriod, period.isShortBreaks, !child.isAdjourned,
        let last = child.reviewsOfPeriod.last
      else { return [] }
      let timetable = ReviewTimetable(
        workingDays: context.workingDays, isShortBreaks: true,
        adjournedCounts: context.policy.adjournedReviewCounts)
      return [.runs(ClockAnchor("last review was held", timetable.anchor(of: last)))]
    },
  ]

  static let regulation33 =
    "Care Planning, Placement and Case Review (England) Regulations 2010, regulation "
  private static let shortBreaks = regulation33 + "48(3)(d)"
}

extension ChildState {
  /// The open period of care whose reviews are due, or nil where adoption reviews take their place.
  var reviewedPeriod: CarePeriod? { currentPeriod }

  /// Whether the period of care comes from the return or was recorded here.
  var periodBasis: Basis { episodes.isEmpty ? .recorded : .imported }

  /// The reviews of the open period of care.
  package var reviewsOfPeriod: [Review] {
    guard let period = currentPeriod else { return [] }
    return reviews.filter { $0.held >= period.start }
  }

  /// The earliest meeting that was adjourned and not completed since.
  var firstOpenAdjournment: Recorded<AdjournedReview>? {
    guard let period = currentPeriod else { return nil }
    let completed = reviewsOfPeriod.last?.held ?? Day(number: .min)
    return adjournedReviews.first { $0.on >= period.start && $0.on > completed }
  }

  var isAdjourned: Bool { firstOpenAdjournment != nil }

  /// True where no review since this day can be missing: the child was watched from then on, or an
  /// extract that reaches back so far was imported.
  func holdsEveryReview(since day: Day) -> Bool {
    if wasWatchedSince(day) { return true }
    guard let reviewsKnownFrom else { return false }
    return reviewsKnownFrom <= day
  }

  /// The clock of the review after the last one held, where that one's number fits.
  fileprivate func nextReview(
    _ context: ClockContext, where fits: (Int) -> Bool
  ) -> [Finding] {
    guard let period = reviewedPeriod, !period.isShortBreaks, !isAdjourned else { return [] }
    if isPlacedForAdoption, !context.policy.reviewsGoOnWhenPlacedForAdoption { return [] }
    guard let last = reviewsOfPeriod.last, let number = last.number, fits(number) else { return [] }
    let timetable = ReviewTimetable(
      workingDays: context.workingDays, adjournedCounts: context.policy.adjournedReviewCounts)
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
