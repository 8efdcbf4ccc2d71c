import Testing

@testable import Formats

@Suite("A text in a page")
struct HTMLTextTests {
  @Test(
    "is written so that nothing in it is markup, an order or a turn of direction",
    arguments: [
      ("Ava Brennan", "Ava Brennan"), ("Zoë O'Neill", "Zoë O&#39;Neill"),
      ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
      ("\" onload=\"x", "&quot; onload=&quot;x"), ("&lt;", "&amp;lt;"),
      ("\u{1B}[31mred\u{1B}[0m", "[31mred[0m"), ("a\u{202E}b\u{202C}c", "abc"),
      ("a\u{0}b", "ab"), ("a\u{9B}b\u{7F}c", "abc"), ("one\ntwo\tthree", "one two three"),
      ("a\u{200B}b\u{2066}c\u{FEFF}d", "abcd"),
      ("a\u{E0041}b", "ab"), ("Róża Dąbrowski 日本", "Róża Dąbrowski 日本"),
    ])
  func escaping(text: String, expected: String) {
    #expect(HTMLText.escaped(text) == expected)
  }

  @Test(
    "holds no code that is no character", arguments: [0xFFFF, 0xFFFE, 0xFDD0, 0x1FFFE] as [UInt32])
  func codes(_ value: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(value))
    #expect(HTMLText.escaped("a" + String(Character(scalar)) + "b") == "ab")
  }

  @Test("is as long as it is: 500 letters stand there whole")
  func long() {
    let name = String(repeating: "x", count: 500)
    #expect(HTMLText.escaped(name) == name)
  }
}
