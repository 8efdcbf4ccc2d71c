/// Somebody looked at a case that is not theirs.
package struct Access: Hashable, Codable, Sendable {
  package var at: Moment
  package var by: OfficerID
  package var login: String
  package var child: ChildID

  package init(at: Moment, by: OfficerID, login: String, child: ChildID) {
    self.at = at
    self.by = by
    self.login = login
    self.child = child
  }
}

extension Desk {
  /// Whether it is noted that this person opens the case of a child: an IRO reads the cases they
  /// hold or cover without a word, and no other.
  package func isNoted(opening child: ChildID, _ register: Register) -> Bool {
    guard officer.role == .iro, register.row(of: child) != nil else { return false }
    guard let holder = register.holder(of: child) else { return true }
    return !holdsOrCovers(holder.id, register)
  }
}
