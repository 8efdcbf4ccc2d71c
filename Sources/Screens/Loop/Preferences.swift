/// How one person likes the screens; kept beside the store, never in it.
package struct Preferences: Hashable, Codable, Sendable {
  package var theme: String?
  /// The column by which the caseload is sorted, by its name, and whether backwards.
  package var sortColumn: String?
  package var sortsBackwards = false
  /// Columns of the caseload that are left out, by their names.
  package var hiddenColumns: [String] = []
  /// False where the mouse is left to the terminal; files from before the mouse do not say.
  package var mouse: Bool?
  /// The person's own views of the caseload.
  package var views: [NamedFilter] = []

  package init() {}

  package var usesMouse: Bool { mouse ?? true }
}

/// A filter of the caseload under a name.
package struct NamedFilter: Hashable, Codable, Sendable {
  package var name: String
  package var filter: String

  package init(name: String, filter: String) {
    self.name = name
    self.filter = filter
  }
}
