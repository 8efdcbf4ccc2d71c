import Console
import Testing

@Suite("A menu")
struct MenuTests {
  var menu = Menu(
    "Commands",
    items: [
      .init("Log a visit", detail: "v"),
      .init("Undo", detail: "u", reason: "there is nothing to undo"),
      .init("Visit again", detail: "V"),
    ], prompt: "type a command")

  mutating func type(_ script: String) -> Menu.Answer {
    Key.script(script).map { menu.handle($0) }.last ?? .none
  }

  @Test("gives the item under the pointer")
  mutating func chosen() {
    #expect(type("<Down><Down><Enter>") == .chosen(2))
    #expect(type("<Esc>") == .closed)
  }

  @Test("is narrowed by words, what begins with them first")
  mutating func filtered() {
    #expect(type("vis<Enter>") == .chosen(2))
    #expect(menu.shown == [2, 0])
    #expect(type(" log<Enter>") == .chosen(0))
    #expect(type("zzz<Enter>") == .none)
    #expect(menu.shown.isEmpty)
  }

  @Test("does not give an item that cannot be taken, and says why")
  mutating func disabled() {
    #expect(type("<Down><Enter>") == .none)
    let lines = drawn(36, 8) { canvas, area in menu.draw(on: &canvas, in: area) }
    #expect(
      lines == [
        "╭─ Commands ───────────────────────╮",
        "│ ▸ type a command                 │",
        "│ ──────────────────────────────── │",
        "│   Log a visit                 v  │",
        "│ ▸ Undo                        u  │",
        "│   Visit again                 V  │",
        "│ there is nothing to undo         │",
        "╰──────────────────────────────────╯",
      ])
  }
}
