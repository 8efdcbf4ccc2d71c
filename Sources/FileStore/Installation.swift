import Files
import Glibc

/// The installation that writes: who it is, and where it keeps what it knows of stores.
package struct Installation: Sendable {
  /// Named in every entry, so that stores of several writers can be told apart and merged.
  package let writer: String
  /// Where the newest known entry of each store is kept, or nil to keep none.
  package let stateFolder: String?

  /// An installation of a given name, such as that of a fictional service.
  package init(writer: String, stateFolder: String? = nil) {
    self.writer = writer
    self.stateFolder = stateFolder
  }

  /// The installation that keeps its name in this folder; where it has none, a random one is made
  /// once. Without a folder that can be written, the name lasts as long as the process.
  package static func known(in stateFolder: String) -> Installation {
    let path = "\(stateFolder)/installation"
    if let name = name(at: path) { return Installation(writer: name, stateFolder: stateFolder) }
    let name = randomName()
    guard (try? DataFolder.make(at: stateFolder, group: nil)) != nil else {
      return Installation(writer: name)
    }
    try? WholeFile.replace(path, with: Array("\(name)\n".utf8), mode: 0o600)
    return Installation(writer: self.name(at: path) ?? name, stateFolder: stateFolder)
  }

  private static let nameCount = 32

  private static func name(at path: String) -> String? {
    guard let bytes = try? OpenFile(path).bytes(nameCount, at: 0), bytes.count == nameCount,
      bytes.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\"") })
    else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func randomName() -> String {
    var generator = SystemRandomNumberGenerator()
    var name = ""
    for _ in 0..<2 {
      let digits = String(generator.next() as UInt64, radix: 16)
      name += String(repeating: "0", count: nameCount / 2 - digits.count) + digits
    }
    return name
  }
}
