import Domain
import Testing

@Suite("A text is found")
struct SearchTextTests {
  @Test(
    "by the typewriter's signs where Word or Excel put others, and the other way",
    arguments: [
      ("o'brien", "O’Brien"), ("o’brien", "O'Brien"), ("O‘Brien", "o'brien"),
      ("smith-jones", "Smith–Jones"), ("ann lee", "Ann\u{A0}Lee"), ("n'dour", "Nʼdour"),
    ])
  func signs(typed: String, stored: String) {
    #expect(SearchText.fold(typed) == SearchText.fold(stored))
  }

  @Test("in small letters without accents")
  func accents() {
    #expect(SearchText.fold("Zoë ŁĘCKA") == "zoe lecka")
  }
}
