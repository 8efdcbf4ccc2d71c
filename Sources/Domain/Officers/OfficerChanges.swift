extension Register {
  /// Adds an officer, or changes one.
  package func setOfficer(_ officer: Officer, at desk: Desk) throws(Refusal) -> [Draft] {
    try desk.mustBeAllowed(.editOfficers, self)
    var officer = officer
    officer.name = try given(officer.name, "the officer's name")
    guard (5...150).contains(officer.hundredthsOfFullTime) || officer.role != .iro else {
      throw .outOfRange("FTE of an IRO", "from 0.05 to 1.5")
    }
    for login in officer.logins {
      if let other = officers.first(where: {
        $0.id != officer.id && $0.logins.contains(login) && $0.worksHere(on: desk.today)
      }), !policy.isDemonstration {
        throw .loginBound(login, other.name)
      }
    }
    return [Draft(nil, on: desk.today, .officer(.set(officer)))]
  }

  /// Records an officer's last working day.
  package func leave(_ id: OfficerID, on day: Day, at desk: Desk) throws(Refusal) -> [Draft] {
    try desk.mustBeAllowed(.editOfficers, self)
    guard officer(id) != nil else { throw .noSuchOfficer(id.rawValue) }
    return [Draft(nil, on: day, .officer(.left(id)))]
  }

  /// Sets that one officer covers another's cases for a time.
  package func setCover(_ cover: Cover, at desk: Desk) throws(Refusal) -> [Draft] {
    try desk.mustBeAllowed(.editOfficers, self)
    for id in [cover.officer, cover.by] {
      guard let officer = officer(id) else { throw .noSuchOfficer(id.rawValue) }
      if id == cover.by, let left = officer.left, left < cover.from {
        throw .officerLeft(officer.name, on: left)
      }
    }
    guard cover.officer != cover.by else { throw .coversThemselves(officer(cover.by)?.name ?? "") }
    guard cover.until >= cover.from else { throw .endsBeforeItBegins("the cover", cover.until) }
    return [Draft(nil, on: cover.from, .officer(.covered(cover)))]
  }
}
