import Domain
import JSON

/// Walks along the members of a line, whose order is fixed.
struct LineReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private(set) var position: Int
  private let end: Int

  init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int = 0, end: Int) {
    self.bytes = bytes
    position = start
    self.end = end
  }

  private func isNext(_ text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard position + count <= end else { return false }
    for offset in 0..<count where bytes[position + offset] != text.utf8Start[offset] {
      return false
    }
    return true
  }

  mutating func sees(_ text: StaticString) -> Bool {
    guard isNext(text) else { return false }
    position += text.utf8CodeUnitCount
    return true
  }

  mutating func expect(_ text: StaticString) throws(LineFault) {
    guard sees(text) else { throw .malformed("\(text) was expected at byte \(position)") }
  }

  mutating func number() throws(LineFault) -> Int {
    let start = position
    var value = 0
    while position < end, bytes[position] >= UInt8(ascii: "0"),
      bytes[position] <= UInt8(ascii: "9"), position - start < 18
    {
      value = value * 10 + Int(bytes[position] - UInt8(ascii: "0"))
      position += 1
    }
    guard position > start else { throw .malformed("a number was expected at byte \(start)") }
    return value
  }

  /// The bytes of a string between its quotes.
  mutating func string() throws(LineFault) -> Range<Int> {
    try expect("\"")
    let start = position
    while position < end, bytes[position] != UInt8(ascii: "\"") {
      position += bytes[position] == UInt8(ascii: "\\") ? 2 : 1
    }
    guard position < end else { throw .malformed("text without end at byte \(start)") }
    defer { position += 1 }
    return start..<position
  }

  mutating func hash() throws(LineFault) -> ChainHash {
    let range = try string()
    guard let hash = ChainHash(text: UnsafeBufferPointer(rebasing: bytes[range])) else {
      throw .malformed("a hash was expected at byte \(range.lowerBound)")
    }
    return hash
  }

  /// The place in a batch: an object that holds no other.
  mutating func batch() throws(LineFault) -> BatchPlace {
    let start = position
    while position < end, bytes[position] != UInt8(ascii: "}") {
      if bytes[position] == UInt8(ascii: "\"") {
        _ = try string()
      } else {
        position += 1
      }
    }
    guard position < end else { throw .malformed("an object without end at byte \(start)") }
    position += 1
    do {
      let object = UnsafeBufferPointer(rebasing: bytes[start..<position])
      return try JSONText.read(BatchPlace.self, from: object)
    } catch {
      throw .malformed("the batch at byte \(start): \(JSONText.explain(error))")
    }
  }
}
