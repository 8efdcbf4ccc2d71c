extension ClockRule {
  /// The review that stands in the diary.
  static let plannedReview: [ClockRule] = [
    ClockRule(
      "planned.review", "Review planned", nil, .local, "your diary", stoppedBy: .review
    ) { child, _ in
      guard let next = child.reviews.nextPlanned else { return [] }
      return [.runs(ClockAnchor(diary: "review planned", next.value.appointment, madeOn: next.on))]
    }
  ]

  /// Statutory reviews of a looked-after child's case.
  static let reviews: [ClockRule] = [
    ClockRule(
      "review.first", "First review", Term(20, .workingDays), .statutory,
      regulation33 + "33(1)", stoppedBy: .review
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
            "became looked after", period.start, basis: child.care.basis, subject: .review(1)))
      ]
    },
    ClockRule(
      "review.second", "Second review", Term(3, .months), .statutory, regulation33 + "33(2)",
      stoppedBy: .review
    ) { child, context in
      child.nextReview(context) { $0 == 1 }
    },
    ClockRule(
      "review.later", "Later review", Term(6, .months), .statutory, regulation33 + "33(2)",
      stoppedBy: .review
    ) { child, context in
      child.nextReview(context) { $0 > 1 }
    },
    ClockRule(
      "review.adjourned", "Adjourned review", Term(20, .workingDays), .unconfirmed,
      regulation33 + "36(2)", stoppedBy: .review
    ) { child, _ in
      guard child.reviews.isAdjourned, let met = child.reviews.openAdjournment else { return [] }
      return [.runs(ClockAnchor("review adjourned", met.on))]
    },
    ClockRule(
      "review.early", "Early review", nil, .local, regulation33 + "33(3)(a), at the IRO's request",
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
      "shortBreaks.first", "First short-break review", Term(3, .months), .statutory,
      shortBreaks, stoppedBy: .review
    ) { child, _ in
      guard let period = child.care.currentPeriod, period.isShortBreaks, !child.reviews.isAdjourned
      else { return [] }
      if let first = child.reviews.ofPeriod.first { return [.met(on: first.held, from: nil)] }
      guard child.care.wasWatchedSince(period.start) else {
        return [.notKnown("short-break reviews are not in the extract; record the last one")]
      }
      return [
        .runs(ClockAnchor("first short break began", period.start, basis: child.care.basis))
      ]
    },
    ClockRule(
      "shortBreaks.later", "Short-break review", Term(6, .months), .statutory, shortBreaks,
      stoppedBy: .review
    ) { child, context in
      guard let period = child.care.currentPeriod, period.isShortBreaks, !child.reviews.isAdjourned,
        let last = child.reviews.ofPeriod.last
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
