import Domain
import Files
import JSON
import Storage
import Synchronization

/// The children of a snapshot: summaries as they lie in the mapped cache, records decoded from
/// their own line when somebody asks.
final class MappedChildren: KeptChildren {
  let cache: Cache
  let children: ChildrenFile
  /// The records that were asked for last, the newest first.
  private let recent = Mutex<[(row: Int, record: ChildRecord)]>([])

  private static let recentCount = 16
  /// What those who were asked for may take back: asked for with every frame.
  private let knownChanges = Mutex<[OfficerID: OwnChanges]>([:])

  init(cache: Cache, children: ChildrenFile) {
    self.cache = cache
    self.children = children
  }

  /// The children of a folder, where cache and children belong together and can be read.
  static func open(_ folder: DataFolder, rules: RuleTable) -> MappedChildren? {
    guard let cache = Cache(of: folder, rules: rules),
      let children = ChildrenFile(cache.header.generation, of: folder),
      children.mark == cache.header.childrenMark,
      let size = try? children.file.size(), size >= cache.header.childrenLength
    else { return nil }
    return MappedChildren(cache: cache, children: children)
  }

  /// What the register keeps beside the children, or nil where it cannot be read.
  func head() -> ServiceRecord? {
    guard let head = try? children.value(ServiceRecord.self, at: cache.header.head),
      head.version == cache.header.version
    else { return nil }
    return head
  }

  var count: Int { cache.header.count }
  var cardCount: Int { cache.header.cardCount }
  var dutyCount: Int { cache.header.dutyCount }

  func withSummaries<Result>(_ body: (UnsafeBufferPointer<ChildSummary>) -> Result) -> Result {
    body(cache.summaries)
  }

  func withCards<Result>(_ body: (UnsafeBufferPointer<NotificationCard>) -> Result) -> Result {
    body(cache.cards)
  }

  func withMarks<Result>(
    _ body: (UnsafeBufferPointer<Mark>, _ starts: UnsafeBufferPointer<UInt32>) -> Result
  ) -> Result {
    body(cache.marks, cache.markStarts)
  }

  func withDuties<Result>(_ body: (UnsafeBufferPointer<DutyCard>) -> Result) -> Result {
    body(cache.duties)
  }

  func withSearchTexts<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    body(cache.search)
  }

  func withNameOrder<Result>(_ body: (UnsafeBufferPointer<UInt32>) -> Result) -> Result {
    body(cache.nameOrder)
  }

  func row(of id: ChildID) -> Int? { cache.row(of: id) }

  func texts(at row: Int) -> ChildTexts {
    let lengths = cache.summaries[row].textLengths
    var start = Int(cache.summaries[row].textStart)
    var texts: [String] = []
    texts.reserveCapacity(8)
    for place in 0..<8 {
      let end = start + Int(lengths[place])
      texts.append(String(decoding: cache.texts[start..<end], as: UTF8.self))
      start = end
    }
    return ChildTexts(inOrder: texts) ?? ChildTexts(id: ChildID(""))
  }

  func record(at row: Int) throws(RecordDamage) -> ChildRecord {
    if let known = recent.withLock({ $0.first { $0.row == row }?.record }) { return known }
    let id = ChildID(String(decoding: cache.id(at: row), as: UTF8.self))
    let record: ChildRecord
    do {
      record = try children.value(ChildRecord.self, at: cache.lines[row])
    } catch let failure as FileFailure {
      throw RecordDamage(child: id, detail: failure.reason)
    } catch {
      throw RecordDamage(child: id, detail: JSONText.explain(error))
    }
    guard record.id == id else {
      throw RecordDamage(child: id, detail: "its line is that of \(record.id)")
    }
    recent.withLock { recent in
      recent.insert((row, record), at: 0)
      if recent.count > MappedChildren.recentCount { recent.removeLast() }
    }
    return record
  }

  func ownChanges(of officer: OfficerID) -> OwnChanges? {
    if let known = knownChanges.withLock({ $0[officer] }) { return known }
    let wanted = Checksum.of(officer.rawValue)
    for place in cache.ownChanges where place.officer == wanted {
      if let kept = try? children.value(KeptOwnChanges.self, at: place.line),
        kept.officer == officer
      {
        knownChanges.withLock { $0[officer] = kept.changes }
        return kept.changes
      }
    }
    return nil
  }
}

/// The line of one person's own changes.
struct KeptOwnChanges: Codable {
  var officer: OfficerID
  var changes: OwnChanges
}
