/// JSON text taken apart once: where each value lies, in the order of the text.
///
/// Values are made from it on request, so that nothing is copied that nobody asks for. The bytes
/// must outlive the tape.
final class JSONTape {
  enum Kind: UInt8 { case object, list, string, number, yes, no, null }

  /// One value, or one key of an object; the keys of an object stand before their values.
  struct Node {
    var kind: Kind
    /// True where text holds escapes.
    var isEscaped = false
    /// The bytes of a text without quotes, or of a number.
    var start: Int32
    var end: Int32
    /// The place on the tape after this value and all it holds.
    var next: Int32
  }

  let bytes: UnsafeBufferPointer<UInt8>
  private(set) var nodes: [Node] = []
  private var position = 0
  /// Deeper text is none of ours; so deep a nesting would only exhaust the stack.
  private static let deepest = 40

  /// Takes the text apart, or fails where it is not JSON.
  init(_ bytes: UnsafeBufferPointer<UInt8>) throws(JSONFault) {
    self.bytes = bytes
    guard bytes.count < Int(Int32.max) else { throw JSONFault(at: 0) }
    nodes.reserveCapacity(bytes.count / 12 + 4)
    try value(depth: 0)
    skipSpace()
    guard position == bytes.count else { throw JSONFault(at: position) }
  }

  private func value(depth: Int) throws(JSONFault) {
    skipSpace()
    guard position < bytes.count, depth < JSONTape.deepest else { throw JSONFault(at: position) }
    switch bytes[position] {
    case UInt8(ascii: "{"): try object(depth: depth)
    case UInt8(ascii: "["): try list(depth: depth)
    case UInt8(ascii: "\""): try string()
    case UInt8(ascii: "t"): try word("true", .yes)
    case UInt8(ascii: "f"): try word("false", .no)
    case UInt8(ascii: "n"): try word("null", .null)
    default: try number()
    }
  }

  private func begin(_ kind: Kind) -> Int {
    nodes.append(Node(kind: kind, start: Int32(position), end: 0, next: 0))
    position += 1
    skipSpace()
    return nodes.count - 1
  }

  private func finish(_ index: Int) {
    position += 1
    nodes[index].end = Int32(position)
    nodes[index].next = Int32(nodes.count)
  }

  private func object(depth: Int) throws(JSONFault) {
    let index = begin(.object)
    var isFirst = true
    while !sees(UInt8(ascii: "}")) {
      if !isFirst { try expect(UInt8(ascii: ",")) }
      isFirst = false
      skipSpace()
      guard sees(UInt8(ascii: "\"")) else { throw JSONFault(at: position) }
      try string()
      skipSpace()
      try expect(UInt8(ascii: ":"))
      try value(depth: depth + 1)
      skipSpace()
    }
    finish(index)
  }

  private func list(depth: Int) throws(JSONFault) {
    let index = begin(.list)
    var isFirst = true
    while !sees(UInt8(ascii: "]")) {
      if !isFirst { try expect(UInt8(ascii: ",")) }
      isFirst = false
      try value(depth: depth + 1)
      skipSpace()
    }
    finish(index)
  }

  private func string() throws(JSONFault) {
    position += 1
    let start = position
    var isEscaped = false
    while position < bytes.count, bytes[position] != UInt8(ascii: "\"") {
      guard bytes[position] >= 0x20 else { throw JSONFault(at: position) }
      if bytes[position] == UInt8(ascii: "\\") {
        isEscaped = true
        position += 1
      }
      position += 1
    }
    guard position < bytes.count else { throw JSONFault(at: start) }
    add(.string, start, isEscaped: isEscaped)
    position += 1
  }

  private func number() throws(JSONFault) {
    let start = position
    while position < bytes.count, JSONTape.isOfNumber(bytes[position]) { position += 1 }
    guard position > start else { throw JSONFault(at: position) }
    add(.number, start)
  }

  private static func isOfNumber(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"),
      UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"):
      true
    default: false
    }
  }

  private func word(_ word: StaticString, _ kind: Kind) throws(JSONFault) {
    let start = position
    for offset in 0..<word.utf8CodeUnitCount {
      try expect(word.utf8Start[offset])
    }
    add(kind, start)
  }

  private func add(_ kind: Kind, _ start: Int, isEscaped: Bool = false) {
    nodes.append(
      Node(
        kind: kind, isEscaped: isEscaped, start: Int32(start), end: Int32(position),
        next: Int32(nodes.count + 1)))
  }

  private func sees(_ byte: UInt8) -> Bool { position < bytes.count && bytes[position] == byte }

  private func expect(_ byte: UInt8) throws(JSONFault) {
    guard sees(byte) else { throw JSONFault(at: position) }
    position += 1
  }

  private func skipSpace() {
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        position += 1
      default: return
      }
    }
  }
}

/// Text that is not JSON, and the byte at which that shows.
struct JSONFault: Error, Hashable {
  let byte: Int

  init(at byte: Int) { self.byte = byte }
}
