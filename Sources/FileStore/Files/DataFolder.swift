import Glibc
import Storage

/// The folder of a store: what lies where, and who may read it.
struct DataFolder {
  let path: String
  /// True where a group of the machine shares the store.
  let isShared: Bool

  var journal: String { "\(path)/journal.jsonl" }
  var access: String { "\(path)/access.jsonl" }
  var lock: String { "\(path)/lock" }
  var holder: String { "\(path)/lock.info" }
  var reserve: String { "\(path)/reserve" }
  var snapshot: String { "\(path)/snapshot" }
  var cache: String { "\(path)/cache" }
  var drafts: String { "\(path)/drafts" }
  var broken: String { "\(path)/broken" }

  /// The mode of files and of folders; the umask is not trusted, so modes are set.
  var fileMode: mode_t { isShared ? 0o660 : 0o600 }
  var folderMode: mode_t { isShared ? 0o2770 : 0o700 }

  /// The folder as it is on the disk.
  init(at path: String) throws(FileFailure) {
    self.path = path
    var status = stat()
    guard stat(path, &status) == 0 else {
      throw FileFailure(doing: "looking for the store", path: path, code: errno)
    }
    isShared = status.st_mode & 0o070 == 0o070
  }

  /// Makes the folder, and the folders above it, or takes one that is there.
  static func make(at path: String, group: String?) throws(FileFailure) -> DataFolder {
    try makeFolders(above: path)
    let isNew = mkdir(path, 0o700) == 0
    guard isNew || errno == EEXIST else {
      throw FileFailure(doing: "making the folder", path: path, code: errno)
    }
    if let group { try share(path, with: group) } else if isNew { _ = chmod(path, 0o700) }
    try sync(above(path))
    return try DataFolder(at: path)
  }

  static func above(_ path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private static func makeFolders(above path: String) throws(FileFailure) {
    let parent = above(path)
    var status = stat()
    guard parent != path, stat(parent, &status) != 0, errno == ENOENT else { return }
    try makeFolders(above: parent)
    guard mkdir(parent, 0o700) == 0 || errno == EEXIST else {
      throw FileFailure(doing: "making the folder", path: parent, code: errno)
    }
    try sync(above(parent))
  }

  private static func share(_ path: String, with group: String) throws(FileFailure) {
    guard let entry = getgrnam(group) else {
      throw FileFailure(doing: "looking for the group \(group)", path: path, code: EINVAL)
    }
    guard chown(path, uid_t.max, entry.pointee.gr_gid) == 0, chmod(path, 0o2770) == 0 else {
      throw FileFailure(doing: "sharing the folder with \(group)", path: path, code: errno)
    }
  }

  /// Makes a folder inside, where it is not there yet.
  func makeInside(_ folder: String) throws(FileFailure) {
    guard mkdir(folder, 0o700) == 0 else {
      if errno == EEXIST { return }
      throw FileFailure(doing: "making the folder", path: folder, code: errno)
    }
    _ = chmod(folder, folderMode)
    try DataFolder.sync(path)
  }

  /// Makes durable which names a folder holds.
  static func sync(_ folder: String) throws(FileFailure) {
    try OpenFile(folder, O_RDONLY | O_DIRECTORY).sync(doing: "making the folder durable")
  }

  /// The names in a folder, sorted; none where it cannot be read.
  static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { field in
        field.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// Puts a whole file in the place of another, so that a reader sees the old or the new one.
  func replace(_ path: String, with bytes: [UInt8], mode: mode_t) throws(FileFailure) {
    let aside = "\(path).\(getpid()).new"
    _ = unlink(aside)
    do throws(FileFailure) {
      let file = try OpenFile(making: aside, mode: mode)
      try file.write(bytes, at: 0, doing: "writing \(path)")
      try file.sync(doing: "making \(path) durable")
      try DataFolder.rename(aside, to: path)
    } catch {
      _ = unlink(aside)
      throw error
    }
  }

  /// Gives a finished file its name, durably.
  static func rename(_ aside: String, to path: String) throws(FileFailure) {
    guard Glibc.rename(aside, path) == 0 else {
      throw FileFailure(doing: "naming \(path)", path: path, code: errno)
    }
    try sync(above(path))
  }
}
