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
      child.firstReview(of: .lookedAfter, context)
    },
    ClockRule(
      lookedAfter, 2, paragraph: "(2)", part: .nextReview, words: .numberedReview,
      stoppedBy: .review
    ) { child, context in
      child.nextReview(of: .lookedAfter, context) { $0 == 1 }
    },
    ClockRule(
      lookedAfter, 3, paragraph: "(2)", part: .nextReview, words: .numberedReview,
      namesItsSubject: true,
      stoppedBy: .review
    ) { child, context in
      child.nextReview(of: .lookedAfter, context) { $0 > 1 }
    },
    ClockRule(
      6, .adjournedReview, "Adjourned review", .review, ReviewRegime.adjournment, .unconfirmed,
      regulation33 + "36(2): adjourned once and for not more than 20 working days; nothing that "
        + "was proposed is carried out until it is completed",
      part: .nextReview,
      words: .dated(
        "adjourned review", ahead: "to be completed by", late: "was to be completed by"),
      stoppedBy: .review
    ) { child, context in
      guard child.hasReviews(context), let met = child.reviews.openAdjournment else { return [] }
      return [.runs(ClockAnchor("review adjourned", met.on))]
    },
    ClockRule(
      7, .earlyReview, "Early review", .review, nil, .statutory,
      regulation33 + "33(3)(a): the authority must hold a review earlier where the IRO so requests",
      part: .nextReview,
      words: .dated("early review", ahead: "asked for by", late: "was asked for by"),
      stoppedBy: .review
    ) { child, context in
      guard child.hasReviews(context), let asked = child.earlyReviewAskedFor else { return [] }
      let anchor = ClockAnchor("early review asked for", asked.on, fixedDue: asked.by)
      if let held = asked.heldOn { return [.met(on: held, from: anchor)] }
      return [.runs(anchor)]
    },
    ClockRule(
      shortBreaks, 1, part: .nextReview, stoppedBy: .review
    ) { child, context in
      child.firstReview(of: .shortBreaks, context)
    },
    ClockRule(
      shortBreaks, 2, part: .nextReview, stoppedBy: .review
    ) { child, context in
      child.nextReview(of: .shortBreaks, context) { _ in true }
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
  /// True where the child has reviews under SI 2010/959: regulation 3 leaves out a child who is
  /// placed for adoption, unless the service holds them all the same.
  package func hasReviews(_ context: ClockContext) -> Bool {
    care.currentPeriod != nil
      && (!care.isPlacedForAdoption || context.policy.reviewsGoOnWhenPlacedForAdoption)
  }

  /// The clock of the first review of a period of care.
  fileprivate func firstReview(of regime: ReviewRegime, _ context: ClockContext) -> [Finding] {
    guard hasReviews(context), let start = regime.start(self) else { return [] }
    var anchor = ClockAnchor(regime.first.event, start, basis: care.basis)
    if regime.kind == .lookedAfter, let full = care.fullCare {
      anchor = firstReview(full, context)
    } else {
      setShortBreaks(&anchor)
    }
    if let first = reviews.ofPeriod.first(where: { $0.held >= start }) {
      guard first.number == 1 || regime.kind != .lookedAfter else { return [] }
      if let met = first.adjourned.first, first.completeBy != nil {
        anchor.fixedDue = first.lastDayInTime
        anchor.fixedBy = "the end of the adjournment, since it met in time on \(met.short)"
      }
      return [.met(on: first.held, from: first.isNumberInferred ? nil : anchor)]
    }
    guard reviews.holdsEveryReview(since: start, of: care) else {
      return [.notKnown(regime.notKnown)]
    }
    let due = anchor.fixedDue ?? context.timetable(regime).firstDue(start: start)
    return [begun(anchor, due: due)]
  }

  /// The clock of the review after the last one held, where that one's number fits.
  fileprivate func nextReview(
    of regime: ReviewRegime, _ context: ClockContext, where fits: (Int) -> Bool
  ) -> [Finding] {
    guard hasReviews(context), let start = regime.start(self),
      let last = reviews.ofPeriod.last(where: { $0.held >= start }), let number = last.number,
      fits(number)
    else { return [] }
    let timetable = context.timetable(regime)
    var anchor = ClockAnchor(
      regime.kind == .lookedAfter ? "\(last.title) was held" : regime.step(2).event,
      timetable.anchor(of: last),
      basis: last.isNumberInferred ? .inferred : last.own == nil ? .imported : .recorded,
      remark: last.isNumberInferred ? "review number inferred" : nil,
      subject: regime.kind == .lookedAfter ? .review(number + 1) : nil)
    if regime.kind == .shortBreaks { setShortBreaks(&anchor) }
    return [begun(anchor, due: timetable.due(after: last))]
  }

  /// A review that waits for its meeting, or that met and was adjourned: begun in time it is in
  /// time so far, and the rest has a clock of its own; begun late it stays late since its own day.
  private func begun(_ anchor: ClockAnchor, due: Day) -> Finding {
    guard let met = reviews.openAdjournment else { return .runs(anchor) }
    var anchor = anchor
    let isInTime = met.on <= due
    anchor.remark = [
      anchor.remark,
      "it met on \(met.on.short)\(isInTime ? ", in time," : "") and was adjourned; the rest of it "
        + "has a clock of its own",
    ].compactMap(\.self).joined(separator: "; ")
    return isInTime ? .met(on: met.on, from: anchor) : .runs(anchor)
  }
}

extension ClockContext {
  func timetable(_ regime: ReviewRegime) -> ReviewTimetable {
    ReviewTimetable(regime, policy: policy, workingDays: workingDays)
  }
}
