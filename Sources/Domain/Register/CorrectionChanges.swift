extension Register {
  /// Puts an event right: a new event takes its place, with the reason; nothing is erased.
  ///
  /// - Parameters:
  ///   - day: the day on which it was true, where that was wrong.
  ///   - child: the child it is about, where that was wrong.
  ///   - event: what it says, where that was wrong.
  package func correct(
    _ id: EventID, of childID: ChildID, day: Day?, child other: ChildID?, event: Event?,
    reason: String, at desk: Desk
  ) throws(Refusal) -> [Draft] {
    let recorded = try inForce(id, of: childID)
    let fact = recorded.fact
    try desk.mustBeAllowed(fact.event.permission(childID), self)
    if fact.isExtract { throw .cannotBeCorrected(id, Refusal.cameFromExtract) }
    if case .mark = fact.event { throw .cannotBeCorrected(id, "it speaks of another event") }
    let on = day ?? fact.on
    let target = other ?? childID
    guard target != childID || on != fact.on || (event ?? fact.event) != fact.event else {
      throw .nothingChanged(id)
    }
    let reason = try self.reason(reason, "the reason for the correction")
    try mustNotBeToCome("that", on, desk)
    try desk.mustBeAllowed((event ?? fact.event).permission(target), self)
    let replacement = (event ?? fact.event).moved(from: fact.on, to: on)
      .keepingIdentity(of: fact, in: try child(childID))
    if target != childID || on != fact.on { _ = try caredFor(target, on: on) }
    try mustBeSound(replacement, of: try child(target), on: on, in: fact)
    if target == childID {
      return [Draft(target, on: on, replacement, corrects: id, reason: reason)]
    }
    if case .notification(let moved) = replacement, !moved.isRaising {
      throw .cannotBeCorrected(id, "it belongs to a notification about \(childID)")
    }
    return [
      Draft(childID, on: desk.today, .mark(.withdrawn(id)), reason: reason),
      Draft(target, on: on, replacement, corrects: id, reason: reason),
    ]
  }

  /// Puts an event out of force with a reason.
  package func withdraw(
    _ id: EventID, of child: ChildID, reason: String, at desk: Desk
  ) throws(Refusal) -> [Draft] {
    let reason = try self.reason(reason, "the reason for the withdrawal")
    let recorded = try inForce(id, of: child)
    try desk.mustBeAllowed(recorded.fact.event.permission(child), self)
    if recorded.fact.isExtract { throw .cannotBeCorrected(id, Refusal.cameFromExtract) }
    return [Draft(child, on: desk.today, .mark(.withdrawn(id)), reason: reason)]
  }

  /// The fact of this number in a child's record, where it is in force.
  package func inForce(_ id: EventID, of child: ChildID) throws(Refusal) -> RecordedFact {
    let facts = try record(of: child).facts
    guard let index = facts.firstIndex(where: { $0.fact.id == id }) else { throw .noSuchEvent(id) }
    guard RecordedFact.inForce(facts)[index] else { throw .notInForce(id) }
    if facts[index].fact.event.isSealed { throw .sealed(id) }
    return facts[index]
  }

  package func record(of child: ChildID) throws(Refusal) -> ChildRecord {
    guard let row = row(of: child) else { throw .noSuchChild(child) }
    do {
      return try record(at: row)
    } catch {
      throw .unreadable(error)
    }
  }
}

extension NotificationEvent {
  fileprivate var isRaising: Bool {
    if case .raised = self { return true }
    return false
  }
}

extension Event {
  /// The event that takes the place of a fact, still about the same review: what was known by the
  /// fact's own number, or by its day, names it from now on.
  fileprivate func keepingIdentity(of fact: Fact, in state: ChildState) -> Event {
    switch self {
    case .review(.held(var held)) where held.review?.id == nil:
      let own = state.reviews.own.first { $0.id == fact.id }
      held.review = held.review ?? own?.identity
      held.review?.id = fact.id
      return .review(.held(held))
    case .decision(.made(var decision)) where decision.review == nil:
      let review = state.reviews.held.last { review in
        state.decisions.of(review).contains { $0.made.id == fact.id }
      }
      decision.review = review?.own?.identity
      return .decision(.made(decision))
    default: return self
    }
  }
}
