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
    /// None, or one of another journal or another program: it is made anew.
    case none
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
  static func find(in folder: DataFolder, for journal: OpenFile) -> Found {
    guard let header = Cache.currentHeader(of: folder) else { return .none }
    if let size = try? journal.size(), size < header.offset {
      let first = journal.firstHash()
      return first == nil || first == header.first ? .ahead(header.version) : .none
    }
    guard journal.holds(header.place), let kept = MappedChildren.open(folder),
      let head = kept.head(), kept.cache.header.place == header.place
    else { return .none }
    return .usable(Snapshot(kept: kept, head: head))
  }
}
