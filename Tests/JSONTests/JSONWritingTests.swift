import JSON
import Testing

@Suite("A value that is written as JSON")
struct JSONWritingTests {
  /// Writes its own member after those of another value, into the same object.
  private struct Extended: Encodable {
    struct Inner: Encodable {
      let first: Int
      let list: [Int]
    }

    enum Key: CodingKey { case last }

    func encode(to encoder: any Encoder) throws {
      try Inner(first: 1, list: [2]).encode(to: encoder)
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(3, forKey: .last)
    }
  }

  @Test("goes on in its object where it asks for a container a second time")
  func secondContainer() throws {
    var bytes: [UInt8] = []
    try JSONText.append([Extended()], to: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == #"[{"first":1,"list":[2],"last":3}]"#)
  }
}
