import Console
import Testing

@Suite("What is typed in a form")
struct FormTypingTests {
  private func form() -> Form {
    Form([
      FormField("name", "Name", .text(TextField("Ava"))),
      FormField("weeks", "Weeks", .number(NumberField("2", unit: "weeks", echo: "Fri 04 Dec"))),
      FormField("views", "Views", .box(TextBox("well", rows: 2))),
      FormField("day", "Day", .day(DayField("today"))),
    ])
  }

  private func typed(_ script: String) -> Form {
    var form = form()
    for key in Key.script(script) { _ = form.handle(key, width: 60) }
    return form
  }

  @Test("replaces what a field of one line held once one came there by Tab, whatever it holds")
  func replaced() {
    let form = typed("<Tab>6<Tab><Tab>fri<Tab>B")
    #expect(form.fields.map(\.text) == ["B", "6", "well", "fri"])
    #expect(typed("<Tab><BS>").fields[1].text == "")
    #expect(typed("<Tab><Paste:12>").fields[1].text == "12")
    #expect(typed("<S-Tab>-1d").fields[3].text == "-1d")
  }

  @Test("is added to what was there after an arrow or End, and to a longer text always")
  func added() {
    #expect(typed("<Tab><End>6").fields[1].text == "26")
    #expect(typed("<Tab><Left>6").fields[1].text == "62")
    #expect(typed("<Tab><Tab>!").fields[2].text == "well!")
  }

  @Test("has its unit and what follows from it beside it, whatever it is")
  func unit() {
    let lines = drawn(44, 5) { canvas, area in form().draw(on: &canvas, in: area) }
    #expect(lines[1] == "Weeks  2      weeks → Fri 04 Dec")
  }

  @Test("goes to the field that is clicked, takes the option there, and keeps what is not one")
  func clicked() {
    var form = Form([
      FormField("how", "How", .choice(Choice(["in person", "video"], selection: 0))),
      FormField("seen", "Seen", .toggles(Toggles([Toggle("seen"), Toggle("alone")]))),
      FormField("name", "Name", .text(TextField("Ava"))),
      FormField("add", "", .button("Add one")),
    ])
    let area = Area(x: 2, y: 3, width: 60, height: 10)
    // "How   ( ) in person  ( ) video": the labels take 6 columns, the second option begins at 15.
    let answers = [(25, 3), (20, 4), (10, 5), (40, 9), (12, 6)].map {
      form.click(x: $0.0, y: $0.1, in: area)
    }
    #expect(
      answers == [.changed("how"), .changed("seen"), .moved, .ignored, .pressed("add")])
    #expect(form["how"]?.selection == 1)
    #expect(form["seen"]?.isOn == [false, true])
    form.arrive(at: 2)
    _ = form.handle(.character("B"), width: 60)
    #expect(form["name"]?.text == "B")
  }

  @Test("of a longer text takes as many rows as it needs and as there is room")
  func growth() {
    var form = Form([
      FormField("views", "Views", .box(TextBox("1\n2\n3\n4\n5", rows: 2))),
      FormField("name", "Name", .text(TextField())),
    ])
    form.growBoxes(in: Area(x: 0, y: 0, width: 40, height: 6))
    #expect(form.height(width: 40) == 6)
    var small = Form([FormField("views", "Views", .box(TextBox("1\n2\n3\n4\n5", rows: 2)))])
    small.growBoxes(in: Area(x: 0, y: 0, width: 40, height: 20))
    #expect(small.height(width: 40) == 5)
  }

  @Test("stands behind a label that is wrapped where it is long, and never cut")
  func longLabel() {
    let question = "Each decision says who is to do what by when, and was followed up"
    let form = Form([
      FormField("1", question, .choice(Choice(["yes", "no", "n/a"], keys: ["y", "n", "a"])))
    ])
    let lines = drawn(78, 2) { canvas, area in form.draw(on: &canvas, in: area) }
    #expect(lines[0].hasSuffix("( ) yes  ( ) no  ( ) n/a"))
    #expect(
      (lines[0].prefix(52) + lines[1]).split(separator: " ").joined(separator: " ").hasPrefix(
        "Each decision says who is to do what by when, and"))
    #expect(lines[1].contains("followed up"))
  }
}
