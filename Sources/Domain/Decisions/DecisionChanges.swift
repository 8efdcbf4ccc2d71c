/// A decision as a person gives it, before it has a number.
package struct NewDecision: Hashable, Codable, Sendable {
  package var what: String
  package var who: String?
  package var by: Day?

  package init(_ what: String, who: String? = nil, by: Day? = nil) {
    self.what = what
    self.who = who
    self.by = by
  }
}

extension Register {
  /// Records what a review decided.
  ///
  /// - Parameter day: the day on which the review met; nil for the last that was held or adjourned.
  package func decide(
    _ decisions: [NewDecision], about id: ChildID, on day: Day?, at desk: Desk
  ) throws(Refusal) -> [Draft] {
    try desk.mustBeAllowed(.casework(id), self)
    let state = try child(id)
    let met = state.reviews.meetings
    guard let last = met.last else { throw .noReviewHeld(id) }
    let day = day ?? last
    try mustNotBeToCome("a decision", day, desk)
    guard met.contains(day) else { throw .noReviewOn(id, day, last: last) }
    let review = state.reviews.held.first { $0.held == day || $0.adjourned.contains(day) }
    return try drafts(
      of: decisions, about: id, on: day, review: review?.own.map { $0.identity })
  }

  /// Records that a review was held, with what it decided, as one change.
  package func holdReview(
    _ review: HeldReview, deciding decisions: [NewDecision], of id: ChildID, on day: Day,
    at desk: Desk
  ) throws(Refusal) -> [Draft] {
    let planned = try child(id).reviews.review(metOn: day)
    return try holdReview(review, of: id, on: day, at: desk)
      + drafts(of: decisions, about: id, on: day, review: review.review ?? planned)
  }

  /// The drafts of decisions with the next numbers.
  private func drafts(
    of decisions: [NewDecision], about id: ChildID, on day: Day, review: ReviewIdentity?
  ) throws(Refusal) -> [Draft] {
    var number = try highestDecision(of: id)
    var drafts: [Draft] = []
    for decision in decisions {
      number += 1
      drafts.append(
        Draft(
          id, on: day,
          .decision(.made(try decision.checked(number: number, metOn: day, review, self)))))
    }
    return drafts
  }

  /// The highest number that was ever given, to what was taken back as well.
  private func highestDecision(of id: ChildID) throws(Refusal) -> Int {
    guard let row = row(of: id) else { throw .noSuchChild(id) }
    let record: ChildRecord
    do { record = try self.record(at: row) } catch { throw .unreadable(error) }
    return record.facts.reduce(0) { highest, recorded in
      guard case .decision(.made(let decision)) = recorded.fact.event else { return highest }
      return max(highest, decision.number)
    }
  }

  /// Records what became of a decision.
  package func endDecision(
    _ number: Int, about id: ChildID, as status: DecisionOutcome.Status, on day: Day,
    evidence: String?, at desk: Desk
  ) throws(Refusal) -> [Draft] {
    try desk.mustBeAllowed(.casework(id), self)
    let state = try child(id)
    guard let decision = state.decisions.numbered(number) else { throw .noSuchDecision(id, number) }
    if let ended = decision.ended { throw .decisionEnded(id, number, ended.value.status, ended.on) }
    try mustNotBeToCome("what became of a decision", day, desk)
    guard day >= decision.made.on else {
      throw .outOfRange("the day", "\(decision.made.on.short), when it was decided, or later", .day)
    }
    let words = evidence?.trimmed
    let evidence = words?.isEmpty == true ? nil : words
    if status != .done { _ = try reason(evidence ?? "", "why it is \(status.title)", .text) }
    let outcome = DecisionOutcome(decision: number, status: status, evidence: evidence)
    return [Draft(id, on: day, .decision(.ended(outcome)))]
  }
}

extension NewDecision {
  /// The decision with its number; refused without words, and with a day before the meeting.
  func checked(
    number: Int, metOn day: Day, _ review: ReviewIdentity?, _ register: Register
  ) throws(Refusal) -> Decision {
    let what = try register.given(what, "what was decided")
    if let by, by < day {
      throw .outOfRange(
        "the day by which it is done", "\(day.short), the day of the review, or later", .until)
    }
    let named = who?.trimmed
    return Decision(
      number: number, what: what, who: named?.isEmpty == true ? nil : named, by: by, review: review)
  }
}

extension ReviewHistory {
  /// The days on which reviews of the child met, the earliest first: held, or adjourned.
  package var meetings: [Day] {
    (held.map(\.held) + adjourned.map(\.on)).sorted()
  }
}
