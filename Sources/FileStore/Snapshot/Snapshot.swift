import Domain
import Files
import Storage

/// A snapshot that was found beside a journal, and what lies beside its children.
struct Snapshot {
  let kept: MappedChildren
  let head: ServiceRecord

  /// What lies beside a journal.
  enum Found {
    case usable(Snapshot)
    /// None, or one of another journal: it is made anew.
    case none
    /// One of another version of the program or of other rules: it is made anew.
    case ofAnotherLayout
    /// It stands for an entry beyond the end of the journal: acknowledged entries are missing.
    case ahead(Version)

    var usable: Snapshot? {
      if case .usable(let snapshot) = self { return snapshot }
      return nil
    }

    var versionAhead: Version? {
      if case .ahead(let version) = self { return version }
      return nil
    }
  }

  /// Looks for the snapshot of a folder and whether it matches the journal.
  static func find(in folder: DataFolder, for journal: OpenFile, rules: RuleTable) -> Found {
    if Cache.isOfAnotherLayout(in: folder, than: rules) { return .ofAnotherLayout }
    guard let header = Cache.currentHeader(of: folder, rules: rules) else { return .none }
    if let size = try? journal.size(), size < header.offset {
      let first = journal.firstHash()
      return first == nil || first == header.first ? .ahead(header.version) : .none
    }
    guard journal.holds(header.place), let kept = MappedChildren.open(folder, rules: rules),
      let head = kept.head(), kept.cache.header.place == header.place
    else { return .none }
    return .usable(Snapshot(kept: kept, head: head))
  }
}
