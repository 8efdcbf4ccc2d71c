import CSystem
import Domain
import Files
import Glibc
import Storage

extension FileStore {
  /// Lays the children that changed aside, as a snapshot does, in two files without a name: nobody
  /// else sees them, and nothing of them is left when the process ends.
  package func lightened(_ register: Register) -> Register? {
    guard fault == nil, folderLock != nil else { return nil }
    defer { cs_give_memory_back() }
    return try? laidAside(register)
  }

  private func laidAside(_ register: Register) throws -> Register? {
    try folder.makeInside(folder.cache)
    let kept = register.kept as? MappedChildren
    let children =
      if let kept, kept.children.isUnnamed {
        kept.children
      } else {
        try ChildrenFile(unnamedIn: folder)
      }
    var keeping = try KeepingChildren(register, kept: kept, children: children)
    try keeping.write()
    var header = CacheHeader(rules: rules)
    header.version = register.version
    header.childrenLength = keeping.length
    header.head = keeping.head
    let file = try OpenFile(unnamedIn: folder)
    var writing = KeepingCache(register, kept: kept, header: header, into: file)
    try writing.writeAll(lines: keeping.lines, ownChanges: keeping.ownChanges)
    guard let cache = Cache(file, rules: rules) else { return nil }
    return Register(
      kept: MappedChildren(cache: cache, children: children), service: register.service,
      rules: rules)
  }
}

extension OpenFile {
  /// Makes a file among those of the cache and takes its name away at once.
  convenience init(unnamedIn folder: DataFolder) throws(FileFailure) {
    let path = "\(folder.cache)/aside-\(UInt64.random(in: 0 ... .max))"
    try self.init(making: path, mode: 0o600)
    _ = unlink(path)
  }
}
