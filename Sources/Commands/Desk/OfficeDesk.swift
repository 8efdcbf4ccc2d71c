import Domain
import Storage

extension Office {
  /// Who acts, for a change: the person bound to the login, or the one that `--as` names.
  ///
  /// While a store has nobody yet, whoever made it acts under their login's name; and again where it
  /// has lost its managers, to name one.
  func desk() throws -> Desk {
    if session.register.people.isEmpty, person == nil { return desk(of: founder) }
    guard let officer = try actor() else {
      if session.register.hasLostManagers(on: present),
        session.register.foundingLogin == outside.login
      {
        return desk(of: founder)
      }
      throw Failure.notPermitted(
        "the login \(outside.login) is bound to nobody of this service",
        hint: "bind it with: caseload officer set NAME --login \(outside.login)")
    }
    return desk(of: officer)
  }

  /// The login that made the store, as somebody who is no officer.
  private var founder: Officer {
    Officer(
      id: OfficerID(outside.login), name: outside.login, role: .businessSupport,
      logins: [outside.login], from: today)
  }

  /// Refuses what the person at the desk may not do, whatever day is looked at.
  func mustBeAllowed(_ permission: Permission) throws {
    try presentDesk().mustBeAllowed(permission, session.register)
  }

  /// Refuses where the person may not list the children of an officer, or everybody's where nil.
  func mustBeAllowedToList(_ officer: OfficerID?) throws {
    try presentDesk().mustBeAllowedToList(officer, session.register)
  }

  func presentDesk() throws -> Desk {
    var desk = try desk()
    desk.today = present
    return desk
  }

  /// Who acts, or nil where the login is bound to nobody: then there is no "mine".
  func actor() throws -> Officer? {
    if let person { return try officer(named: person) }
    let bound = session.register.people(boundTo: outside.login, on: present)
    if bound.count > 1 {
      throw Failure.usage(
        "the login \(outside.login) is bound to \(bound.map(\.name).joined(separator: " and "))",
        hint: "say who acts with --as NAME")
    }
    if let officer = bound.first { return officer }
    return session.register.policy.isUnreal
      ? session.register.officers.first { $0.role == .iro && $0.worksHere(on: present) } : nil
  }

  /// The person that `--as` names, where this login may act for them.
  private func officer(named name: String) throws -> Officer {
    let officer = try session.register.officer(named: name)
    guard officer.worksHere(on: present) else {
      throw Failure.notPermitted("\(officer.name) no longer works here")
    }
    guard officer.logins.contains(outside.login) || session.register.policy.isUnreal else {
      throw Failure.notPermitted(
        "\(officer.name) is not bound to the login \(outside.login)",
        hint: "each person acts under their own login; see: caseload officer list")
    }
    return officer
  }

  /// Tells a test harness what is on the disk now.
  func acknowledge(_ text: String) {
    guard outside.environment["CASELOAD_ACK"] == "1" else { return }
    output.line("ack \(text)")
    output.flush()
  }

  /// Keeps a snapshot where enough was recorded since the last; nothing is lost where it fails.
  mutating func tidy(ifBehindBy entries: Int = 200) {
    output.flush()
    try? session.keepSnapshot(ifBehindBy: entries)
  }
}
