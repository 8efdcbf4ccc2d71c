import CSystem
import Domain
import Envelopes
import Files
import Glibc
import Storage

extension FileStore {
  /// Makes a store in a folder that holds none, and opens it.
  ///
  /// A `group` of the machine shares the store; nil makes it for one person alone.
  package static func create(
    at path: String, group: String? = nil, installation: Installation
  ) throws(StoreError) -> FileStore {
    do throws(FileFailure) {
      let folder = try DataFolder.make(at: path, group: group)
      if let journal = try? OpenFile(folder.journal), try journal.size() > 0 {
        throw FileFailure(.making, doing: "making a store", path: path, code: EEXIST)
      }
      for inside in [folder.snapshot, folder.cache, folder.drafts, folder.broken] {
        try folder.makeInside(inside)
      }
      _ = try FolderLock(folder)
      folder.keepReserve()
      let journal = try OpenFile.openOrMake(folder.journal, mode: folder.fileMode)
      try journal.sync(doing: "making the journal")
      try Folder.sync(path)
    } catch {
      throw error.code == EEXIST ? .exists(path: path) : error.cannotCreate
    }
    return try open(at: path, installation: installation)
  }

  /// Opens the store in a folder: for reading where it cannot be written.
  ///
  /// - Parameters:
  ///   - settlingEnd: whether an unfinished entry at the end is set aside at once; not by who only
  ///     looks.
  ///   - rules: the rules about time by which the lists are made.
  package static func open(
    at path: String, installation: Installation, settlingEnd: Bool = true,
    rules: RuleTable = .standard
  ) throws(StoreError) -> FileStore {
    cs_ignore_file_limit()
    let folder: DataFolder
    do throws(FileFailure) { folder = try DataFolder(at: path) } catch {
      throw error.isForAbsence ? .missing(path: path) : error.unreachable
    }
    var fault: StoreError?
    let journal = try openJournal(of: folder, &fault)
    if fault == nil, let reason = UserNamespace.reason(for: journal) {
      fault = .readOnly(reason: reason)
    }
    let lock = openLock(of: folder, &fault)
    let found = Snapshot.find(in: folder, for: journal, rules: rules)
    let store = FileStore(
      folder: folder, installation: installation, rules: rules, lock: lock, journal: journal,
      found: found, fault: fault)
    if case .ofAnotherLayout = found, settlingEnd { store.giveUpCache() }
    try store.takeStock(settlingEnd: settlingEnd)
    return store
  }

  private static func openJournal(
    of folder: DataFolder, _ fault: inout StoreError?
  ) throws(StoreError) -> OpenFile {
    do throws(FileFailure) {
      return try OpenFile(folder.journal, O_RDWR)
    } catch {
      if error.isForAbsence { throw .missing(path: folder.path) }
      guard error.isForWantOfRights else { throw error.unreachable }
      fault = .readOnly(reason: error.reason)
    }
    do throws(FileFailure) { return try OpenFile(folder.journal) } catch {
      throw error.unreachable
    }
  }

  private static func openLock(of folder: DataFolder, _ fault: inout StoreError?) -> FolderLock? {
    guard fault == nil else { return nil }
    do throws(FileFailure) {
      return try FolderLock(folder)
    } catch {
      fault = .readOnly(reason: "the lock cannot be opened (\(error.reason))")
      return nil
    }
  }

  /// Checks the journal, settles an unfinished end where nobody is writing, and says what is
  /// missing.
  ///
  /// The mark is read before the journal: another process may append an entry and raise the mark
  /// at any moment, and what the mark named before is in the journal afterwards.
  private func takeStock(settlingEnd: Bool) throws(StoreError) {
    openMark()
    try look()
    if settlingEnd, try journalSize() > check.place.offset, fault == nil, let folderLock,
      folderLock.takeAtOnce()
    {
      defer { folderLock.giveBack() }
      try lookUnderLock()
    }
    try noteMissing()
    if let fault, folderLock != nil { notices.append(StoreNotice(fault.notice)) }
  }

  /// Says that the cache is of no use to this program, and takes it away where that is allowed, so
  /// that it is said once.
  private func giveUpCache() {
    guard fault == nil else { return }
    _ = unlink(Cache.path(of: folder))
    notices.append(
      StoreNotice(
        "the folder cache was made by another version of caseload; it is made anew from the journal"
      ))
  }

  /// Says so where a snapshot or this installation knows of entries that the journal has not.
  func noteMissing() throws(StoreError) {
    let last = check.place.version
    let known = [(snapshotAhead ?? 0, "its snapshot"), (mark?.version ?? 0, "this computer")]
    guard fault == nil, let most = known.max(by: { $0.0 < $1.0 }) else { return }
    if most.0 > last {
      fault = .behind(entries: last, known: most.0, source: most.1)
    } else if let place = mark?.place, !journal.holds(place) {
      fault = .rewritten(entry: place.version)
    }
  }

  /// Finds the mark of this store, which its first entry names.
  func openMark() {
    guard mark == nil, let stateFolder = installation.stateFolder,
      let first = journal.firstHash()
    else { return }
    mark = HighWaterMark(of: first, at: folder.path, in: stateFolder)
  }
}

extension OpenFile {
  /// The hash of the first entry, which tells one journal from every other.
  func firstHash() -> ChainHash? {
    var found: ChainHash?
    _ = try? forEachLine(from: 0, to: (try? size()) ?? 0) { (bytes) throws(StoreError) in
      found = (try? EntryLine(bytes))?.stated
      return false
    }
    return found
  }
}
