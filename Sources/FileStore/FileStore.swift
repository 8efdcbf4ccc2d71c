import CSystem
import Domain
import Envelopes
import Files
import Glibc
import Storage

/// A store in a folder: a journal that is only ever appended to, and what is made from it.
///
/// What a call acknowledged is on the disk: an entry is written whole at the known end of the
/// journal, then synced, and only then told to anybody. Readers take no lock.
package final class FileStore: Store {
  let folder: DataFolder
  let installation: Installation
  let rules: RuleTable
  /// Nil where the place can only be read.
  let folderLock: FolderLock?
  var journal: OpenFile
  var check: JournalCheck
  /// Just after the last entry that was handed on.
  var delivered: JournalPlace
  /// The snapshot from which the store was opened, where there is a usable one.
  private var snapshot: Snapshot?
  /// The entry that an unusable snapshot stands for, where the journal does not reach it.
  let snapshotAhead: Version?
  /// Where that snapshot stands in the journal, or the beginning.
  private(set) var origin: JournalPlace
  var mark: HighWaterMark?
  /// Why nothing can be written any more.
  var fault: StoreError?
  /// True after a sync that failed: what the file shows then is not what the disk holds.
  var isFrozen = false
  package internal(set) var notices: [StoreNotice] = []

  init(
    folder: DataFolder, installation: Installation, rules: RuleTable, lock: FolderLock?,
    journal: OpenFile, found: Snapshot.Found, fault: StoreError?
  ) {
    self.folder = folder
    self.installation = installation
    self.rules = rules
    folderLock = lock
    self.journal = journal
    self.fault = fault
    snapshot = found.usable
    snapshotAhead = found.versionAhead
    origin = snapshot?.kept.cache.header.place ?? .start
    check = JournalCheck(from: origin)
    delivered = origin
  }

  package var readOnlyReason: String? {
    switch fault {
    case nil: nil
    case .readOnly(let reason): reason
    case let fault?: fault.message
    }
  }

  package func newestSnapshot() throws(StoreError) -> Register {
    guard let snapshot else { return Register(rules: rules) }
    return Register(kept: snapshot.kept, service: snapshot.head, rules: rules)
  }

  package func forgetSnapshot() {
    guard snapshot != nil else { return }
    snapshot = nil
    origin = .start
    check = JournalCheck()
    delivered = .start
    if folderLock != nil { _ = unlink(Cache.path(of: folder)) }
  }

  package func hasNews(after version: Version) -> Bool {
    guard !isFrozen else { return false }
    if check.visible.version > version { return true }
    var named = stat()
    guard stat(folder.journal, &named) == 0, let open = try? journal.status() else { return false }
    return named.st_ino != open.st_ino || named.st_dev != open.st_dev
      || Int(open.st_size) != check.place.offset
  }

  package func read(
    after version: Version, _ visit: (Entry) throws(StoreError) -> Void
  ) throws(StoreError) {
    if !isFrozen { try look() }
    let end = check.visible
    guard version < end.version else { return }
    let start = [delivered, origin].first { $0.version == version } ?? .start
    try deliver(from: start, to: end, after: version, visit)
    delivered = end
  }

  /// Hands on the entries between two places that follow a version and count.
  private func deliver(
    from start: JournalPlace, to end: JournalPlace, after version: Version,
    _ visit: (Entry) throws(StoreError) -> Void
  ) throws(StoreError) {
    let whole = start.version < origin.version ? try checkFromStart(to: end) : check
    _ = try journal.forEachLine(from: start.offset, to: end.offset) {
      (bytes) throws(StoreError) in
      if let entry = try entry(in: bytes, after: version, whole) { try visit(entry) }
      return true
    }
  }

  /// The entry of a line, or nil where it is not asked for or does not count.
  private func entry(
    in bytes: UnsafeBufferPointer<UInt8>, after version: Version, _ whole: JournalCheck
  ) throws(StoreError) -> Entry? {
    var number = 0
    do throws(LineFault) {
      let line = try EntryLine(bytes)
      number = line.version
      if number <= version || whole.leavesOut(number) { return nil }
      return try line.entry()
    } catch {
      throw damage(error, line: number)
    }
  }

  package func lock() throws(StoreError) {
    if let fault { throw fault }
    guard let folderLock else { throw .readOnly(reason: "it cannot be locked") }
    try folderLock.take()
    do throws(StoreError) {
      try lookUnderLock()
      if let fault { throw fault }
      try abandonOpenBatch()
    } catch {
      folderLock.giveBack()
      throw error
    }
  }

  package func unlock() { folderLock?.giveBack() }
}
