import Domain

extension ChildState {
  /// How late a review was held, in the unit of its period; nil where it was in time or that cannot
  /// be told. A review that began in time and was adjourned has until the end of the adjournment.
  package func lateness(of review: Review, in register: Register) -> Lateness? {
    guard let last = review.lastDayInTime else { return nil }
    return Lateness(
      due: last, today: review.held, term: term(of: review, in: register),
      workingDays: register.workingDays)
  }

  /// The period in whose unit a review is late.
  private func term(of review: Review, in register: Register) -> Term {
    if let by = review.completeBy, by == review.lastDayInTime { return ReviewRegime.adjournment }
    let period = care.periods.last { $0.start <= review.held }
    let isPlaced = period?.placedForAdoption(by: review.held) != nil
    let regime: ReviewRegime =
      isPlaced && !register.policy.reviewsGoOnWhenPlacedForAdoption
      ? .adoptionPlaced : period?.regime(on: review.held) ?? .lookedAfter
    return ReviewTimetable(regime, policy: register.policy, workingDays: register.workingDays)
      .term(ofReview: isPlaced ? 2 : review.number ?? 1)
  }
}
