import Domain
import Envelopes
import JSON

/// One look as a line of `access.jsonl`, chained to the one before by its hash like an entry.
///
/// Lines of older programs have neither number nor hash; they stand before all others, and the
/// first chained line names the hash of everything before it.
struct LookLine {
  /// The line without its newline.
  let bytes: [UInt8]
  let access: Access
  /// Nil in a line of an older program.
  let link: Link?

  struct Link: Hashable {
    let number: Int
    let previous: ChainHash
    /// The hash that the line names.
    let stated: ChainHash
    /// The hash of the line as its bytes are.
    let actual: ChainHash
  }

  /// The line of a look that follows another.
  init(_ access: Access, after place: LookPlace) throws {
    var bytes: [UInt8] = []
    let fields = Fields(
      n: place.number + 1, prev: place.hash.text, at: access.at, by: access.by,
      login: access.login, child: access.child, what: access.what, because: access.because)
    try JSONText.append(fields, to: &bytes)
    bytes.removeLast()
    let hash = bytes.withUnsafeBytes { ChainHash(of: $0) }
    link = Link(
      number: place.number + 1, previous: place.hash, stated: hash, actual: hash)
    bytes += LookLine.tailStart
    hash.append(to: &bytes)
    bytes += LookLine.tailEnd
    self.bytes = bytes
    self.access = access
  }

  /// Reads a line, or returns nil where it is none.
  init?(_ bytes: some Collection<UInt8>) {
    let bytes = Array(bytes)
    guard
      let fields = bytes.withUnsafeBufferPointer({ try? JSONText.read(Fields.self, from: $0) })
    else { return nil }
    self.bytes = bytes
    access = Access(
      at: fields.at, by: fields.by, login: fields.login, child: fields.child, what: fields.what,
      because: fields.because)
    guard let number = fields.n, let previous = fields.prev else {
      link = nil
      return
    }
    guard let previous = ChainHash(digits: previous),
      let (stated, actual) = LookLine.hashes(of: bytes)
    else { return nil }
    link = Link(number: number, previous: previous, stated: stated, actual: actual)
  }

  /// The place just after the line, where it is chained.
  var place: LookPlace? { link.map { LookPlace(number: $0.number, hash: $0.stated) } }

  private static let tailStart = Array(",\"hash\":\"".utf8)
  private static let tailEnd = Array("\"}".utf8)

  private static func hashes(of bytes: [UInt8]) -> (ChainHash, ChainHash)? {
    let count = tailStart.count + ChainHash.textCount + tailEnd.count
    guard bytes.count > count else { return nil }
    let tail = Array(bytes.suffix(count))
    guard tail.starts(with: tailStart), tail.suffix(tailEnd.count).elementsEqual(tailEnd),
      let stated = ChainHash(
        digits: String(
          decoding: tail[tailStart.count..<tailStart.count + ChainHash.textCount], as: UTF8.self))
    else { return nil }
    let actual = bytes[..<(bytes.count - count)].withUnsafeBytes { ChainHash(of: $0) }
    return (stated, actual)
  }

  private struct Fields: Codable {
    var n: Int?
    var prev: String?
    var at: Moment
    var by: OfficerID
    var login: String
    var child: ChildID?
    var what: String?
    var because: String?
  }
}

/// A place in the list of looks: how many lines are before it, and the hash of the last.
struct LookPlace: Hashable {
  var number = 0
  var hash = ChainHash.none
}

extension ChainHash {
  /// Reads 64 digits, or nil where they are none.
  fileprivate init?(digits: String) {
    self.init(Array(digits.utf8))
  }

  private init?(_ digits: [UInt8]) {
    guard let hash = digits.withUnsafeBufferPointer({ ChainHash(text: $0) }) else { return nil }
    self = hash
  }
}
