import Console
import Testing

@Suite("Moving in a list")
struct ScrollTests {
  @Test(
    "by a key",
    arguments: [
      (Key.down, 11), (.up, 9), (.character("j"), 11), (.character("k"), 9), (.pageDown, 14),
      (.pageUp, 6), (.control("d"), 12), (.control("u"), 8), (.home, 0), (.end, 99),
    ])
  func keys(key: Key, selection: Int) {
    var scroll = Scroll(selection: 10, first: 8)
    let moved = scroll.handle(key, count: 100, rows: 5)
    #expect(moved)
    #expect(scroll.selection == selection)
    #expect(scroll.first <= selection && selection < scroll.first + 5)
  }

  @Test("back to the first row shows the heading above it, too")
  func heading() {
    var scroll = Scroll(selection: 10, first: 8)
    _ = scroll.handle(.home, count: 100, rows: 5) { $0 != 0 && $0 != 6 }
    #expect(scroll == Scroll(selection: 1, first: 0))
    for _ in 0..<9 { _ = scroll.handle(.down, count: 100, rows: 5) { $0 != 0 && $0 != 6 } }
    #expect(scroll == Scroll(selection: 11, first: 7))
    for _ in 0..<4 { _ = scroll.handle(.up, count: 100, rows: 5) { $0 != 0 && $0 != 6 } }
    #expect(scroll == Scroll(selection: 7, first: 6))
  }

  @Test("stops at the ends and leaves other keys alone")
  func ends() {
    var scroll = Scroll(selection: 2)
    for _ in 0..<5 { _ = scroll.handle(.down, count: 4, rows: 3) }
    #expect(scroll == Scroll(selection: 3, first: 1))
    let tookLetter = scroll.handle(.character("x"), count: 4, rows: 3)
    #expect(!tookLetter)
    let tookEmpty = scroll.handle(.down, count: 0, rows: 3)
    #expect(tookEmpty)
  }

  @Test("keeps the view full when the list has become shorter")
  func shorter() {
    var scroll = Scroll(selection: 50, first: 48)
    scroll.keepVisible(count: 10, rows: 5)
    #expect(scroll == Scroll(selection: 9, first: 5))
  }
}
