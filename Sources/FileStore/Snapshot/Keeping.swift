import CSystem
import Domain
import Envelopes
import Files
import Glibc
import Storage

extension FileStore {
  /// Keeps a snapshot of the register: the lines of what changed, then the cache that names them.
  ///
  /// Nothing is kept where another process is keeping one, or kept a newer one already.
  package func keep(_ register: Register) throws(StoreError) {
    guard fault == nil, register.version > 0, register.version == delivered.version,
      let first = journal.firstHash(), let lock = snapshotLock()
    else { return }
    defer { _ = cs_unlock(lock.descriptor) }
    let current = Cache.currentHeader(of: folder, rules: rules)
    if let current, current.first == first, current.version >= register.version,
      journal.holds(current.place)
    {
      return
    }
    try syncBeforeKeeping()
    do throws(KeepingFault) {
      try keep(register, first: first, over: current)
    } catch {
      throw error.error
    }
    raiseMark()
  }

  /// Takes the lock of the snapshot, which is not that of the store: a snapshot never keeps
  /// anybody from recording.
  private func snapshotLock() -> OpenFile? {
    try? folder.makeInside(folder.snapshot)
    try? folder.makeInside(folder.cache)
    guard let file = try? OpenFile.openOrMake("\(folder.snapshot)/lock", mode: folder.fileMode),
      cs_lock(file.descriptor) == 0
    else { return nil }
    return file
  }

  /// A snapshot must not outlive the entries it stands for, and another process may have written
  /// some that it has not synced yet.
  private func syncBeforeKeeping() throws(StoreError) {
    do throws(FileFailure) {
      try journal.syncData(doing: "making the journal durable")
    } catch {
      isFrozen = true
      fault = .readOnly(reason: "a sync failed (\(error.reason)); start caseload again")
      throw error.unknownOutcome
    }
  }

  private func keep(
    _ register: Register, first: ChainHash, over current: CacheHeader?
  ) throws(KeepingFault) {
    let kept = register.kept as? MappedChildren
    let children = try childrenFile(going: kept, over: current)
    var keeping: KeepingChildren
    do throws(FileFailure) {
      keeping = try KeepingChildren(register, kept: kept, children: children)
    } catch {
      throw .file(error)
    }
    try keeping.write()
    var header = CacheHeader(rules: rules)
    header.version = register.version
    header.offset = delivered.offset
    header.hash = delivered.hash
    header.first = first
    header.generation = children.generation
    header.childrenMark = children.mark
    header.childrenLength = keeping.length
    header.liveBytes = keeping.liveBytes
    header.head = keeping.head
    do throws(FileFailure) {
      if kept?.children !== children { try Folder.sync(folder.snapshot) }
      try writeCache(register, kept, header, keeping)
    } catch {
      throw .file(error)
    }
    removeOldFiles(except: children.generation)
  }

  /// The file to which lines are appended: the snapshot's own, where it is still the current one and
  /// holds more that counts than that does not, else a new one.
  private func childrenFile(
    going kept: MappedChildren?, over current: CacheHeader?
  ) throws(KeepingFault) -> ChildrenFile {
    if let kept, let current, current.childrenMark == kept.children.mark,
      let size = try? kept.children.file.size(),
      size < current.liveBytes * 2 + FileStore.garbageAllowed
    {
      return kept.children
    }
    let newest = ChildrenFile.generations(in: folder).max() ?? 0
    do throws(FileFailure) {
      return try ChildrenFile(beginning: max(newest, current?.generation ?? 0) + 1, of: folder)
    } catch {
      throw .file(error)
    }
  }

  /// Bytes that may mean nothing before it is worth beginning a new file.
  private static let garbageAllowed = 1 << 20

  private func writeCache(
    _ register: Register, _ kept: MappedChildren?, _ header: CacheHeader, _ keeping: KeepingChildren
  ) throws(FileFailure) {
    let path = Cache.path(of: folder)
    let aside = "\(path).new"
    _ = unlink(aside)
    let file = try OpenFile(making: aside, mode: folder.fileMode)
    var cache = KeepingCache(register, kept: kept, header: header, into: file)
    try cache.writeAll(lines: keeping.lines, ownChanges: keeping.ownChanges)
    try file.sync(doing: "making the cache durable")
    try Folder.rename(aside, to: path)
  }

  /// Removes the files of earlier generations; whoever has one open keeps it.
  private func removeOldFiles(except generation: Int) {
    for other in ChildrenFile.generations(in: folder) where other != generation {
      _ = unlink(ChildrenFile.path(other, of: folder))
    }
  }
}
