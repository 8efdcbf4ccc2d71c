extension Register {
  /// Records the participation code of a review that was held without one: the record is put right in
  /// this and in nothing else.
  ///
  /// - Parameter day: the day of the review; the last one without a code where nil.
  package func codeReview(
    of id: ChildID, as code: Participation, on day: Day?, at desk: Desk
  ) throws(Refusal) -> [Draft] {
    try desk.mustBeAllowed(.casework(id), self)
    let own = try child(id).reviews.own
    let found = own.last { review in
      day.map { review.on == $0 } ?? (review.value.participation == nil)
    }
    guard let review = found else { throw .noCodeMissing(id) }
    if let known = review.value.participation { throw .codeKnown(id, review.on, known) }
    var held = review.value
    held.participation = code
    return try correct(
      review.id, of: id, day: nil, child: nil, event: .review(.held(held)),
      reason: "how the child took part was not known before", at: desk)
  }
}
