extension Register {
  /// True before the first day on which the service has a manager: then everybody does what a manager
  /// does, so that a store can be begun. Never again after that day.
  func hasNotHadManager(on day: Day) -> Bool { firstManager.map { day < $0 } ?? true }

  /// True where the service had a manager and has none on a day, as entries of older programs could
  /// leave it.
  package func hasLostManagers(on day: Day) -> Bool {
    !hasNotHadManager(on: day)
      && !people.contains {
        isManagerWhoCanAct($0) && $0.from <= day && $0.worksHere(on: day)
      }
  }

  /// Whether somebody is a manager who can sign in; where nothing is real, anybody acts for them.
  private func isManagerWhoCanAct(_ officer: Officer) -> Bool {
    policy.soloOfficer == officer.id
      || officer.role == .serviceManager && (policy.isUnreal || !officer.logins.isEmpty)
  }

  /// The login under which the store was made.
  package var foundingLogin: String? { service.settings.first?.login }

  /// How a service that lost its managers comes to have one again.
  static let wayToManager =
    "no service manager works here: business support, or the login that made the store, names one "
    + "with: caseload officer set NAME --role manager"

  /// Whether somebody at a desk may name a manager where the service has lost its last: whoever has
  /// the login under which the store was made, anybody; business support, somebody else. So nobody
  /// gains a manager's rights by their own word alone.
  func mayName(_ officer: Officer, at desk: Desk) -> Bool {
    guard hasLostManagers(on: dayOfRoles(desk.today)), officer.role == .serviceManager else {
      return false
    }
    if desk.login == foundingLogin { return true }
    return desk.officer.role == .businessSupport && officer.id != desk.officer.id
  }

  /// Refuses what would leave the service without a manager on some day to come, or sooner than it
  /// would be now, and a first manager who could not sign in.
  ///
  /// A manager without a login counts only where nothing is real: nobody could act. Of a manager whose
  /// logins are changed those count that stood before, and the one under which the change is made:
  /// of another nobody has shown that it is anybody's. So a slip in the last manager's login does not
  /// lock the service; another manager may set it.
  func mustKeepManager(
    _ name: String, after drafts: [Draft], at desk: Desk
  ) throws(Refusal) {
    let gapNow = dayWithoutManager(people, from: desk.today)
    var settings = service.settings
    for (index, draft) in drafts.enumerated() {
      settings.append(
        RecordedFact(
          fact: draft.fact(EventID(entry: version + 1, index: index + 1)), at: desk.now,
          by: desk.officer.id, login: desk.login))
    }
    let after = SettingsReading(settings, RecordedFact.inForce(settings))
    let written = after.officers.filter { !after.takenBack.contains($0.id) }
    let people = written.map { withKnownLogins($0, at: desk) }
    guard let day = dayWithoutManager(people, from: desk.today) else { return }
    if let gapNow {
      if firstManager == nil, after.firstManager != nil,
        !people.contains(where: isManagerWhoCanAct)
      {
        throw .guarded(.managerWithoutLogin(name))
      }
      if gapNow <= day { return }
    }
    if dayWithoutManager(written, from: desk.today) == nil {
      throw .guarded(.untriedLogin(name))
    }
    throw .guarded(.lastManager(name, from: day))
  }

  /// An officer with those logins of which it is known that somebody has them; of who is new, all.
  private func withKnownLogins(_ officer: Officer, at desk: Desk) -> Officer {
    guard let before = self.officer(officer.id), before.role == .serviceManager else {
      return officer
    }
    var known = officer
    known.logins = officer.logins.filter { before.logins.contains($0) || $0 == desk.login }
    return known
  }

  /// The first day from today on that has nobody to do what a manager does; nil where every day has.
  private func dayWithoutManager(_ people: [Officer], from today: Day) -> Day? {
    let managers = people.filter(isManagerWhoCanAct)
    var day = today
    while let next = managers.filter({ $0.from <= day && $0.worksHere(on: day) })
      .max(by: { ($0.left ?? .max) < ($1.left ?? .max) })
    {
      guard let left = next.left else { return nil }
      day = left.adding(days: 1)
    }
    return day
  }
}

extension Day {
  /// Later than any day that somebody leaves on.
  fileprivate static let max = Day(number: .max)
}
