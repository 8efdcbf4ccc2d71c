import Console
import Testing

@Suite("A text from outside is shown")
struct SanitiserTests {
  @Test(
    "without what a terminal would act upon",
    arguments: [
      ("Ava Brennan", "Ava Brennan"),
      ("Ava\u{1B}[31m Brennan", "Ava[31m Brennan"),
      ("a\u{9B}31mb\u{7F}c\u{0}", "a31mbc"),
      ("\u{202E}nava\u{202C}", "nava"),
      ("tab\there\r\nthere", "tab here there"),
      ("a\u{AD}b\u{200B}c\u{FEFF}d", "abcd"),
      ("👨‍👩‍👧 Smith", "👨 Smith"),
      ("👨\u{200D}a", "👨a"),
      ("👍🏽!", "👍!"),
      ("1️⃣ ⚠️", "1 ⚠"),
      ("👩‍❤️‍💋‍👨 x", "👩 x"),
      ("🏴\u{E0067}\u{E0062}\u{E007F}", "🏴"),
      ("e\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}", "e\u{301}\u{302}\u{303}\u{304}"),
      ("\u{301}start", "start"),
      ("\u{E000}\u{1FAE9}\u{10FFFF}", "▯▯▯"),
      ("Siân Ọlá Łukasz Ayşe محمد", "Siân Ọlá Łukasz Ayşe محمد"),
    ])
  func sanitised(text: String, shown: String) {
    #expect(Array(text.sanitised.unicodeScalars) == Array(shown.unicodeScalars))
    #expect(text.sanitised.sanitised == text.sanitised)
  }

  @Test("on several lines where lines are wanted")
  func lines() {
    #expect("a\tb\r\nc\u{1B}d".sanitisedLines == "a b\ncd")
  }

  @Test(
    "in as many columns as it takes",
    arguments: [
      ("Ava", 3), ("Zoe\u{308}", 3), ("李明华", 6), ("한국어", 6), ("각", 2), ("🇬🇧", 2),
      ("👨‍👩‍👧", 2), ("👍🏽", 2), ("⚠️", 1), ("नि", 2), ("क्षि", 3), ("", 0), ("a\u{1B}b", 2),
    ])
  func columns(text: String, columns: Int) {
    #expect(text.columns == columns)
  }

  @Test(
    "cut to its room",
    arguments: [
      ("Ava Brennan", 11, "Ava Brennan"), ("Ava Brennan", 6, "Ava B…"), ("李明华", 4, "李…"),
      ("Ava", 1, "…"), ("Ava", 0, ""), ("Zoe\u{308} Smith", 4, "Zoe\u{308}…"),
    ])
  func fitted(text: String, width: Int, shown: String) {
    #expect(text.fitted(to: width) == shown)
  }

  @Test("filled with spaces to its room")
  func padded() {
    #expect("李".padded(to: 5) == "李   ")
    #expect("96".padded(to: 4, alignment: .right) == "  96")
    #expect("ab".padded(to: 6, alignment: .centre) == "  ab  ")
  }

  @Test("in lines broken between words, or within one that is too long")
  func wrapped() {
    #expect("wants to stay here".wrapped(to: 10) == ["wants to", "stay here"])
    #expect("a abcdefghij b".wrapped(to: 4) == ["a", "abcd", "efgh", "ij b"])
    #expect("one\n\ntwo".wrapped(to: 9) == ["one", "", "two"])
    #expect("李明华".wrapped(to: 4) == ["李明", "华"])
    #expect("".wrapped(to: 4) == [""])
  }
}
