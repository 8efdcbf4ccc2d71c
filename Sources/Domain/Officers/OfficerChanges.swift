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
    let drafts = [Draft(nil, on: desk.today, .officer(.set(officer)))]
    try mustKeepManager(name(of: officer.id), after: drafts, at: desk)
    return drafts
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
