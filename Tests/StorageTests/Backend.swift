import Domain
import FileStore
import Storage
import TestSupport

/// The kinds of store that must keep the same promise.
enum Backend: String, CaseIterable, CustomStringConvertible {
  case memory, file

  var description: String { rawValue }

  /// Runs a test on an empty store of this kind; what it left on the disk is removed afterwards.
  func withStore(_ body: (inout any Store) throws -> Void) throws {
    switch self {
    case .memory:
      var store: any Store = MemoryStore()
      try body(&store)
    case .file:
      let path = try TemporaryFolder()
      var store: any Store = try FileStore.create(
        at: "\(path.path)/store", installation: Installation(writer: "tests"))
      try body(&store)
    }
  }
}
