/// Where JSON text is put together, in the order in which its members are given.
///
/// The same value gives the same bytes in every run, which a hash needs, and no tree is built on
/// the way. Objects and lists are closed by whoever writes next at a lower depth.
package final class JSONSink {
  package var bytes: [UInt8] = []

  package init() {}

  /// The brackets that close what is open, outermost first.
  private var closers: [UInt8] = []
  /// True where nothing was written yet into what is open.
  private var isEmpty: [Bool] = []

  /// How many objects and lists are open.
  var depth: Int { closers.count }

  func openObject() { open(UInt8(ascii: "{"), closedBy: UInt8(ascii: "}")) }
  func openList() { open(UInt8(ascii: "["), closedBy: UInt8(ascii: "]")) }

  private func open(_ bracket: UInt8, closedBy closer: UInt8) {
    bytes.append(bracket)
    closers.append(closer)
    isEmpty.append(true)
  }

  /// Closes everything that was opened beyond this depth.
  func close(to depth: Int) {
    while closers.count > depth {
      bytes.append(closers.removeLast())
      isEmpty.removeLast()
    }
  }

  /// Begins a member of the object that is open at this depth.
  func member(_ key: String, at depth: Int) {
    element(at: depth)
    text(key)
    bytes.append(UInt8(ascii: ":"))
  }

  /// Begins an element of the list that is open at this depth.
  func element(at depth: Int) {
    close(to: depth)
    if isEmpty[depth - 1] {
      isEmpty[depth - 1] = false
    } else {
      bytes.append(UInt8(ascii: ","))
    }
  }

  package func raw(_ text: StaticString) {
    bytes.append(
      contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  package func number(_ value: some BinaryInteger) {
    if let small = Int(exactly: value), (0..<10).contains(small) {
      bytes.append(UInt8(ascii: "0") + UInt8(small))
    } else {
      bytes.append(contentsOf: String(value).utf8)
    }
  }

  /// Writes text in quotes; quotes, backslashes and control characters are escaped.
  package func text(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { utf8 in
      if utf8.allSatisfy({ $0 >= 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }) {
        bytes.append(contentsOf: utf8)
      } else {
        for byte in utf8 { escaped(byte) }
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private func escaped(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): raw("\\\"")
    case UInt8(ascii: "\\"): raw("\\\\")
    case UInt8(ascii: "\n"): raw("\\n")
    case UInt8(ascii: "\t"): raw("\\t")
    case 0..<0x20:
      raw("\\u00")
      bytes.append(Hex.digit(byte >> 4))
      bytes.append(Hex.digit(byte & 15))
    default: bytes.append(byte)
    }
  }
}
