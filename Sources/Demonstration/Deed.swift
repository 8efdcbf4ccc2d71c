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

  /// The deed as the entry of the journal that it becomes.
  package func entry(_ version: Version) -> Entry {
    Entry(
      version: version, at: at, by: by, login: login,
      facts: drafts.enumerated().map { index, draft in
        draft.fact(EventID(entry: version, index: index + 1))
      })
  }
}
