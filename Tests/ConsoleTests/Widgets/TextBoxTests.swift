import Console
import Testing

@Suite("A box for text")
struct TextBoxTests {
  @Test("wraps its lines between words and keeps the caret with its letter")
  func wraps() {
    let box = TextBox("wants to stay with Kai")
    var canvas = Canvas(width: 10, height: 3)
    box.draw(on: &canvas, in: canvas.area, isFocused: true)
    #expect(canvas.text == ["wants to", "stay with", "Kai"])
    #expect(canvas.cursor.map { [$0.x, $0.y] } == [3, 2])
  }

  @Test(
    "is edited by keys",
    arguments: [
      ("one<Enter>two", "one\ntwo"), ("one two<C-w>", "one "), ("ab<Enter>cd<Up>x", "abx\ncd"),
      ("ab<Enter>cd<Up><Home>x", "xab\ncd"), ("abcd efgh ijkl<Up>x", "abcdx efgh ijkl"),
      ("ab<Home><Down>", "ab"), ("ab<Enter>cd<Home><BS>", "abcd"), ("a<Paste:x\r\ny>", "ax\ny"),
    ])
  func edited(script: String, text: String) {
    var box = TextBox()
    for key in Key.script(script) { _ = box.handle(key, width: 10) }
    #expect(box.text == text)
  }

  @Test("leaves the arrows at its ends to the form")
  func arrows() {
    var box = TextBox("one\ntwo")
    let down = box.handle(.down, width: 10)
    let up = box.handle(.up, width: 10)
    let upAgain = box.handle(.up, width: 10)
    #expect(!down && up && !upAgain)
  }
}
