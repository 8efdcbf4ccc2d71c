import Console
import Testing

@Suite("A question")
struct DialogueTests {
  @Test(
    "that cannot be undone is never answered yes by Enter",
    arguments: [
      (Key.enter, Dialogue.Answer.none), (.character("y"), .yes), (.character("n"), .no),
      (.escape, .no), (.character("x"), .none), (.character(" "), .none),
    ])
  func destructive(key: Key, answer: Dialogue.Answer) {
    var dialogue = Dialogue("Leave?", message: "It is not saved.")
    #expect(dialogue.handle(key) == answer)
  }

  @Test("that harms nothing is answered yes by Enter")
  func harmless() {
    var dialogue = Dialogue("Start?", message: "A new store.", isDestructive: false)
    #expect(dialogue.handle(.enter) == .yes)
  }

  @Test("of the gravest kind wants the words typed")
  func typed() {
    var dialogue = Dialogue("Delete?", message: "All of it.", typed: "204417")
    let answers = Key.script("y20441<Enter>").map { dialogue.handle($0) }
    #expect(answers.allSatisfy { $0 == .none })
    _ = Key.script("<C-u>204417").map { dialogue.handle($0) }
    #expect(dialogue.handle(.enter) == .yes)
  }

  @Test("stands in the middle with the safe answer first")
  func lines() {
    let lines = drawn(44, 7) { canvas, area in
      Dialogue("Leave?", message: "It is not saved.", yes: "Leave", no: "Stay")
        .draw(on: &canvas, in: area)
    }
    #expect(
      lines == [
        "╭─ Leave? ─────────────────────────────────╮",
        "│                                          │",
        "│ It is not saved.                         │",
        "│                                          │",
        "│ n Stay   y Leave                         │",
        "╰──────────────────────────────────────────╯",
        "",
      ])
  }
}
