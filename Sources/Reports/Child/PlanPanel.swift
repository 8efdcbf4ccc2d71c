import Domain

/// How closely the case is watched, what that promises, and the plan for a lasting home.
package struct PlanPanel: Hashable, Sendable {
  package let priority: Priority?
  /// "since review 5 (12 Oct 2026)" or "since 12 Oct 2026".
  package let since: String?
  package let reason: String?
  package let monitoring: [Promise]
  package let deputyHeadTold: Bool
  package let permanence: String?
  /// "agreed 12 Oct 2026", with the review where it was agreed at one, and the first day where the
  /// plan was changed since.
  package let permanenceAgreed: String?
  /// The early review that the IRO asked for and that is still to be held.
  package let earlyReviewBy: Day?
  package let placedForAdoptionFrom: Day?
  /// The decision that the child should be placed for adoption.
  package let adoptionDecidedOn: Day?
  /// The days of the reviews that were held without a participation code, which the return asks for.
  package let reviewsWithoutCode: [Day]

  /// "placed since 03 Aug 2026; decided on 10 Mar 2026", where adoption is decided or the child is
  /// placed for it.
  package var adoption: String? {
    let decided = adoptionDecidedOn.map { "decided on \($0.short)" }
    if let placed = placedForAdoptionFrom {
      return ["placed since \(placed.short)", decided].compactMap(\.self).joined(separator: "; ")
    }
    return decided.map { "\($0) that the child should be placed; not placed yet" }
  }

  /// "2 reviews without a participation code: 30 Jan 2026, 15 Apr 2026", where there are such.
  package var withoutCode: String? {
    guard !reviewsWithoutCode.isEmpty else { return nil }
    return reviewsWithoutCode.count.counted("review", "reviews") + " without a participation code: "
      + reviewsWithoutCode.map(\.short).joined(separator: ", ")
  }
  /// "P1 with parents since 10 Jun 2024, after the plan …", where a later placement speaks against it.
  package let permanenceSuperseded: String?

  /// What the priority promises, with when it is next due.
  package struct Promise: Hashable, Sendable {
    package let rule: RuleID
    /// "update from the social worker every 2 weeks".
    package let words: String
    package let clock: ClockLine?
  }

  init(_ state: ChildState, clocks: [ClockLine], today: Day) {
    let tracking = state.tracking.current
    priority = tracking?.value.priority
    reason = tracking?.value.reason.orNil
    since = tracking.map { "since \(PlanPanel.review(on: $0.on, of: state))" }
    deputyHeadTold = tracking?.value.monitoring.deputyHeadTold == true
    monitoring = PlanPanel.promises(
      tracking?.value.monitoring, early: state.openEarlyReview, clocks)
    earlyReviewBy = state.openEarlyReview?.by
    placedForAdoptionFrom = state.care.placedForAdoptionFrom
    adoptionDecidedOn = state.care.adoptionDecision?.placed
    reviewsWithoutCode = state.reviews.withoutCode
    let isRecorded = state.completions.permanencePlan != nil
    let listed = isRecorded ? nil : state.details.description.permanencePlan
    permanence = state.completions.permanencePlan?.value.outcome?.orNil ?? listed
    permanenceAgreed =
      listed != nil ? "from Annex A; since when is not known" : PlanPanel.agreed(state)
    permanenceSuperseded = state.permanenceSuperseded
  }

  /// "agreed review 5 (12 Oct 2026), first agreed 10 Jan 2026", nil where no plan is recorded.
  private static func agreed(_ state: ChildState) -> String? {
    guard let last = state.completions.permanencePlan else { return nil }
    let words = "agreed \(review(on: last.on, of: state))"
    guard
      let first = state.completions.first("permanence", since: state.care.currentPeriod?.start),
      first.on < last.on
    else { return words }
    return words + ", first agreed \(first.on.short)"
  }

  /// "review 5 (12 Oct 2026)" where one was held on the day, else the day.
  private static func review(on day: Day, of state: ChildState) -> String {
    guard let review = state.reviews.held.first(where: { $0.held == day }), review.number != nil
    else { return day.short }
    return "\(review.title) (\(day.short))"
  }

  private static func promises(
    _ monitoring: Monitoring?, early: EarlyReviewRequest?, _ clocks: [ClockLine]
  ) -> [Promise] {
    guard let monitoring else { return [] }
    var promises: [Promise] = []
    func add(_ rule: RuleID, _ words: String) {
      promises.append(
        Promise(rule: rule, words: words, clock: clocks.first { $0.rule == rule }))
    }
    if let weeks = monitoring.updateEveryWeeks {
      add(
        .update,
        "update from the social worker \(DayWords.every(Term(weeks, .weeks)))")
    }
    if let weeks = monitoring.fileCheckEveryWeeks {
      add(.fileCheck, "check of the file \(DayWords.every(Term(weeks, .weeks)))")
    }
    if let early { add(.earlyReview, "early review by \(early.by.short)") }
    return promises
  }
}
