import Domain

/// What one person of the fictional service recorded at one moment.
package struct Deed: Hashable, Sendable {
  package var by: OfficerID
  package var login: String
  package var at: Moment
  package var drafts: [Draft]

  package init(by: OfficerID, login: String, at: Moment, drafts: [Draft]) {
    self.by = by
    self.login = login
    self.at = at
    self.drafts = drafts
  }
}
