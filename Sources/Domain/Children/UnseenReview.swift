extension ChildState {
  /// True where the review that was held on a day was the first of the period of care and the IRO had
  /// never seen the child in it: regulation 36(1)(b) of SI 2010/959 asks for more, a talk in private.
  package func wasUnseenAtFirstReview(heldOn day: Day) -> Bool {
    guard let review = reviews.held.last(where: { $0.held == day }), review.number == 1,
      !review.isNumberInferred
    else { return false }
    let start = care.periods.last { $0.start <= day }?.start
    return !visits.made.contains { visit in
      visit.on <= day && (start.map { visit.on >= $0 } ?? true) && visits.isSight(visit.value)
    }
  }
}
