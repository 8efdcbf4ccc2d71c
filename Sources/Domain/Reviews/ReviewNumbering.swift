/// Puts the reviews of the extract and of the IRO together and numbers them.
///
/// The number decides which clock runs next: care Planning, Placement and Case Review (England)
/// Regulations 2010, regulation 33, has one period for the first review, one for the second and
/// one for every later one. An extract of one year may lack the earlier reviews; then the number
/// is inferred as an IRO would, from how long after the start of care the review was held.
struct ReviewNumbering {
  let reviews: [Review]

  init(_ state: ChildState, policy: Policy, workingDays: WorkingDays) {
    var merged = ReviewNumbering.merge(state)
    for period in state.periods {
      ReviewNumbering.number(
        &merged, in: period, reviewsKnownFrom: state.reviewsKnownFrom,
        timetable: ReviewTimetable(
          workingDays: workingDays, isShortBreaks: period.isShortBreaks,
          adjournedCounts: policy.adjournedReviewCounts))
    }
    reviews = merged
  }

  /// One review per day: the IRO's own record wins, the extract's stands beside it.
  private static func merge(_ state: ChildState) -> [Review] {
    var result: [Review] = state.extractedReviews.map {
      Review(held: $0.held, participation: $0.participation, extracted: $0)
    }
    if !state.announcedReviews.isEmpty {
      result.removeAll { state.announcedReviews.contains($0.held) }
    }
    for own in state.heldReviews {
      if let index = result.firstIndex(where: { $0.held == own.on }) {
        result[index].own = own
        let trustsExtract = state.settlements.last { $0.review == own.on }?.choice == .extract
        if !trustsExtract {
          result[index].participation = own.value.participation ?? result[index].participation
        }
      } else {
        result.append(Review(held: own.on, participation: own.value.participation, own: own))
      }
    }
    result.sort { $0.held < $1.held }
    for meeting in state.adjournedReviews {
      if let index = result.firstIndex(where: { $0.held >= meeting.on }) {
        result[index].adjourned.append(meeting.on)
      }
    }
    return result
  }

  private static func number(
    _ reviews: inout [Review], in period: CarePeriod, reviewsKnownFrom: Day?,
    timetable: ReviewTimetable
  ) {
    let isComplete = (reviewsKnownFrom ?? period.start) <= period.start
    var previous: Review?
    for index in reviews.indices {
      guard reviews[index].held >= period.start,
        reviews[index].held <= (period.end ?? Day(number: .max))
      else { continue }
      if let last = previous, let number = last.number {
        reviews[index].number = number + 1
        reviews[index].isNumberInferred = last.isNumberInferred
        reviews[index].due = timetable.due(after: last)
      } else if isComplete {
        reviews[index].number = 1
        reviews[index].due = timetable.firstDue(start: period.start)
      } else {
        reviews[index].number = timetable.likelyNumber(of: reviews[index].held, start: period.start)
        reviews[index].isNumberInferred = true
      }
      previous = reviews[index]
    }
  }
}
