/// The days by which a child's reviews must be held.
///
/// Care Planning, Placement and Case Review (England) Regulations 2010, regulation 33: the first
/// within 20 working days of the day the child became looked after, the second not more than three
/// months after the first, then at intervals of not more than six months. For a series of short
/// breaks regulation 48(3)(d) asks for three months from the first placement, then six.
package struct ReviewTimetable: Sendable {
  let workingDays: WorkingDays
  let isShortBreaks: Bool
  let adjournedCounts: AdjournedReviewDay

  package init(
    workingDays: WorkingDays, isShortBreaks: Bool = false,
    adjournedCounts: AdjournedReviewDay = .completed
  ) {
    self.workingDays = workingDays
    self.isShortBreaks = isShortBreaks
    self.adjournedCounts = adjournedCounts
  }

  /// Returns the last day on which the first review is in time.
  package func firstDue(start: Day) -> Day {
    isShortBreaks ? start.adding(months: 3) : workingDays.day(20, after: start)
  }

  /// Returns the last day on which the review after this one is in time.
  ///
  /// The period runs from the day the review was held, not from the day it was due.
  package func due(after review: Review) -> Day {
    anchor(of: review).adding(months: review.number == 1 && !isShortBreaks ? 3 : 6)
  }

  /// Returns the day of a review from which the next period runs.
  package func anchor(of review: Review) -> Day {
    guard adjournedCounts == .firstMeeting, let first = review.adjourned.first else {
      return review.held
    }
    return first
  }

  /// Returns the number an IRO would give a review when earlier ones may be missing: the first
  /// where it is within the first period, the second where within the two, and so on by six months.
  package func likelyNumber(of held: Day, start: Day) -> Int {
    let first = firstDue(start: start)
    if held <= first { return 1 }
    var last = first.adding(months: isShortBreaks ? 6 : 3)
    var number = 2
    while held > last {
      number += 1
      last = last.adding(months: 6)
    }
    return number
  }
}
