import Console
import Testing

@Suite("A key")
struct KeyTests {
  @Test(
    "has a name a person reads",
    arguments: [
      (Key.enter, "Enter"), (.escape, "Esc"), (.control("p"), "Ctrl+P"), (.up, "↑"),
      (.function(1), "F1"), (.character("v"), "v"), (.character(" "), "Space"),
      (.backTab, "Shift+Tab"), (.alt("b"), "Alt+B"), (.altBackspace, "Alt+Backspace"),
      (.controlLeft, "Ctrl+←"), (.pageDown, "PgDn"),
    ])
  func label(key: Key, label: String) {
    #expect(key.label == label)
  }

  @Test("is read from a script")
  func script() {
    let keys = Key.script("v<Down><C-s>a<b <Paste:x y><F12><A-d><C-Right>")
    #expect(
      keys == [
        .character("v"), .down, .control("s"), .character("a"), .character("<"), .character("b"),
        .character(" "), .paste("x y"), .function(12), .alt("d"), .controlRight,
      ])
  }
}
