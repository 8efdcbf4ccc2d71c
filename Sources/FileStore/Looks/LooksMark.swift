import Domain
import Envelopes
import Files
import Glibc

/// The newest look that this installation knows of, kept outside the store.
///
/// A chain of hashes cannot show that its own end is missing, nor that all of it is.
struct LooksMark {
  private let path: String
  private(set) var place: LookPlace?

  /// The mark of the store in this folder whose first entry has this hash.
  init(of first: ChainHash, at folder: String, in stateFolder: String) {
    path = HighWaterMark.path(of: first, at: folder, in: stateFolder, ending: "looks")
    place = LooksMark.read(path)
  }

  /// "12", a blank and the hash.
  private static func read(_ path: String) -> LookPlace? {
    guard let file = try? OpenFile(path, O_RDONLY | O_NONBLOCK),
      let bytes = try? file.bytes(128, at: 0)
    else { return nil }
    let words = String(decoding: bytes, as: UTF8.self).split { $0 == " " || $0 == "\n" }
    guard words.count == 2, let number = Int(words[0]), number > 0,
      let hash = Array(words[1].utf8).withUnsafeBufferPointer({ ChainHash(text: $0) })
    else { return nil }
    return LookPlace(number: number, hash: hash)
  }

  /// Begins anew, for a new store.
  mutating func forget() {
    place = nil
    _ = unlink(path)
  }

  /// Raises the mark to this place. Where it cannot be written, the store goes on without it.
  mutating func raise(to place: LookPlace) {
    guard place.number > self.place?.number ?? 0 else { return }
    self.place = place
    try? WholeFile.replace(
      path, with: Array("\(place.number) \(place.hash.text)\n".utf8), mode: 0o600)
  }
}

extension FileStore {
  /// The mark of this store's looks; read anew each time, since other programs raise it, too.
  var looksMark: LooksMark? {
    guard let stateFolder = installation.stateFolder, let first = journal.firstHash() else {
      return nil
    }
    return LooksMark(of: first, at: folder.path, in: stateFolder)
  }

  /// Begins the mark anew, for a new store: one of the same first entry may have stood here before.
  func forgetLooks() {
    var mark = looksMark
    mark?.forget()
  }
}
