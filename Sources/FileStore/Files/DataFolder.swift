import Files
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
      throw FileFailure(.reading, doing: "looking for the store", path: path, code: errno)
    }
    isShared = status.st_mode & 0o070 == 0o070
  }

  /// Makes the folder, and the folders above it, or takes one that is there.
  static func make(at path: String, group: String?) throws(FileFailure) -> DataFolder {
    let isNew = try Folder.make(path)
    if let group { try share(path, with: group) } else if isNew { _ = chmod(path, 0o700) }
    try Folder.sync(Folder.above(path))
    return try DataFolder(at: path)
  }

  private static func share(_ path: String, with group: String) throws(FileFailure) {
    guard let entry = getgrnam(group) else {
      throw FileFailure(.making, doing: "looking for the group \(group)", path: path, code: EINVAL)
    }
    guard chown(path, uid_t.max, entry.pointee.gr_gid) == 0, chmod(path, 0o2770) == 0 else {
      throw FileFailure(.making, doing: "sharing the folder with \(group)", path: path, code: errno)
    }
  }

  /// Makes a folder inside, where it is not there yet.
  func makeInside(_ folder: String) throws(FileFailure) {
    guard mkdir(folder, 0o700) == 0 else {
      if errno == EEXIST { return }
      throw FileFailure(.making, doing: "making the folder", path: folder, code: errno)
    }
    _ = chmod(folder, folderMode)
    try Folder.sync(path)
  }
}
