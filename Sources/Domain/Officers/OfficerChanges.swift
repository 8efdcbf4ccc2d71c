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

  /// Records an officer's last working day.
  package func leave(_ id: OfficerID, on day: Day, at desk: Desk) throws(Refusal) -> [Draft] {
    try desk.mustBeAllowed(.editOfficers, self)
    guard let officer = officer(id) else { throw .noSuchOfficer(id.rawValue) }
    let drafts = [Draft(nil, on: day, .officer(.left(id)))]
    try mustKeepManager(officer.name, after: drafts, at: desk)
    return drafts
  }
}
