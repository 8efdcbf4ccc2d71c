import Console
import Testing

@Suite("A text field")
struct TextFieldTests {
  @Test(
    "is edited by keys",
    arguments: [
      ("abc", "abc"), ("abc<Left><BS>", "ac"), ("abc<Home><Del>", "bc"),
      ("ab<Home>x<End>y", "xaby"),
      ("one two<C-w>", "one "), ("one two <C-w>", "one "), ("abc<Left><C-u>", "c"),
      ("one two<A-Left>x", "one xtwo"), ("<BS><Del><Left>a", "a"),
      ("Zoe\u{308}<BS>", "Zo"), ("👨‍👩‍👧a<Left><BS>", "a"),
      ("a<Paste:x\ny\u{1B}[1m>b", "ax y[1mb"),
    ])
  func edited(script: String, text: String) {
    var field = TextField()
    for key in Key.script(script) { _ = field.handle(key) }
    #expect(field.text == text)
  }

  @Test(
    "gives way to what is typed while its text is only an offer",
    arguments: [
      ("-3d", "-3d"), ("<Paste:fri>", "fri"), ("<BS>", ""), ("<Left>x", "todaxy"),
      ("<End>!", "today!"),
    ])
  func offered(script: String, text: String) {
    var field = TextField("today", isOffer: true)
    for key in Key.script(script) { _ = field.handle(key) }
    #expect(field.text == text)
  }

  @Test("joins a mark that is typed after its letter")
  func marks() {
    var field = TextField("Zoe")
    _ = field.handle(.character("\u{308}"))
    #expect(field.text.count == 3)
    _ = field.handle(.character("!"))
    #expect(field.text == "Zoe\u{308}!")
  }

  @Test("moves its text aside so that the caret is seen")
  func scrolled() {
    var canvas = Canvas(width: 9, height: 1)
    let field = TextField("a long sentence")
    field.draw(on: &canvas, in: Area(x: 1, y: 0, width: 6, height: 1), isFocused: true)
    #expect(canvas.text == [" tence"])
    #expect(canvas.cursor.map { [$0.x, $0.y] } == [6, 0])
    #expect(canvas.cursor?.visible == true)
  }

  @Test("shows what it is for while it is empty, and cuts what is too long")
  func drawnPlain() {
    let placeholder = drawn(9, 1) { canvas, area in
      TextField(placeholder: "a name").draw(on: &canvas, in: area, isFocused: false)
    }
    #expect(placeholder == ["a name"])
    let long = drawn(6, 1) { canvas, area in
      TextField("Brennan").draw(on: &canvas, in: area, isFocused: false)
    }
    #expect(long == ["Brenn…"])
  }
}
