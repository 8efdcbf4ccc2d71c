extension Register {
  /// Refuses to take back what was recorded before the working day before today. What is older has
  /// been read by others and acted on: it is withdrawn with a reason.
  func mustBeRecent(_ change: OwnChange, _ desk: Desk) throws(Refusal) {
    guard let at = moment(of: change) else { throw .importNotUndone(change.version) }
    guard at.day < workingDays.day(1, before: desk.today) else { return }
    if change.isImport { throw .importNotUndone(change.version) }
    let fact = firstRecorded(of: change)?.fact
    throw .guarded(.undoneTooLate(fact?.child == nil ? nil : fact?.id, at))
  }

  /// When a change was recorded.
  func moment(of change: OwnChange) -> Moment? { change.at ?? firstRecorded(of: change)?.at }

  /// Refuses where a fact of the person's may not be taken back by them now.
  func mustBeUndoable(_ recorded: RecordedFact, _ desk: Desk) throws(Refusal) {
    if recorded.fact.id.entry == service.settings.first?.fact.id.entry {
      throw .guarded(.undoesFounding)
    }
    try mustNotBeBuiltUpon(recorded, desk)
    try mustBeChangeable(recorded, desk)
    switch recorded.fact.event {
    case .child(.allocated): try mustNotBeWorkedOn(recorded, desk)
    case .officer(.set(let officer)): try mustNotBeInUse(officer, recorded, desk)
    default: break
    }
  }

  /// Refuses where the person may not change now what the fact is about. A child of whom nobody else
  /// has recorded anything is theirs to take back, whoever is to hold the case.
  func mustBeChangeable(_ recorded: RecordedFact, _ desk: Desk) throws(Refusal) {
    guard let child = recorded.fact.child else {
      return try desk.mustBeAllowed(recorded.fact.event.permission(ChildID("")), self)
    }
    let permission = recorded.fact.event.permission(child)
    if desk.isAllowed(permission, self) { return }
    let facts = try record(of: child).facts
    if permission.child != nil, facts.allSatisfy({ $0.by == desk.officer.id }) { return }
    try desk.mustBeAllowed(permission, self)
  }

  /// Refuses where somebody else has worked on the case since it was allocated.
  private func mustNotBeWorkedOn(_ allocated: RecordedFact, _ desk: Desk) throws(Refusal) {
    guard let child = allocated.fact.child else { return }
    let since = RecordedFact.standing(try record(of: child).facts).first {
      $0.fact.id.entry > allocated.fact.id.entry && $0.by != desk.officer.id
        && $0.fact.event.isWork(on: child)
    }
    guard let since else { return }
    throw .guarded(.workedOnSince(name(of: child), by: name(of: since.by)))
  }

  /// Refuses to take an officer back, where they were added by this fact, who has recorded anything
  /// else or holds cases.
  private func mustNotBeInUse(
    _ officer: Officer, _ set: RecordedFact, _ desk: Desk
  ) throws(Refusal) {
    let wasThere = RecordedFact.standing(service.settings).contains {
      $0.fact.id < set.fact.id && $0.fact.event.officer == officer.id
    }
    if wasThere { return }
    let others = ownChanges(of: officer.id).done.filter { $0.version != set.fact.id.entry }
    guard others.isEmpty, cases(heldBy: officer.id, on: desk.today).isEmpty else {
      throw .guarded(.officerInUse(officer.name))
    }
  }
}

extension Event {
  /// The officer whom it sets or lets go.
  var officer: OfficerID? {
    switch self {
    case .officer(.set(let officer)): officer.id
    case .officer(.left(let id)): id
    default: nil
    }
  }

  /// True of an IRO's or a manager's work on the case of a child: no rows of an extract, names, or
  /// who holds the case.
  fileprivate func isWork(on child: ChildID) -> Bool {
    if case .child(.extracted) = self { return false }
    switch permission(child) {
    case .casework, .direct: return mark == nil
    default: return false
    }
  }
}
