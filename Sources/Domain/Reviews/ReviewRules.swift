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
    ) { child, _ in
      guard let met = child.reviews.openAdjournment else { return [] }
      return [.runs(ClockAnchor("review adjourned", met.on))]
    },
    ClockRule(
      7, .earlyReview, "Early review", .review, nil, .statutory,
      regulation33 + "33(3)(a): the authority must hold a review earlier where the IRO so requests",
      part: .nextReview,
      words: .dated("early review", ahead: "asked for by", late: "was asked for by"),
      stoppedBy: .review
    ) { child, context in
      child.earlyReview(context)
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

  /// What a review under SI 2010/959 is once they have ended.
  private func whileReviewed(_ found: Finding, _ context: ClockContext) -> [Finding] {
    hasReviews(context) ? [found] : [found].untilPlaced(self)
  }

  /// The reviews of a regime: those before it ended, where it has.
  private func reviews(since start: Day, _ context: ClockContext) -> [Review] {
    let end = hasReviews(context) ? nil : care.placedForAdoptionFrom
    return reviews.ofPeriod.filter { review in
      review.held >= start && end.map { review.held < $0 } ?? true
    }
  }

  /// The clock of the review that the IRO asked for, judged by its first meeting like any other.
  fileprivate func earlyReview(_ context: ClockContext) -> [Finding] {
    guard let asked = earlyReviewAskedFor else { return [] }
    var anchor = ClockAnchor("early review asked for", asked.on, fixedDue: asked.by)
    guard let held = asked.heldOn else {
      return whileReviewed(begun(anchor, due: asked.by, since: asked.on), context)
    }
    let met = reviews.held.first { $0.held == held }?.adjourned.first { $0 >= asked.on }
    anchor.adjourn(met, due: asked.by, context.timetable(.lookedAfter))
    return [.met(on: held, from: anchor)]
  }

  /// The clock of the first review of a period of care.
  fileprivate func firstReview(of regime: ReviewRegime, _ context: ClockContext) -> [Finding] {
    guard let start = regime.start(self) else { return [] }
    var anchor = ClockAnchor(regime.first.event, start, basis: care.basis)
    if regime.kind == .lookedAfter, let full = care.fullCare {
      anchor = firstReview(full, context)
    } else {
      setShortBreaks(&anchor)
    }
    let due = anchor.fixedDue ?? context.timetable(regime).firstDue(start: start)
    if let first = reviews(since: start, context).first {
      guard first.number == 1 || regime.kind != .lookedAfter else { return [] }
      anchor.adjourn(first.adjourned.first, due: first.due ?? due, context.timetable(regime))
      return [
        .met(
          on: first.held, from: first.isNumberInferred ? nil : anchor, by: first.own?.recorder,
          notKnown: "which review it was is inferred: earlier ones may not be on record")
      ]
    }
    guard reviews.holdsEveryReview(since: start, of: care) else {
      return whileReviewed(.notKnown(regime.notKnown), context)
    }
    return whileReviewed(begun(anchor, due: due, since: start), context)
  }

  /// The clock of the review after the last one held, where that one's number fits.
  fileprivate func nextReview(
    of regime: ReviewRegime, _ context: ClockContext, where fits: (Int) -> Bool
  ) -> [Finding] {
    guard let start = regime.start(self), let last = reviews(since: start, context).last,
      let number = last.number, fits(number)
    else { return [] }
    let timetable = context.timetable(regime)
    var anchor = ClockAnchor(
      regime.kind == .lookedAfter ? "\(last.title) was held" : regime.step(2).event,
      timetable.anchor(of: last),
      basis: last.isNumberInferred ? .inferred : last.own == nil ? .imported : .recorded,
      remark: last.isNumberInferred ? "review number inferred" : nil,
      subject: regime.kind == .lookedAfter ? .review(number + 1) : nil)
    if regime.kind == .shortBreaks { setShortBreaks(&anchor) }
    return whileReviewed(
      begun(anchor, due: timetable.due(after: last), since: last.held), context)
  }

  /// A review that waits for its meeting, or that met since a day and was adjourned: begun in time it
  /// is in time so far, and the rest has a clock of its own; begun late it stays late since its own
  /// day.
  func begun(_ anchor: ClockAnchor, due: Day, since start: Day) -> Finding {
    guard let met = reviews.openAdjournment, met.on >= start else { return .runs(anchor) }
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

extension ClockAnchor {
  /// Gives a review that met in time and was adjourned until the end of the adjournment: the one way
  /// in which every kind of review is judged by its first meeting.
  ///
  /// - Parameter isConfirmed: whether a regulation for this kind of review is known to allow it.
  mutating func adjourn(
    _ met: Day?, due: Day, _ timetable: ReviewTimetable, isConfirmed: Bool = true
  ) {
    guard let met, met <= due else { return }
    fixedDue = timetable.lastDayInTime(due: due, adjournedOn: met)
    fixedBy = "the end of the adjournment, since it met in time on \(met.short)"
    if !isConfirmed {
      let unconfirmed = "that such a review may be adjourned is unconfirmed: no source was read"
      remark = remark.map { "\($0); \(unconfirmed)" } ?? unconfirmed
    }
  }
}

extension ClockContext {
  func timetable(_ regime: ReviewRegime) -> ReviewTimetable {
    ReviewTimetable(regime, policy: policy, workingDays: workingDays)
  }
}
