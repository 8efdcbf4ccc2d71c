import FileStore
import Storage

/// The store that the commands work on: the only file that names one.
package struct Backend {
  private let installation: Installation

  /// - Parameter environment: says where this installation keeps what it knows of stores:
  ///   `$XDG_STATE_HOME`, else the folder that stands for it under `$HOME`.
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
  package func open(at path: String) throws(StoreError) -> any Store {
    try FileStore.open(at: path, installation: installation)
  }
}
