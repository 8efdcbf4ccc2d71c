import Console
import Testing

@Suite("The keys of a shell")
struct EditedTextTests {
  /// What each script makes of an empty field; "|" shows where the caret stands at the end.
  static let scripts: [(String, String)] = [
    ("one two three<A-b><A-b>|", "one |two three"), ("one two<Home><A-f>|", "one| two"),
    ("one two<A-bs>|", "one |"), ("one two<Home><A-d>|", "| two"),
    ("one two<A-b><A-d>|", "one |"), ("one two<C-Left>|", "one |two"),
    ("one two<Home><C-Right>|", "one| two"), ("one two<C-a>|", "|one two"),
    ("one two<C-a><C-e>|", "one two|"), ("one two<A-b><C-k>|", "one |"),
    ("one two<A-b><C-u>|", "|two"), ("one two<C-w>|", "one |"),
  ]

  @Test("edit a field", arguments: scripts)
  func field(script: String, text: String) {
    var field = TextField()
    for key in Key.script(script) { _ = field.handle(key) }
    #expect(field.text == text)
  }

  @Test("edit a box of several lines", arguments: scripts)
  func box(script: String, text: String) {
    var box = TextBox()
    for key in Key.script(script) { _ = box.handle(key, width: 40) }
    #expect(box.text == text)
  }

  @Test("stay in the line they are pressed in, and Ctrl+K at its end joins the next one")
  func lines() {
    var box = TextBox("one\ntwo")
    for key in Key.script("<Up><C-a>x<C-e>y<C-k>z") { _ = box.handle(key, width: 40) }
    #expect(box.text == "xoneyztwo")
  }

  @Test(
    "never come between the parts of a letter that is typed part by part",
    arguments: ["می\u{200C}خواهم", "ශ්\u{200D}රී", "👨\u{200D}👩\u{200D}👧", "👍🏽", "🏳️\u{200D}🌈"])
  func parts(text: String) {
    var field = TextField("go ")
    for scalar in text.unicodeScalars { _ = field.handle(.character(Character(scalar))) }
    #expect(Array(field.text.unicodeScalars) == Array("go \(text)".unicodeScalars))
    #expect(field.caret == "go \(text)".count)
    _ = field.handle(.altBackspace)
    #expect(field.text == "go ")
  }

  @Test("take a paste in a time that grows with its length")
  func longPaste() {
    let text = String(repeating: "Sie blieb über Nacht – schön. ", count: 20_000)
    let clock = ContinuousClock()
    var box = TextBox()
    let time = clock.measure { _ = box.handle(.paste(text), width: 80) }
    #expect(box.text == text)
    // 600,000 letters; letter by letter from the start each time it would be hours.
    #expect(time < .seconds(20))
  }
}
