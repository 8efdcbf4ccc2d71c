extension Register {
  /// Adds an officer, or changes one.
  package func setOfficer(_ officer: Officer, at desk: Desk) throws(Refusal) -> [Draft] {
    if !mayName(officer, at: desk) { try desk.mustBeAllowed(.editOfficers, self) }
    var officer = officer
    officer.name = try given(officer.name, "the officer's name")
    guard (5...150).contains(officer.hundredthsOfFullTime) || officer.role != .iro else {
      throw .outOfRange("FTE of an IRO", "from 0.05 to 1.5")
    }
    for login in officer.logins {
      if let other = officers.first(where: {
        $0.id != officer.id && $0.logins.contains(login) && $0.worksHere(on: desk.today)
      }), !policy.isUnreal {
        throw .loginBound(login, other.name)
      }
    }
    try mustHoldNobody(officer, on: desk.today)
    let drafts = [Draft(nil, on: desk.today, .officer(.set(officer)))]
    try mustKeepManager(name(of: officer.id), after: drafts, at: desk)
    return drafts
  }

  /// Refuses that an IRO who holds cases becomes something else: nobody would hold them.
  private func mustHoldNobody(_ officer: Officer, on today: Day) throws(Refusal) {
    guard officer.role != .iro, let before = self.officer(officer.id), before.role == .iro,
      let place = place(of: officer.id)
    else { return }
    var held = 0
    forEachSummary { _, summary in
      if summary.isLookedAfter(on: today), summary.holdsOrWill(place, after: today) { held += 1 }
    }
    guard held == 0 else {
      throw .outOfRange(
        "the role of \(before.name)",
        "IRO while \(held.counted("child is", "children are")) held: hand the caseload over first")
    }
  }

  /// Records an officer's last working day: none before the last on which they recorded something, and
  /// none before a case comes to them. From the day after, their children have no IRO.
  package func leave(_ id: OfficerID, on day: Day, at desk: Desk) throws(Refusal) -> [Draft] {
    try desk.mustBeAllowed(.editOfficers, self)
    guard let officer = officer(id) else { throw .noSuchOfficer(id.rawValue) }
    if let last = lastDeed(of: id, at: desk), day < last {
      throw .guarded(.recordedSince(officer.name, on: last))
    }
    if let (child, from) = lastAllocation(to: id), day < from {
      throw .guarded(.takesCase(officer.name, child, from: from))
    }
    let drafts = [Draft(nil, on: day, .officer(.left(id)))]
    try mustKeepManager(officer.name, after: drafts, at: desk)
    return drafts
  }

  /// The last day on which an officer recorded something that is not taken back.
  private func lastDeed(of id: OfficerID, at desk: Desk) -> Day? {
    if id == desk.officer.id { return desk.today }
    return ownChanges(of: id).done.last.flatMap { moment(of: $0)?.day }
  }

  /// The child whose case came, or comes, to an officer last, and the day; those who are not looked
  /// after any more are left out.
  private func lastAllocation(to id: OfficerID) -> (child: String, from: Day)? {
    guard let place = place(of: id) else { return nil }
    var last: (row: Int, from: Day)?
    forEachSummary { row, summary in
      guard summary.lastOfficer == place, let from = ChildSummary.day(summary.allocatedFrom),
        summary.lookedAfterUntil > from.number, last.map({ $0.from < from }) ?? true
      else { return }
      last = (row, from)
    }
    return last.map { (texts(at: $0.row).shownName, $0.from) }
  }
}
