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
  let nodes: [Node]

  /// Takes the text apart, or fails where it is not JSON.
  init(_ bytes: UnsafeBufferPointer<UInt8>) throws(JSONFault) {
    self.bytes = bytes
    nodes = try JSONParsing.nodes(of: bytes)
  }
}

/// Text that is not JSON, and the byte at which that shows.
struct JSONFault: Error, Hashable {
  let byte: Int

  init(at byte: Int) { self.byte = byte }
}
