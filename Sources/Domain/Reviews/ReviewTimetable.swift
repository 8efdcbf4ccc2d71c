/// The days by which a child's reviews must be held: the periods of a ``ReviewRegime``, as the policy
/// of the service has them.
package struct ReviewTimetable: Sendable {
  let regime: ReviewRegime
  let policy: Policy
  let workingDays: WorkingDays

  package init(_ regime: ReviewRegime, policy: Policy, workingDays: WorkingDays) {
    self.regime = regime
    self.policy = policy
    self.workingDays = workingDays
  }

  /// The period before the review of this number, as the service has it.
  package func term(ofReview number: Int) -> Term {
    let step = regime.step(number)
    return policy.rules[step.rule.rawValue]?.term ?? step.term
  }

  /// Returns the last day on which the first review is in time.
  package func firstDue(start: Day) -> Day {
    term(ofReview: 1).end(from: start, workingDays: workingDays)
  }

  /// Returns the last day on which the review after this one is in time.
  ///
  /// The period runs from the day the review was held, not from the day it was due.
  package func due(after review: Review) -> Day {
    term(ofReview: review.number == 1 ? 2 : 3).end(
      from: anchor(of: review), workingDays: workingDays)
  }

  /// Returns the last day for completing a review that met on a day and was adjourned.
  package func completeBy(adjournedOn met: Day) -> Day {
    let term = policy.rules[RuleID.adjournedReview.rawValue]?.term ?? ReviewRegime.adjournment
    return term.end(from: met, workingDays: workingDays)
  }

  /// Returns the last day for completing a review that was due on a day: the end of the adjournment,
  /// where it began in time on a day and was adjourned.
  package func lastDayInTime(due: Day, adjournedOn met: Day?) -> Day {
    guard let met, met <= due else { return due }
    return max(due, completeBy(adjournedOn: met))
  }

  /// Returns the day of a review from which the next period runs.
  package func anchor(of review: Review) -> Day {
    guard policy.adjournedReviewCounts == .firstMeeting, let first = review.adjourned.first else {
      return review.held
    }
    return first
  }

  /// Returns the number an IRO would give a review when earlier ones may be missing: the first
  /// where it is within the first period, the second where within the two, and so on.
  ///
  /// These are the periods of the law, whatever the service has set since: the number of a review
  /// that was held does not change with the policy.
  package func likelyNumber(of held: Day, start: Day) -> Int {
    var last = start
    var number = 0
    repeat {
      number += 1
      last = regime.step(number).term.end(from: last, workingDays: workingDays)
    } while held > last
    return number
  }
}
