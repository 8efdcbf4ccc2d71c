/// What becomes of the open notifications of a case that is closed.
package enum OpenNotifications: Hashable, Sendable {
  /// They stay open, and on Today, until somebody resolves them.
  case keep
  case resolve(outcome: String)
}

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
      guard let end = known.care.periods.last?.end, let from = addition.lookedAfterFrom, from >= end
      else { throw .childExists(id) }
    }
    try mustNotBeToCome("the notification", notifiedOn, desk)
    if let from = addition.lookedAfterFrom {
      try mustNotBeToCome("coming into care", from, desk, .careBegan)
    }
    if let born = addition.born {
      let latest = addition.lookedAfterFrom ?? desk.today
      guard born <= latest, born > latest.adding(years: -21) else {
        throw .outOfRange("the date of birth", "at most 21 years before coming into care")
      }
    }
    try mustBeNamed(description)
    var drafts = [Draft(id, on: notifiedOn, .child(.added(addition)))]
    if description != Description() {
      drafts.append(Draft(id, on: notifiedOn, .child(.described(description))))
    }
    if let solo = policy.soloOfficer, known?.allocation.last != solo {
      drafts.append(Draft(id, on: notifiedOn, .child(.allocated(solo))))
    }
    return drafts
  }

  /// Refuses a name that says nothing, or more than a list can show.
  private func mustBeNamed(_ description: Description) throws(Refusal) {
    guard let name = description.name else { return }
    guard !name.trimmed.isEmpty else { throw .missing("the name") }
    guard name.count <= 200 else { throw .outOfRange("the name", "at most 200 letters") }
  }

  /// Says who a child is and who works with the child.
  package func describeChild(
    _ id: ChildID, _ description: Description, at desk: Desk
  ) throws(Refusal) -> [Draft] {
    try desk.mustBeAllowed(.paperwork(id), self)
    _ = try child(id)
    guard description != Description() else { throw .missing("what is to be changed") }
    try mustBeNamed(description)
    return [Draft(id, on: desk.today, .child(.described(description)))]
  }

  /// Closes a case by hand on the day care ended, before the extract says so.
  ///
  /// - Parameter open: what becomes of the challenges that are open; refused where there are some
  ///   and nothing is said.
  package func closeChild(
    _ id: ChildID, on day: Day, reason: EpisodeEndReason?, open: OpenNotifications? = nil,
    at desk: Desk
  ) throws(Refusal) -> [Draft] {
    try desk.mustBeAllowed(.direct(id), self)
    let state = try child(id)
    let isOpen = state.isLookedAfter(on: desk.today) || state.care.isEndedAtEighteen(on: desk.today)
    guard isOpen else { throw .notLookedAfter(id) }
    if let end = state.care.period(on: desk.today)?.end { throw .endAnnounced(id, end) }
    try mustNotBeToCome("the end of care", day, desk)
    if let start = state.care.currentPeriod?.start, day < start {
      throw .beforeCare(id, day, began: start)
    }
    if let eighteenth = state.care.eighteenth, day > eighteenth {
      throw .afterEighteen(id, day, eighteenth: eighteenth)
    }
    let challenges = state.notifications.open
    var drafts: [Draft] = []
    switch open {
    case .keep: break
    case .resolve(let outcome):
      for one in challenges {
        drafts += try resolveNotification(
          one.number, about: id, outcome: outcome, on: max(day, one.stageSince), at: desk)
      }
    case nil:
      if !challenges.isEmpty { throw .notificationsLeftOpen(id, challenges.map(\.number)) }
    }
    return drafts + [Draft(id, on: day, .child(.closed(reason)))]
  }

  /// Takes back a closing by hand that was a mistake: care went on, and every clock with it.
  package func reopenChild(_ id: ChildID, at desk: Desk) throws(Refusal) -> [Draft] {
    try desk.mustBeAllowed(.direct(id), self)
    let state = try child(id)
    guard !state.isLookedAfter(on: desk.today) else { throw .alreadyLookedAfter(id) }
    guard state.care.closedByHand != nil else {
      throw .cannotReopen(id)
    }
    return [Draft(id, on: desk.today, .child(.reopened))]
  }

  /// Opens a new period of care of a child whose last one has ended: its clocks begin anew on the
  /// day the child came into care again.
  package func readmitChild(
    _ id: ChildID, from day: Day, notifiedOn: Day, _ status: LegalStatus? = nil,
    _ placement: PlacementType? = nil, at desk: Desk
  ) throws(Refusal) -> [Draft] {
    try desk.mustBeAllowed(.direct(id), self)
    let state = try child(id)
    guard !state.isLookedAfter(on: desk.today) else { throw .alreadyLookedAfter(id) }
    try mustBeUnderEighteen(state, on: day)
    if let end = state.care.periods.last?.end, day < end {
      throw .outOfRange("the day on which care began again", "\(end.short) or later", .careBegan)
    }
    let addition = ChildAddition(
      lookedAfterFrom: day, legalStatus: status, placement: placement)
    return try addChild(id, addition, Description(), notifiedOn: notifiedOn, at: desk)
  }
}
