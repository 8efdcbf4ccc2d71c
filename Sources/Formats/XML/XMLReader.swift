import Domain

/// What is wrong with an XML text: it is read as a whole or not at all.
package struct XMLFault: Error, Hashable, Sendable {
  package let line: Int
  /// A clause without capital or full stop.
  package let message: String
}

/// Reads XML in one pass over its bytes, element by element, and keeps nothing.
///
/// It reads what a return needs and is made for text from anywhere: there are no entities beside the
/// five of XML itself and numbered characters, a document type is refused, and depth, names and texts
/// are bounded, so that no small text can ask for much memory or time. Attributes are passed over.
struct XMLReader {
  private let bytes: [UInt8]
  private var position = 0
  private var line = 1
  private var open: [String] = []

  /// What comes next in the text.
  enum Part: Hashable {
    case start(String, line: Int)
    /// Text between elements, with its entities resolved.
    case text([UInt8])
    case end(String)
  }

  static let deepest = 24
  static let longestName = 100
  static let longestText = 1 << 16

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
  }

  /// Whether a file is XML: the first of its bytes that is no space, no byte order mark and not half
  /// of a letter of UTF-16 opens an element.
  static func isXML(_ bytes: [UInt8]) -> Bool {
    let marks: [UInt8] = [0xEF, 0xBB, 0xBF, 0xFF, 0xFE, 0x00]
    let first = bytes.prefix(1_000).first { !isSpace($0) && !marks.contains($0) }
    return first == UInt8(ascii: "<")
  }

  /// Hands every part of the text to the body.
  mutating func read(_ body: (Part) throws(XMLFault) -> Void) throws(XMLFault) {
    var hasRoot = false
    while position < bytes.count {
      if bytes[position] != UInt8(ascii: "<") {
        try readText(body)
        continue
      }
      if starts(with: "<!--") {
        try skip(past: "-->", "a comment")
      } else if starts(with: "<?") {
        try skip(past: "?>", "an instruction")
      } else if starts(with: "<![CDATA[") {
        try readData(body)
      } else if starts(with: "<!") {
        throw fault("the file has a document type or entities of its own, which are not read")
      } else if starts(with: "</") {
        try readEnd(body)
      } else {
        if open.isEmpty, hasRoot { throw fault("there is a second root element") }
        hasRoot = true
        try readStart(body)
      }
    }
    if let last = open.last { throw fault("the file ends within <\(last)>") }
    if !hasRoot { throw fault("there is no element") }
  }

  private mutating func readStart(_ body: (Part) throws(XMLFault) -> Void) throws(XMLFault) {
    let startLine = line
    position += 1
    let name = try readName()
    var quote: UInt8?
    var isEmpty = false
    while true {
      guard position < bytes.count else { throw fault("the file ends within the tag <\(name)") }
      let byte = bytes[position]
      if byte == UInt8(ascii: "\n") { line += 1 }
      position += 1
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: "<") {
        throw fault("the tag <\(name) is not closed")
      } else if byte == UInt8(ascii: ">") {
        isEmpty = bytes[position - 2] == UInt8(ascii: "/")
        break
      }
    }
    guard open.count < Self.deepest else {
      throw fault("elements stand more than \(Self.deepest) deep in each other")
    }
    try body(.start(name, line: startLine))
    if isEmpty { try body(.end(name)) } else { open.append(name) }
  }

  private mutating func readEnd(_ body: (Part) throws(XMLFault) -> Void) throws(XMLFault) {
    position += 2
    let name = try readName()
    while position < bytes.count, Self.isSpace(bytes[position]) { step() }
    guard position < bytes.count, bytes[position] == UInt8(ascii: ">") else {
      throw fault("the tag </\(name) is not closed")
    }
    position += 1
    guard open.last == name else {
      throw fault("</\(name)> closes what is not open")
    }
    open.removeLast()
    try body(.end(name))
  }

  /// A name without the prefix of its namespace.
  private mutating func readName() throws(XMLFault) -> String {
    let start = position
    while position < bytes.count, !Self.endsName(bytes[position]) { position += 1 }
    let length = position - start
    guard length > 0, length <= Self.longestName else { throw fault("a tag has no proper name") }
    let name = bytes[start..<position]
    let local = name.lastIndex(of: UInt8(ascii: ":")).map { name[($0 + 1)...] } ?? name
    return String(decoding: local, as: UTF8.self)
  }

  private mutating func readText(_ body: (Part) throws(XMLFault) -> Void) throws(XMLFault) {
    var text: [UInt8] = []
    while position < bytes.count, bytes[position] != UInt8(ascii: "<") {
      if bytes[position] == UInt8(ascii: "&") {
        try readEntity(into: &text)
      } else {
        text.append(bytes[position])
        step()
      }
      guard text.count <= Self.longestText else { throw fault("a text is too long") }
    }
    if open.isEmpty {
      if !text.allSatisfy(Self.isSpace) { throw fault("there is text outside the root element") }
      return
    }
    try body(.text(text))
  }

  private mutating func readData(_ body: (Part) throws(XMLFault) -> Void) throws(XMLFault) {
    let start = position + 9
    try skip(past: "]]>", "a section of text")
    guard position - 3 - start <= Self.longestText else { throw fault("a text is too long") }
    if open.isEmpty { throw fault("there is text outside the root element") }
    try body(.text(Array(bytes[start..<position - 3])))
  }

  private mutating func readEntity(into text: inout [UInt8]) throws(XMLFault) {
    let rest = bytes[(position + 1)...].prefix(12)
    guard let end = rest.firstIndex(of: UInt8(ascii: ";")) else { throw fault("an & stands alone") }
    let name = String(decoding: rest[..<end], as: UTF8.self)
    if let plain = Self.entities[name] {
      text.append(plain)
    } else if name.hasPrefix("#"), let scalar = Self.numbered(name.dropFirst()) {
      text.append(contentsOf: String(scalar).utf8)
    } else {
      throw fault("&\(name); is no entity that is read")
    }
    position = end + 1
  }

  private static func numbered(_ number: Substring) -> Unicode.Scalar? {
    let value =
      number.hasPrefix("x") || number.hasPrefix("X")
      ? UInt32(number.dropFirst(), radix: 16) : UInt32(number)
    return value.flatMap { $0 == 0 ? nil : Unicode.Scalar($0) }
  }

  private mutating func skip(past end: String, _ what: String) throws(XMLFault) {
    let startLine = line
    let last = Array(end.utf8)
    position += 2
    while position < bytes.count {
      if bytes[position...].starts(with: last) {
        position += last.count
        return
      }
      step()
    }
    throw XMLFault(line: startLine, message: "\(what) is opened and never closed")
  }

  private mutating func step() {
    if bytes[position] == UInt8(ascii: "\n") { line += 1 }
    position += 1
  }

  private func starts(with text: String) -> Bool { bytes[position...].starts(with: text.utf8) }

  private func fault(_ message: String) -> XMLFault { XMLFault(line: line, message: message) }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }

  private static func endsName(_ byte: UInt8) -> Bool {
    isSpace(byte) || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
      || byte == UInt8(ascii: "<")
  }

  private static let entities: [String: UInt8] = [
    "amp": UInt8(ascii: "&"), "lt": UInt8(ascii: "<"), "gt": UInt8(ascii: ">"),
    "quot": UInt8(ascii: "\""), "apos": UInt8(ascii: "'"),
  ]
}
