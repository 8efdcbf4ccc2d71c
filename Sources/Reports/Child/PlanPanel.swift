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
    monitoring = PlanPanel.promises(tracking?.value.monitoring, clocks)
    permanence = state.completions.permanencePlan?.value.outcome?.orNil
    permanenceAgreed = state.completions.permanencePlan.map { last in
      var words = "agreed \(PlanPanel.review(on: last.on, of: state))"
      if let first = state.completions.first("permanence", since: state.care.currentPeriod?.start),
        first.on < last.on
      {
        words += ", first agreed \(first.on.short)"
      }
      return words
    }
    permanenceSuperseded = state.permanenceSuperseded
  }

  /// "review 5 (12 Oct 2026)" where one was held on the day, else the day.
  private static func review(on day: Day, of state: ChildState) -> String {
    guard let review = state.reviews.held.first(where: { $0.held == day }), review.number != nil
    else { return day.short }
    return "\(review.title) (\(day.short))"
  }

  private static func promises(_ monitoring: Monitoring?, _ clocks: [ClockLine]) -> [Promise] {
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
    if let by = monitoring.earlyReviewBy { add(.earlyReview, "early review by \(by.short)") }
    return promises
  }
}
