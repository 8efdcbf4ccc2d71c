import CSystem
import Domain
import Files
import Glibc
import JSON
import Storage

extension FileStore {
  /// Appended without lock or sync: the first to go when the disk is full.
  package func noteAccess(_ access: Access) {
    var bytes: [UInt8] = []
    guard (try? JSONText.append(access, to: &bytes)) != nil else { return }
    bytes.append(UInt8(ascii: "\n"))
    guard (try? OpenFile.openOrMake(folder.access, mode: folder.fileMode)) != nil,
      let file = try? OpenFile(folder.access, O_WRONLY | O_APPEND)
    else { return }
    _ = bytes.withUnsafeBytes { write(file.descriptor, $0.baseAddress, $0.count) }
  }

  package func accesses() -> [Access] {
    guard let file = try? OpenFile(folder.access), let size = try? file.size() else { return [] }
    var result: [Access] = []
    _ = try? file.forEachLine(from: 0, to: size) { (bytes) throws(StoreError) in
      if let access = try? JSONText.read(Access.self, from: bytes) { result.append(access) }
      return true
    }
    return result
  }
}
