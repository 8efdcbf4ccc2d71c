import Domain
import JSON
import Testing

@Suite("JSON text")
struct JSONTextTests {
  private func text(_ value: some Encodable) throws -> String {
    var bytes: [UInt8] = []
    try JSONText.append(value, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  private func read<Value: Decodable>(_ type: Value.Type, _ text: String) throws -> Value {
    try Array(text.utf8).withUnsafeBufferPointer { try JSONText.read(type, from: $0) }
  }

  @Test(
    "keeps every character",
    arguments: [
      ("", "\"\""), ("a\"b\\c/d", "\"a\\\"b\\\\c/d\""), ("\n\t\r\u{1}", "\"\\n\\t\\u000d\\u0001\""),
      ("Zoë 👩‍👧 \u{202E}", "\"Zoë 👩‍👧 \u{202E}\""),
    ])
  func characters(_ value: String, _ expected: String) throws {
    #expect(try text(value) == expected)
    #expect(try read(String.self, expected) == value)
  }

  @Test("reads escapes as other programs write them")
  func escapes() throws {
    #expect(try read(String.self, #""\u00e9\/\b\f\r\ud83d\ude00""#) == "é/\u{8}\u{C}\r😀")
    #expect(throws: (any Error).self) { try read(String.self, #""\ud83d""#) }
    #expect(throws: (any Error).self) { try read(String.self, #""\x""#) }
  }

  @Test("keeps every number", arguments: [0, 7, -1, 42, .max, .min])
  func numbers(_ value: Int) throws {
    #expect(try text(value) == "\(value)")
    #expect(try read(Int.self, "\(value)") == value)
  }

  @Test("refuses a number that does not fit", arguments: ["256", "-1", "1.5", "1e2", "\"1\"", "-"])
  func overflow(_ value: String) {
    #expect(throws: (any Error).self) { try read(UInt8.self, value) }
  }

  @Test("orders the keys of a dictionary")
  func dictionary() throws {
    let value = ["b": [1, 2], "a": [], "c": [3]]
    #expect(try text(value) == #"{"a":[],"b":[1,2],"c":[3]}"#)
    #expect(try read([String: [Int]].self, #" { "b" : [ 1 , 2 ] } "#) == ["b": [1, 2]])
  }

  @Test(
    "refuses what is no JSON",
    arguments: [
      "", "{", "[1,", "[1,]", "{\"a\"}", "{\"a\":}", "{a:1}", "\"a", "nul", "[1] 2", "\"a\nb\"",
      "{\"a\":1,}", "[,1]",
    ])
  func refuses(_ value: String) {
    #expect(throws: (any Error).self) { try read([Int].self, value) }
    #expect(throws: (any Error).self) { try read([String: Int].self, value) }
  }

  @Test("nested too deep is refused and not followed")
  func deep() {
    let value = String(repeating: "[", count: 100_000)
    #expect(throws: (any Error).self) { try read([Int].self, value) }
  }
}
