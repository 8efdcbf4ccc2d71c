extension Register {
  /// True before the first day on which the service has a manager: then everybody does what a manager
  /// does, so that a store can be begun. Never again after that day.
  func hasNotHadManager(on day: Day) -> Bool { firstManager.map { day < $0 } ?? true }

  /// True where the service had a manager and has none on a day, as entries of older programs could
  /// leave it.
  package func hasLostManagers(on day: Day) -> Bool {
    !hasNotHadManager(on: day)
      && !people.contains { $0.role == .serviceManager && $0.from <= day && $0.worksHere(on: day) }
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

  /// Refuses what would leave the service without a manager on some day to come, where it has one on
  /// every day now. A manager without a login counts only where nothing is real: nobody could act.
  func mustKeepManager(
    _ name: String, after drafts: [Draft], at desk: Desk
  ) throws(Refusal) {
    guard dayWithoutManager(people, from: desk.today) == nil else { return }
    var settings = service.settings
    for (index, draft) in drafts.enumerated() {
      settings.append(
        RecordedFact(
          fact: draft.fact(EventID(entry: version + 1, index: index + 1)), at: desk.now,
          by: desk.officer.id, login: desk.login))
    }
    let after = SettingsReading(settings, RecordedFact.inForce(settings))
    let people = after.officers.filter { !after.takenBack.contains($0.id) }
    guard let day = dayWithoutManager(people, from: desk.today) else { return }
    throw .guarded(.lastManager(name, from: day))
  }

  /// The first day from today on that has nobody to do what a manager does; nil where every day has.
  private func dayWithoutManager(_ people: [Officer], from today: Day) -> Day? {
    let managers = people.filter {
      policy.soloOfficer == $0.id
        || $0.role == .serviceManager && (policy.isUnreal || !$0.logins.isEmpty)
    }
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
