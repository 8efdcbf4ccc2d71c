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
