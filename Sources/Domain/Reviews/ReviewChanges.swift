extension Register {
  /// Records that a review was held and completed.
  ///
  /// A late review is recorded like any other; lateness is a measure, not a refusal.
  package func holdReview(
    _ review: HeldReview, of id: ChildID, on day: Day, at desk: Desk
  ) throws(Refusal) -> [Draft] {
    try desk.mustBeAllowed(.casework(id), self)
    let state = try caredFor(id, on: day)
    try mustNotBeToCome("a review", day, desk)
    guard !state.reviews.own.contains(where: { $0.on == day }) else {
      throw .reviewOnSameDay(id, day)
    }
    try mustBeUnderEighteen(state, on: day)
    try mustFit(review, age: state.age(on: day))
    try mustBeNumbered(review, of: state, on: day)
    try mustBeForAdoption(review.adoption, state)
    try mustSayWhyNotPlaced(review.adoption, of: state, on: day)
    var review = review
    review.review = review.review ?? state.reviews.review(metOn: day)
    return [Draft(id, on: day, .review(.held(review)))]
  }

  /// Refuses PN0 for a child of four or more, and the other codes for one under four (the return's
  /// rules 440 and 441).
  func mustFit(_ review: HeldReview, age: Int?) throws(Refusal) {
    guard let code = review.participation, let age, !code.fits(age: age) else { return }
    throw .participationAge(code, age: age)
  }

  /// Refuses the first review that is recorded of a child who was in care long before the child was
  /// entered by hand, where nobody says which one it was: earlier ones may have been held.
  private func mustBeNumbered(
    _ review: HeldReview, of state: ChildState, on day: Day
  ) throws(Refusal) {
    if let number = review.number {
      if review.isNotFirst == true {
        throw .outOfRange(
          "the number of a review", "left out where nobody knows which it was", .reviewNumber)
      }
      guard (1...99).contains(number) else {
        throw .outOfRange("the number of a review", "from 1 to 99", .reviewNumber)
      }
      return
    }
    guard review.isNotFirst != true, state.asksForReviewNumber(on: day, in: clockContext),
      let start = state.care.currentPeriod?.start
    else { return }
    throw .whichReview(state.id, began: start)
  }

  /// Refuses the first six-month adoption review that does not say why the child is not placed yet:
  /// Adoption Agencies Regulations 2005, regulation 36(7).
  private func mustSayWhyNotPlaced(
    _ adoption: AdoptionPart?, of state: ChildState, on day: Day
  ) throws(Refusal) {
    guard let adoption, adoption.isReview, state.mustSayWhyNotPlaced(on: day) else { return }
    if adoption.notPlacedBecause?.trimmed.isEmpty ?? true {
      throw .missing(
        "why the child is not placed for adoption yet (Adoption Agencies Regulations 2005, "
          + "regulation 36(7))", .notPlaced)
    }
    if adoption.planStands == nil {
      throw .missing(
        "whether the child should still be placed for adoption (Adoption Agencies Regulations "
          + "2005, regulation 36(7))", .planStands)
    }
  }

  /// Refuses an adoption review of a child whom nobody may place for adoption: SI 2005/389, regulation
  /// 36, is about a child whom the authority is authorised to place, or has placed. A decision alone
  /// is taken for the authority, which a parent's consent gives, too.
  private func mustBeForAdoption(
    _ part: AdoptionPart?, _ state: ChildState
  ) throws(Refusal) {
    let care = state.care
    guard part?.isReview == true, care.adoptionAuthority == nil, care.adoptionDecision == nil,
      !care.isPlacedForAdoption, care.adoptionDisruptedOn == nil
    else { return }
    throw .outOfRange(
      "an adoption review",
      "of a child with a placement order, a decision or a placement for adoption; \(state.id) has none"
    )
  }

  /// Withdraws the IRO's request for an early review, with the reason.
  package func withdrawEarlyReview(
    of id: ChildID, reason: String, at desk: Desk
  ) throws(Refusal) -> [Draft] {
    try desk.mustBeAllowed(.casework(id), self)
    let state = try lookedAfter(id, on: desk.today)
    guard state.openEarlyReview != nil else { throw .noEarlyReview(id) }
    let reason = try self.reason(reason, "why the early review is not asked for any more")
    let withdrawn = EarlyReviewWithdrawal(reason: reason)
    return [Draft(id, on: desk.today, .review(.earlyWithdrawn(withdrawn)))]
  }

  /// Records that a review met and was adjourned: it is to be completed within 20 working days
  /// (SI 2010/959 regulation 36(2)).
  package func adjournReview(
    of id: ChildID, on day: Day, reason: String, at desk: Desk
  ) throws(Refusal) -> [Draft] {
    try desk.mustBeAllowed(.casework(id), self)
    let state = try caredFor(id, on: day)
    try mustNotBeToCome("a review", day, desk)
    guard !state.reviews.isAdjourned else { throw .adjournedOnce(id) }
    let reason = try self.reason(reason, "why the review was adjourned")
    let adjourned = AdjournedReview(reason: reason, review: state.reviews.review(metOn: day))
    return [Draft(id, on: day, .review(.adjourned(adjourned)))]
  }

  /// Plans a review for a day and, where agreed, a time.
  package func planReview(
    _ appointment: Appointment, of id: ChildID, at desk: Desk
  ) throws(Refusal) -> [Draft] {
    try desk.mustBeAllowed(.casework(id), self)
    let state = try lookedAfter(id, on: desk.today)
    guard appointment.day >= desk.today else { throw .inThePast("a review", appointment.day) }
    let plan = PlannedReview(appointment, review: state.reviews.reviewToPlan)
    return [Draft(id, on: desk.today, .review(.planned(plan)))]
  }

  /// Settles a difference between the IRO's record of a review and the extract's.
  package func settleReview(
    of id: ChildID, on day: Day, choice: Settlement.Choice, at desk: Desk
  ) throws(Refusal) -> [Draft] {
    try desk.mustBeAllowed(.casework(id), self)
    let state = try child(id)
    guard state.reviews.held.contains(where: { $0.held == day && $0.differs }) else {
      throw .nothingToSettle(id, day)
    }
    let settlement = Settlement(review: day, choice: choice)
    return [Draft(id, on: desk.today, .child(.settled(settlement)))]
  }
}
