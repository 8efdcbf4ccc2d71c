import Console
import Testing

@Suite("A text that is typed or pasted is kept")
struct TypedTextTests {
  @Test(
    "as it came: joiners, skin tones and joined emoji are part of the writing",
    arguments: [
      "می\u{200C}خواهم", "ශ්\u{200D}රී ලංකා", "👨\u{200D}👩\u{200D}👧\u{200D}👦 at home", "👍🏽",
      "🏳️\u{200D}🌈", "1️⃣", "co\u{AD}operate", "ไม่\u{200B}เป็นไร",
      "e\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}",
    ])
  func whole(text: String) {
    #expect(Array(text.typedLine.unicodeScalars) == Array(text.unicodeScalars))
    #expect(Array(text.typedLines.unicodeScalars) == Array(text.unicodeScalars))
  }

  @Test(
    "without what nobody writes: control characters and marks that turn the direction",
    arguments: [
      ("a\u{1B}[31mb", "a[31mb"), ("\u{202A}07700 900123\u{202C}", "07700 900123"),
      ("\u{FEFF}Ava", "Ava"), ("a\u{9B}b\u{7F}", "ab"),
    ])
  func cleaned(text: String, kept: String) {
    #expect(Array(text.typedLine.unicodeScalars) == Array(kept.unicodeScalars))
  }

  @Test(
    "with one line's end for each, however it was written",
    arguments: [
      ("a\r\nb", "a\nb"), ("a\rb", "a\nb"), ("a\nb", "a\nb"), ("a\r\n\r\nb", "a\n\nb"),
      ("a\n\rb", "a\n\nb"), ("a\u{2028}b", "a\nb"), ("a\tb", "a b"),
    ])
  func lines(text: String, kept: String) {
    #expect(text.typedLines == kept)
    #expect(
      text.typedLine
        == kept.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: " "))
  }
}
