/// An early review as it stands: asked for by the IRO with a tracking priority.
package struct EarlyReviewRequest: Hashable, Sendable {
  /// The day on which it was asked for.
  package let on: Day
  /// The day by which it is to be held.
  package let by: Day
  /// The day on which a review was held since, nil while the request stands open.
  package let heldOn: Day?
}

extension ChildState {
  /// The early review that the IRO asked for last in the open period of care; nil where there is
  /// none or it was withdrawn.
  ///
  /// SI 2010/959, regulation 33(3)(a) makes it a duty of the authority, so that it stays until a
  /// review is held or the IRO withdraws it: another priority does not drop it.
  package var earlyReviewAskedFor: EarlyReviewRequest? {
    guard let start = care.currentPeriod?.start,
      let set = tracking.all.last(where: { $0.value.monitoring.earlyReviewBy != nil }),
      let by = set.value.monitoring.earlyReviewBy, set.on >= start,
      !reviews.withdrawnRequests.contains(where: { $0.id > set.id })
    else { return nil }
    let held = reviews.held.first { $0.held > set.on }?.held
    return EarlyReviewRequest(on: set.on, by: by, heldOn: held)
  }

  /// The early review that is still to be held.
  package var openEarlyReview: EarlyReviewRequest? {
    earlyReviewAskedFor.flatMap { $0.heldOn == nil ? $0 : nil }
  }

  /// True where a review on this day would be the first on record of a period of care that began
  /// long before the child was entered by hand, so that its number must be asked for.
  package func asksForReviewNumber(on day: Day, in context: ClockContext) -> Bool {
    guard care.addition != nil, let period = care.currentPeriod, day >= period.start,
      reviews.ofPeriod.isEmpty, !reviews.holdsEveryReview(since: period.start, of: care)
    else { return false }
    return context.timetable(period.regime(on: day)).likelyNumber(of: day, start: period.start) > 1
  }
}
