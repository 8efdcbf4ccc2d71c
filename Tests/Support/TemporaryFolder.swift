import Glibc

/// A folder for one test, which goes with whoever holds it.
package final class TemporaryFolder: Sendable {
  package let path: String

  package init() throws {
    let parent = access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp"
    var template = Array("\(parent)/caseload-tests.XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw NoFolder() }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { TemporaryFolder.empty(path) }

  package struct NoFolder: Error {}

  private static func empty(_ path: String) {
    for name in names(in: path) {
      if unlink("\(path)/\(name)") != 0 { empty("\(path)/\(name)") }
    }
    _ = rmdir(path)
  }

  /// The names in a folder, sorted.
  package static func names(in path: String) -> [String] {
    guard let stream = opendir(path) else { return [] }
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
}
