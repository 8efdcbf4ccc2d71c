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

  /// Sets the policy of the service.
  package func setPolicy(_ policy: Policy, at desk: Desk) throws(Refusal) -> [Draft] {
    try desk.mustBeAllowed(.editPolicy, self)
    guard policy != self.policy else { throw .missing("what is to be changed") }
    if let flaw = policy.flaw { throw .unfitPolicy(flaw) }
    return [Draft(nil, on: desk.today, .policy(.set(policy)))]
  }

  /// A free id for an officer of this name: "p.ellery" for P. Ellery.
  package func freeOfficerID(for name: String) -> OfficerID {
    let words = SearchText.fold(name).split { !$0.isLetter && !$0.isNumber }
    let stem = words.isEmpty ? "officer" : words.joined(separator: ".")
    var id = OfficerID(stem)
    var number = 2
    while officer(id) != nil {
      id = OfficerID("\(stem).\(number)")
      number += 1
    }
    return id
  }

  /// The people who act under a login name of the operating system and still work here.
  package func people(boundTo login: String, on day: Day) -> [Officer] {
    officers.filter { $0.logins.contains(login) && $0.worksHere(on: day) }
  }
}
