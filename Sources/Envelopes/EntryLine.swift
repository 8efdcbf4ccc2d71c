import Domain
import JSON

/// A line of the journal, taken apart as far as the chain needs; its events are left as they are.
package struct EntryLine {
  /// The line without its newline; lent by whoever read it.
  package let bytes: UnsafeBufferPointer<UInt8>
  package let version: Version
  /// The hash of the entry before, as this one names it.
  package let previous: ChainHash
  /// The hash that the line itself names.
  package let stated: ChainHash
  package let batch: BatchPlace?
  package let clockRanBackwards: Bool
  /// What the machine's clock said, where it was far behind.
  private let said: Range<Int>?
  private let at: Range<Int>
  private let by: Range<Int>
  private let login: Range<Int>
  private let writer: Range<Int>
  private let events: Range<Int>

  /// The newest format that this program reads.
  package static let format = 3

  /// Takes a line apart.
  package init(_ bytes: UnsafeBufferPointer<UInt8>) throws(LineFault) {
    self.bytes = bytes
    let formatEnd = try EntryLine.formatEnd(bytes)
    let end = max(formatEnd, bytes.count - EntryLine.tailCount)
    var reader = LineReader(bytes, from: formatEnd, end: end)
    try reader.expect(",\"n\":")
    version = try reader.number()
    try reader.expect(",\"at\":")
    at = try reader.string()
    try reader.expect(",\"by\":")
    by = try reader.string()
    try reader.expect(",\"login\":")
    login = try reader.string()
    try reader.expect(",\"w\":")
    writer = try reader.string()
    try reader.expect(",\"prev\":")
    previous = try reader.hash()
    batch = try reader.sees(",\"batch\":") ? reader.batch() : nil
    clockRanBackwards = reader.sees(",\"clock\":\"back\"")
    said = try reader.sees(",\"said\":") ? reader.string() : nil
    try reader.expect(",\"events\":")
    events = reader.position..<end
    var tail = LineReader(bytes, from: end, end: bytes.count)
    try tail.expect(",\"hash\":")
    stated = try tail.hash()
    try tail.expect("}")
  }

  /// Reads the format, before anything else that another format may do differently; returns where
  /// the rest begins.
  private static func formatEnd(_ bytes: UnsafeBufferPointer<UInt8>) throws(LineFault) -> Int {
    var reader = LineReader(bytes, end: bytes.count)
    try reader.expect("{\"v\":")
    let format = try reader.number()
    guard format <= EntryLine.format else { throw .newer(format) }
    return reader.position
  }

  /// Bytes of `,"hash":"…"}`.
  private static let tailCount = 8 + ChainHash.textCount + 3

  /// The hash of the line as its bytes are, which must be the stated one.
  package var actual: ChainHash {
    ChainHash(
      of: UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(bytes)[..<events.upperBound]))
  }

  /// The moment of recording, or nil where it is none.
  package var moment: Moment? { text(at).flatMap { Moment($0) } }

  /// Decodes the entry as a whole.
  package func entry() throws(LineFault) -> Entry {
    guard let moment, let by = text(by), let login = text(login) else {
      throw .malformed("its moment or its author cannot be read")
    }
    let machineTime = said.flatMap { text($0) }.flatMap { Moment($0) }
    if said != nil, machineTime == nil { throw .malformed("what the clock said cannot be read") }
    return Entry(
      version: version, at: moment, by: OfficerID(by), login: login, facts: try facts(),
      batch: batch, clockRanBackwards: clockRanBackwards, machineTime: machineTime)
  }

  private func facts() throws(LineFault) -> [Fact] {
    do {
      return try JSONText.read([Fact].self, from: UnsafeBufferPointer(rebasing: bytes[events]))
    } catch {
      throw .malformed(JSONText.explain(error))
    }
  }

  /// The text of a string without its quotes.
  private func text(_ range: Range<Int>) -> String? {
    let raw = UnsafeBufferPointer(rebasing: bytes[range])
    return raw.contains(UInt8(ascii: "\\"))
      ? JSONEscapes.undone(raw) : String(decoding: raw, as: UTF8.self)
  }
}

/// What is wrong with a line of the journal.
package enum LineFault: Error, Hashable, Sendable {
  /// A newer program wrote it.
  case newer(Int)
  /// It is not a line as this program writes them; what is wrong with it.
  case malformed(String)
}
