import FileStore
import Files
import Reports
import Storage

/// The store that the commands work on: the only file that names one.
package struct Backend {
  private let installation: Installation

  /// Says where this installation keeps what it knows of stores: `$XDG_STATE_HOME`, else the
  /// folder that stands for it under `$HOME`.
  package init(environment: [String: String]) {
    if let folder = environment["XDG_STATE_HOME"], folder.hasPrefix("/") {
      installation = .known(in: "\(folder)/caseload")
    } else if let home = environment["HOME"], !home.isEmpty {
      installation = .known(in: "\(home)/.local/state/caseload")
    } else {
      installation = Installation(writer: "unnamed")
    }
  }

  /// Makes a new store at this place, for one person or for a group of the machine.
  package func create(at path: String, group: String? = nil) throws(StoreError) -> any Store {
    try FileStore.create(at: path, group: group, installation: installation)
  }

  /// Makes a new store whose bytes depend on what is recorded alone.
  package func createFictional(at path: String) throws(StoreError) -> any Store {
    let fictional = Installation(writer: "fictional", stateFolder: installation.stateFolder)
    return try FileStore.create(at: path, installation: fictional)
  }

  /// Opens the store that stands at this place.
  package func open(at path: String) throws(StoreError) -> any Store { try file(path) }

  /// Opens a store to look at it alone: nothing of it is put in order.
  package func look(at path: String) throws(StoreError) -> any Store {
    try file(path, settlingEnd: false)
  }

  /// Looks at every entry of a store, and changes nothing.
  package func verify(_ path: String) throws(StoreError) -> StoreCheck {
    let report = try file(path, settlingEnd: false).verify()
    return StoreCheck(
      entries: report.entries, ok: report.isGood,
      problems: report.problems.map {
        StoreCheck.Problem(entry: OrNull($0.entry), message: $0.message)
      },
      clocks: report.clockRuns.map {
        StoreCheck.Clock(
          first: $0.entries.lowerBound, last: $0.entries.upperBound, at: $0.at,
          machineTime: $0.machineTime)
      }, remarks: report.remarks.isEmpty ? nil : report.remarks)
  }

  /// Writes what is good of a store to a new folder.
  package func recover(_ path: String, to folder: String) throws(StoreError) -> StoreCopy {
    let store = try file(path, settlingEnd: false)
    let report = try store.recover(to: folder)
    try store.handLooks(to: folder, installation: installation)
    return copy(report)
  }

  /// Copies the journal of a store to a new file.
  package func backup(_ path: String, to copyPath: String) throws(StoreError) -> StoreCopy {
    let store = try file(path)
    let looks = FileStore.looksFile(beside: copyPath)
    if Folder.isFile(looks) { throw .exists(path: looks) }
    let report = try store.backup(to: copyPath)
    try store.copyLooks(to: looks)
    return copy(report)
  }

  /// Makes a store of a backup.
  package func restore(_ backup: String, to path: String) throws(StoreError) -> StoreCopy {
    let report = try FileStore.restore(from: backup, to: path, installation: installation)
    try file(path).takeLooks(from: FileStore.looksFile(beside: backup))
    return copy(report)
  }

  private func file(
    _ path: String, settlingEnd: Bool = true
  ) throws(StoreError) -> FileStore {
    try FileStore.open(at: path, installation: installation, settlingEnd: settlingEnd)
  }

  private func copy(_ report: CopyReport) -> StoreCopy {
    StoreCopy(
      entries: report.entries, bytes: report.bytes, lastHash: report.lastHash,
      bytesSetAside: report.bytesSetAside)
  }
}
