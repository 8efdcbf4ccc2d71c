extension Register {
  /// Adds a child by hand on the day the service was notified, before the extract knows the child;
  /// or a new period of care of a child whose last one has ended.
  package func addChild(
    _ id: ChildID, _ addition: ChildAddition, _ description: Description, notifiedOn: Day,
    at desk: Desk
  ) throws(Refusal) -> [Draft] {
    guard !id.rawValue.trimmed.isEmpty else { throw .missing("the child's id", .child) }
    let known = row(of: id) == nil ? nil : try child(id)
    if let known {
      guard let end = known.periods.last?.end, let from = addition.lookedAfterFrom, from >= end
      else { throw .childExists(id) }
    }
    try mustNotBeToCome("the notification", notifiedOn, desk)
    if let from = addition.lookedAfterFrom {
      try mustNotBeToCome("coming into care", from, desk, .careBegan)
    }
    var drafts = [Draft(id, on: notifiedOn, .child(.added(addition)))]
    if description != Description() {
      drafts.append(Draft(id, on: notifiedOn, .child(.described(description))))
    }
    if let solo = policy.soloOfficer, known?.officer != solo {
      drafts.append(Draft(id, on: notifiedOn, .child(.allocated(solo))))
    }
    return drafts
  }

  /// Says who a child is and who works with the child.
  package func describeChild(
    _ id: ChildID, _ description: Description, at desk: Desk
  ) throws(Refusal) -> [Draft] {
    try desk.mustBeAllowed(.paperwork(id), self)
    _ = try child(id)
    guard description != Description() else { throw .missing("what is to be changed") }
    return [Draft(id, on: desk.today, .child(.described(description)))]
  }

  /// Closes a case by hand on the day care ended, before the extract says so.
  package func closeChild(
    _ id: ChildID, on day: Day, reason: EpisodeEndReason?, at desk: Desk
  ) throws(Refusal) -> [Draft] {
    try desk.mustBeAllowed(.direct(id), self)
    let state = try lookedAfter(id)
    try mustNotBeToCome("the end of care", day, desk)
    if let start = state.currentPeriod?.start, day < start {
      throw .beforeCare(id, day, began: start)
    }
    return [Draft(id, on: day, .child(.closed(reason)))]
  }

  /// Takes back a closing by hand.
  package func reopenChild(_ id: ChildID, on day: Day, at desk: Desk) throws(Refusal) -> [Draft] {
    try desk.mustBeAllowed(.direct(id), self)
    let state = try child(id)
    guard !state.isLookedAfter else { throw .alreadyLookedAfter(id) }
    guard state.closedByHand != nil else {
      throw .cannotReopen(id)
    }
    try mustNotBeToCome("the reopening", day, desk)
    return [Draft(id, on: day, .child(.reopened))]
  }

  /// Gives the cases to an IRO from a day on.
  ///
  /// `seen` is who held the cases when the person chose: a case that somebody else allocated since
  /// is refused, so that of two who allocate at once the second learns of the first.
  package func allocate(
    _ ids: [ChildID], to id: OfficerID, from day: Day, seen: SeenHolders? = nil,
    at desk: Desk
  ) throws(Refusal) -> [Draft] {
    try desk.mustBeAllowed(.allocate, self)
    guard let officer = officer(id) else { throw .noSuchOfficer(id.rawValue) }
    guard officer.role == .iro else { throw .notAnIRO(officer.name) }
    if let left = officer.left, left < day { throw .officerLeft(officer.name, on: left) }
    var drafts: [Draft] = []
    for child in ids {
      let state = try self.child(child)
      if let start = state.currentPeriod?.start, day < start {
        throw .beforeCare(child, day, began: start)
      }
      if state.officer == id { continue }
      if let seen, let holder = holder(of: child), seen.differs(from: holder.id, of: child) {
        throw .allocatedMeanwhile(name(of: child), to: holder.name)
      }
      drafts.append(Draft(child, on: day, .child(.allocated(id))))
    }
    guard !drafts.isEmpty else { throw .holdsAlready(officer.name) }
    return drafts
  }

  /// Settles a difference between the IRO's record of a review and the extract's.
  package func settleReview(
    of id: ChildID, on day: Day, choice: Settlement.Choice, at desk: Desk
  ) throws(Refusal) -> [Draft] {
    try desk.mustBeAllowed(.casework(id), self)
    let state = try child(id)
    guard state.reviews.contains(where: { $0.held == day && $0.differs }) else {
      throw .nothingToSettle(id, day)
    }
    let settlement = Settlement(review: day, choice: choice)
    return [Draft(id, on: desk.today, .child(.settled(settlement)))]
  }
}
