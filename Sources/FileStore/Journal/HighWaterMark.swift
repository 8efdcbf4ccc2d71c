import Domain
import Envelopes
import Glibc

/// The newest entry that this installation knows to be durable, kept outside the store.
///
/// A chain of hashes cannot show that its own end is missing; this can.
final class HighWaterMark {
  private let path: String
  private var file: OpenFile?
  private(set) var version: Version = 0

  /// The mark of the store whose first entry has this hash.
  init(of first: ChainHash, in stateFolder: String) {
    path = "\(stateFolder)/\(first.text.prefix(16)).mark"
    guard let file = try? OpenFile(path, O_RDWR) else { return }
    self.file = file
    version = HighWaterMark.read(file)
  }

  /// "42", padded, and the hash: always the same count, so that one write replaces it.
  private static let numberCount = 20

  private static func read(_ file: OpenFile) -> Version {
    let count = numberCount + 1 + ChainHash.textCount + 1
    guard let bytes = try? file.bytes(count, at: 0), bytes.count == count,
      ChainHash(text: bytes[(numberCount + 1)..<(count - 1)]) != nil
    else { return 0 }
    return Int(String(decoding: bytes[..<numberCount].drop { $0 == 0x20 }, as: UTF8.self)) ?? 0
  }

  /// Raises the mark to this place. Where it cannot be written, the store goes on without it.
  func raise(to place: JournalPlace) {
    guard place.version > version else { return }
    version = place.version
    if file == nil { file = try? OpenFile.openOrMake(path, mode: 0o600) }
    let number = String(place.version)
    let text =
      String(repeating: " ", count: HighWaterMark.numberCount - number.utf8.count)
      + "\(number) \(place.hash.text)\n"
    try? file?.write(Array(text.utf8), at: 0, doing: "noting the newest entry")
  }
}
