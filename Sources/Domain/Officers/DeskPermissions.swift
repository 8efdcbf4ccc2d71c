extension Desk {
  /// Refuses where the person at the desk may not do this; the refusal says who may.
  ///
  /// An IRO works for the children they hold and for those whom they cover; a service manager reads
  /// everything, allocates, supervises and sets officers and policy; business support keeps names,
  /// imports and sendings. While a service has never had a manager, what a manager does is open to
  /// everybody, and in a store of one person so is all else.
  package func mustBeAllowed(
    _ permission: Permission, _ register: Register
  ) throws(Refusal) {
    if isAllowed(permission, register) { return }
    let holder = permission.child.flatMap {
      register.holder(of: $0, on: register.dayOfRoles(today))
    }
    let what = "\(officer.role.withArticle) may not \(permission.words)"
    if let id = permission.child, !Sight(register, self).reads(id, in: register) {
      throw .notYours(id.rawValue)
    }
    let child = permission.child.map { register.name(of: $0) }
    if let child, let holder {
      let managers = permission.roles.contains(.serviceManager) ? ", or a service manager" : ""
      throw .notPermitted(
        what,
        who: "\(holder.name) holds \(child) and may, or whoever covers for them\(managers)")
    }
    if let child {
      throw .notPermitted(
        what, who: "nobody holds \(child): a service manager allocates the case first")
    }
    if permission.roles == [.serviceManager],
      register.hasLostManagers(on: register.dayOfRoles(today))
    {
      throw .notPermitted(what, who: Register.wayToManager)
    }
    let roles = permission.roles.map(\.withArticle)
    throw .notPermitted(what, who: "\(roles.joined(separator: " or ")) may")
  }

  /// Refuses where the person may not list the children of an officer, or everybody's where nil:
  /// their own and those of whom they cover are open to all.
  package func mustBeAllowedToList(
    _ officer: OfficerID?, _ register: Register
  ) throws(Refusal) {
    if let officer, holdsOrCovers(officer, register) { return }
    try mustBeAllowed(.readOthers, register)
  }

  /// Whether these are the person's own cases, or those of somebody they cover today.
  package func holdsOrCovers(_ officer: OfficerID, _ register: Register) -> Bool {
    officer == self.officer.id && self.officer.role == .iro
      || register.covers(self.officer.id, for: officer, on: register.dayOfRoles(today))
  }

  /// Whether the person at the desk may do this.
  package func isAllowed(_ permission: Permission, _ register: Register) -> Bool {
    if register.policy.soloOfficer == officer.id || register.people.isEmpty { return true }
    if permission.roles.contains(officer.role) { return true }
    // Of a child whom nobody knows something better is said than who may, to who reads everybody;
    // what is about no child has the empty id.
    if let child = permission.child, register.row(of: child) == nil {
      return child.rawValue.isEmpty || isAllowed(.readOthers, register)
    }
    if permission.roles.contains(.serviceManager),
      register.hasNotHadManager(on: register.dayOfRoles(today))
    {
      return true
    }
    guard let child = permission.child,
      let holder = register.holder(of: child, on: register.dayOfRoles(today))
    else { return false }
    return holdsOrCovers(holder.id, register)
  }
}
