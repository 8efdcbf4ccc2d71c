import Testing

@testable import Formats

@Suite("A child's id")
struct WrittenIDTests {
  @Test(
    "is the same, however a spreadsheet or database wrote it",
    arguments: ["71", "71.0", "71.00", "'71", "=\"71\"", "71\u{A0}", "\u{FEFF}71", " =\"71\" "])
  func spellings(text: String) {
    #expect(WrittenID.plain(text) == "71")
  }

  @Test(
    "stays as it is where it only looks like that",
    arguments: ["A.0", "71.5", "O'N1", "71.0a", "0071", "=71", "."])
  func others(text: String) {
    #expect(WrittenID.plain(text) == text)
  }

  @Test("keeps the zeros at its start, and is told without them")
  func zeros() {
    #expect(WrittenID.withoutZeros("0071") == "71")
    #expect(WrittenID.withoutZeros("71") == nil)
    #expect(WrittenID.withoutZeros("00A1") == nil)
    #expect(WrittenID.withoutZeros("000") == nil)
  }
}
