import Glibc

/// Folders: what is in them, and the making of them.
package enum Folder {
  /// The folder in which a file or folder lies.
  package static func above(_ path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// Makes a folder, and the folders above it, for their owner alone, where they are not there;
  /// returns whether the folder itself is new.
  @discardableResult package static func make(_ path: String) throws(FileFailure) -> Bool {
    try makeAbove(path)
    let isNew = mkdir(path, 0o700) == 0
    guard isNew || errno == EEXIST else { throw failure(.making, "making the folder", path) }
    return isNew
  }

  private static func makeAbove(_ path: String) throws(FileFailure) {
    let parent = above(path)
    var status = stat()
    guard parent != path, stat(parent, &status) != 0, errno == ENOENT else { return }
    try makeAbove(parent)
    guard mkdir(parent, 0o700) == 0 || errno == EEXIST else {
      throw failure(.making, "making the folder", parent)
    }
    try sync(above(parent))
  }

  /// Makes durable which names a folder holds.
  package static func sync(_ path: String) throws(FileFailure) {
    try OpenFile(path, O_RDONLY | O_DIRECTORY).sync(doing: "making the folder durable")
  }

  /// Gives a finished file its name, durably.
  package static func rename(_ aside: String, to path: String) throws(FileFailure) {
    guard Glibc.rename(aside, path) == 0 else { throw failure(.writing, "naming \(path)", path) }
    try sync(above(path))
  }

  /// The names in a folder, sorted.
  package static func names(in path: String) throws(FileFailure) -> [String] {
    guard let stream = opendir(path) else { throw failure(.reading, "reading \(path)", path) }
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

  /// The names of the files of a folder, sorted; folders within it are left out.
  package static func files(in path: String) throws(FileFailure) -> [String] {
    try names(in: path).filter { isFile("\(path)/\($0)") }
  }

  /// Whether a path leads to a file with bytes of its own, and not to a folder, a pipe or nothing.
  package static func isFile(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  /// Whether anything has this path.
  package static func isThere(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0
  }

  /// Whether a path leads to a folder.
  package static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  private static func failure(
    _ deed: FileFailure.Deed, _ doing: String, _ path: String
  ) -> FileFailure {
    FileFailure(deed, doing: doing, path: path, code: errno)
  }
}
