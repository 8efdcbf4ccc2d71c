import Domain
import Envelopes
import Files
import Glibc

/// The newest entry that this installation knows to be durable, kept outside the store.
///
/// A chain of hashes cannot show that its own end is missing, nor that all of it was written anew;
/// this can.
final class HighWaterMark {
  private let path: String
  private var file: OpenFile?
  private(set) var version: Version = 0
  /// Where that entry ends; nil in a mark of an older program, which named its number and hash alone.
  private(set) var place: JournalPlace?

  /// The mark of the store in this folder whose first entry has this hash.
  ///
  /// A copy elsewhere has a mark of its own: it may rightly be older, as one that was recovered is,
  /// or a second fictional service of the same seed.
  init(of first: ChainHash, at folder: String, in stateFolder: String) {
    path = HighWaterMark.path(of: first, at: folder, in: stateFolder, ending: "mark")
    guard let file = try? OpenFile(path, O_RDWR) else { return }
    self.file = file
    (version, place) = HighWaterMark.read(file)
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

  /// Sixteen digits that stand for a text.
  private static func key(of text: String) -> String {
    let digits = String(text.fingerprint, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// "42", padded, the hash, the offset, padded, and what stands for all of it: always the same
  /// count, so that one write replaces it. A write that the power cut short leaves a part of the old
  /// line, which the last member shows.
  private static let numberCount = 20
  private static let hashEnd = numberCount + 1 + ChainHash.textCount

  private static func read(_ file: OpenFile) -> (Version, JournalPlace?) {
    let most = hashEnd + 1 + numberCount + 1 + keyCount + 1
    guard let bytes = try? file.bytes(most, at: 0), bytes.count > hashEnd,
      let hash = bytes[(numberCount + 1)..<hashEnd].withUnsafeBufferPointer({ ChainHash(text: $0) }
      ),
      let version = number(bytes[..<numberCount])
    else { return (0, nil) }
    let isWhole =
      bytes.count == most
      && line(of: Array(bytes[..<(hashEnd + 1 + numberCount)])).elementsEqual(bytes)
    guard isWhole, let offset = number(bytes[(hashEnd + 1)...].prefix(numberCount)) else {
      return (version, nil)
    }
    return (version, JournalPlace(version: version, offset: offset, hash: hash))
  }

  private static let keyCount = 16

  /// What is written of a number, a hash and an offset: with what stands for all of it behind.
  private static func line(of members: [UInt8]) -> [UInt8] {
    members + Array(" \(key(of: String(decoding: members, as: UTF8.self)))\n".utf8)
  }

  private static func number(_ padded: ArraySlice<UInt8>) -> Int? {
    Int(String(decoding: padded.drop { $0 == 0x20 }, as: UTF8.self))
  }

  private static func padded(_ number: Int) -> String {
    let digits = String(number)
    return String(repeating: " ", count: numberCount - digits.utf8.count) + digits
  }

  /// Begins anew, for a new store.
  func forget() {
    version = 0
    place = nil
  }

  /// Raises the mark to this place. Where it cannot be written, the store goes on without it.
  func raise(to place: JournalPlace) {
    // A mark of an older program learns where its entry ends.
    guard place.version > version || place.version == version && self.place == nil else { return }
    version = place.version
    self.place = place
    if file == nil { file = try? OpenFile.openOrMake(path, mode: 0o600) }
    let number = HighWaterMark.padded(place.version)
    let text = "\(number) \(place.hash.text) \(HighWaterMark.padded(place.offset))"
    let line = HighWaterMark.line(of: Array(text.utf8))
    try? file?.write(line, at: 0, doing: "noting the newest entry")
  }
}
