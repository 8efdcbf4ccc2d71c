import Domain
import Envelopes
import Files
import Glibc

/// The newest entry that this installation knows to be durable, kept outside the store.
///
/// A chain of hashes cannot show that its own end is missing; this can.
final class HighWaterMark {
  private let path: String
  private var file: OpenFile?
  private(set) var version: Version = 0

  /// The mark of the store in this folder whose first entry has this hash.
  ///
  /// A copy elsewhere has a mark of its own: it may rightly be older, as one that was recovered is,
  /// or a second fictional service of the same seed.
  init(of first: ChainHash, at folder: String, in stateFolder: String) {
    path = HighWaterMark.path(of: first, at: folder, in: stateFolder, ending: "mark")
    guard let file = try? OpenFile(path, O_RDWR) else { return }
    self.file = file
    version = HighWaterMark.read(file)
  }

  /// Where something is kept of the store in this folder whose first entry has this hash.
  static func path(
    of first: ChainHash, at folder: String, in stateFolder: String, ending: String
  ) -> String {
    let place = HighWaterMark.key(of: HighWaterMark.resolved(folder))
    return "\(stateFolder)/\(first.text.prefix(16))-\(place).\(ending)"
  }

  /// The path without links and dots, so that each way to name the folder finds the same mark.
  private static func resolved(_ folder: String) -> String {
    guard let path = realpath(folder, nil) else { return folder }
    defer { free(path) }
    return String(cString: path)
  }

  /// Sixteen digits that stand for a path.
  private static func key(of path: String) -> String {
    let digits = String(path.fingerprint, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// "42", padded, and the hash: always the same count, so that one write replaces it.
  private static let numberCount = 20

  private static func read(_ file: OpenFile) -> Version {
    let count = numberCount + 1 + ChainHash.textCount + 1
    guard let bytes = try? file.bytes(count, at: 0), bytes.count == count,
      bytes[(numberCount + 1)..<(count - 1)].withUnsafeBufferPointer({ ChainHash(text: $0) }) != nil
    else { return 0 }
    return Int(String(decoding: bytes[..<numberCount].drop { $0 == 0x20 }, as: UTF8.self)) ?? 0
  }

  /// Begins anew, for a new store.
  func forget() { version = 0 }

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
