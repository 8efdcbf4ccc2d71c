import Console
import Testing

@Suite("The clipboard")
struct ClipboardTests {
  @Test(
    "is filled by the sequence that terminals know, the text in Base64",
    arguments: [
      ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foobar", "Zm9vYmFy"),
      ("Zoë", "Wm/Dqw=="),
    ])
  func sequence(text: String, coded: String) {
    #expect(Clipboard.sequence(text) == "\u{1B}]52;c;\(coded)\u{7}")
  }

  @Test("holds nothing that ends the sequence or that a terminal obeys")
  func escaped() {
    // "a]52;c;b": RFC 4648 by hand, the control characters left out.
    #expect(Clipboard.sequence("a\u{1B}]52;c;b\u{7}") == "\u{1B}]52;c;YV01MjtjO2I=\u{7}")
  }

  @Test("takes a text up to its limit and no longer one")
  func bounded() {
    let long = String(repeating: "a", count: Clipboard.limit)
    #expect(Clipboard.sequence(long) != nil)
    #expect(Clipboard.sequence(long + "a") == nil)
  }
}
