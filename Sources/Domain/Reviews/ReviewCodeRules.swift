extension RuleID {
  /// That the participation code of a review that was held is recorded.
  package static let reviewCode: RuleID = "review.code"
}

extension ClockRule {
  /// How a child took part is known once the review was held; where it was not known on that day, it
  /// is asked for until somebody says it.
  static let reviewCode: [ClockRule] = [
    ClockRule(
      81, .reviewCode, "Participation code of a review", .review, label: "PN code",
      Term(20, .workingDays), .practice,
      "the record of a review is complete within 20 working days of it (IRO Handbook, as "
        + "Northumberland's report counts it); the return asks for REVIEW_CODE, PN0 to PN7, of every "
        + "review",
      part: .missingCode, words: .missingCode, stoppedBy: .participation
    ) { child, _ in
      child.reviewsAwaitingCode.map { review in
        var anchor = ClockAnchor(
          "review of \(review.short) was held without a participation code", review)
        anchor.countsFrom = review
        return .runs(anchor)
      }
    }
  ]
}

extension ChildState {
  /// The days of the IRO's own reviews without a participation code that a return can still take:
  /// those of a year before the service knew the child are in no return to come.
  package var reviewsAwaitingCode: [Day] {
    let first = care.firstRecordedOn.map { Period.reportingYear(containing: $0).from }
    return reviews.held.compactMap { review in
      guard review.own != nil, review.participation == nil, first.map({ review.held >= $0 }) ?? true
      else { return nil }
      return review.held
    }
  }
}
