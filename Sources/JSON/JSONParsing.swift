/// Walks along JSON text once and notes where each value lies.
struct JSONParsing {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var nodes: [JSONTape.Node] = []
  private var position = 0
  /// Deeper text is none of ours; so deep a nesting would only exhaust the stack.
  private static let deepest = 40

  private init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// Where each value of the text lies, in the order of the text.
  static func nodes(
    of bytes: UnsafeBufferPointer<UInt8>
  ) throws(JSONFault) -> [JSONTape.Node] {
    guard bytes.count < Int(Int32.max) else { throw JSONFault(at: 0) }
    var parsing = JSONParsing(bytes)
    parsing.nodes.reserveCapacity(bytes.count / 12 + 4)
    try parsing.value(depth: 0)
    parsing.skipSpace()
    guard parsing.position == bytes.count else { throw JSONFault(at: parsing.position) }
    return parsing.nodes
  }

  private mutating func value(depth: Int) throws(JSONFault) {
    skipSpace()
    guard position < bytes.count, depth < JSONParsing.deepest else { throw JSONFault(at: position) }
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

  private mutating func begin(_ kind: JSONTape.Kind) -> Int {
    nodes.append(JSONTape.Node(kind: kind, start: Int32(position), end: 0, next: 0))
    position += 1
    skipSpace()
    return nodes.count - 1
  }

  private mutating func finish(_ index: Int) {
    position += 1
    nodes[index].end = Int32(position)
    nodes[index].next = Int32(nodes.count)
  }

  private mutating func object(depth: Int) throws(JSONFault) {
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

  private mutating func list(depth: Int) throws(JSONFault) {
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

  private mutating func string() throws(JSONFault) {
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

  private mutating func number() throws(JSONFault) {
    let start = position
    while position < bytes.count, JSONParsing.isOfNumber(bytes[position]) { position += 1 }
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

  private mutating func word(_ word: StaticString, _ kind: JSONTape.Kind) throws(JSONFault) {
    let start = position
    for offset in 0..<word.utf8CodeUnitCount {
      try expect(word.utf8Start[offset])
    }
    add(kind, start)
  }

  private mutating func add(_ kind: JSONTape.Kind, _ start: Int, isEscaped: Bool = false) {
    nodes.append(
      JSONTape.Node(
        kind: kind, isEscaped: isEscaped, start: Int32(start), end: Int32(position),
        next: Int32(nodes.count + 1)))
  }

  private func sees(_ byte: UInt8) -> Bool { position < bytes.count && bytes[position] == byte }

  private mutating func expect(_ byte: UInt8) throws(JSONFault) {
    guard sees(byte) else { throw JSONFault(at: position) }
    position += 1
  }

  private mutating func skipSpace() {
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        position += 1
      default: return
      }
    }
  }
}
