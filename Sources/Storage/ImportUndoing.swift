import Domain

extension Session {
  /// The entries of the import to which an entry belongs, or nil where it belongs to none.
  ///
  /// One that says so itself is known to the register; for one of an earlier program the journal is
  /// read.
  package mutating func versionsOfImport(
    with version: Version
  ) throws(StoreError) -> ClosedRange<Version>? {
    if let known = register.intakes.first(where: { $0.versions.contains(version) }) {
      return known.versions
    }
    var began: Version?
    var found: ClosedRange<Version>?
    try store.read(after: 0) { (entry) throws(StoreError) in
      switch entry.batch {
      case .begin: began = entry.version
      case .commit:
        if let first = began, (first...entry.version).contains(version) {
          found = first...entry.version
        }
        began = nil
      case .part, .abandoned: break
      case nil:
        if entry.version == version, entry.facts.contains(where: \.isExtract) {
          found = version...version
        }
      }
    }
    return found
  }
}
