import Console
import Testing

@Suite("A sign")
struct GlyphTests {
  @Test("of a state has a word, and characters in both sets", arguments: Glyph.states)
  func states(glyph: Glyph) {
    #expect(!glyph.word.isEmpty)
    for set in GlyphSet.allCases {
      #expect(set.text(glyph).columns == 1)
      #expect(set.text(glyph) != " ")
    }
    #expect(glyph.role != .text)
  }

  @Test("of a state is told from the other states of its kind", arguments: GlyphSet.allCases)
  func distinct(set: GlyphSet) {
    let due: [Glyph] = [.late, .today, .soon, .later, .done, .notKnown, .notStarted]
    let priority: [Glyph] = [.high, .medium, .low, .unset]
    let news: [Glyph] = [.info, .success, .warning, .error]
    for kind in [due, priority, news] {
      #expect(Set(kind.map { set.text($0) }).count == kind.count)
      #expect(Set(kind.map(\.word)).count == kind.count)
    }
  }

  @Test("takes as many columns in one set as in the other, and is ASCII in that one")
  func sets() {
    for glyph in Glyph.all {
      let ascii = GlyphSet.ascii.text(glyph)
      #expect(ascii.columns == GlyphSet.unicode.text(glyph).columns, "\(glyph)")
      #expect(ascii.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F }, "\(glyph)")
      #expect(GlyphSet.unicode.text(glyph).sanitised == GlyphSet.unicode.text(glyph), "\(glyph)")
    }
  }

  @Test("has a role of its own letter")
  func letters() {
    #expect(Set(Paint.allCases.map(\.letter)).count == Paint.allCases.count)
  }
}
