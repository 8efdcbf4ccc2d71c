import Console
import Testing

@Suite("A form")
struct FormTests {
  var form = Form([
    FormField("when", "When", .day(DayField(echo: "Thu 19 Nov 2026")), isRequired: true),
    FormField("how", "How", .choice(Choice(["in person", "video"]))),
    FormField("note", "", .words("Only what was seen.")),
    FormField("seen", "Seen", .toggles(Toggles([Toggle("seen"), Toggle("alone")]))),
    FormField("views", "Views", .box(TextBox(rows: 2)), hint: "in the child's words"),
  ])

  mutating func type(_ script: String) -> [Form.Answer] {
    Key.script(script).map { form.handle($0, width: 40) }
  }

  @Test("is filled from its first field to its last")
  mutating func filled() {
    _ = type("fri<Tab>v<Enter>a <Right> <Tab>she is<Enter>well")
    #expect(form["when"]?.text == "fri")
    #expect(form["how"]?.selection == 1)
    #expect(form["how"]?.text == "video")
    // The letter turns alone on, the space off again; there is nothing right of it, so the next
    // space turns it on.
    #expect(form["seen"]?.isOn == [false, true])
    #expect(form["views"]?.text == "she is\nwell")
  }

  @Test("says what a key came to")
  mutating func answers() {
    #expect(type("x<Down><Tab><F1>") == [.changed("when"), .calendar("when"), .moved, .ignored])
    form.focus(on: "seen")
    #expect(type("<Right> <Up><S-Tab>") == [.changed("seen"), .changed("seen"), .moved, .moved])
    #expect(form.focusedField?.id == "when")
  }

  @Test("goes round by Tab, over what cannot be filled, and ends with Enter on its last field")
  mutating func round() {
    #expect(form.focusedField?.id == "when")
    _ = type("<S-Tab>")
    #expect(form.focusedField?.id == "views")
    _ = type("<Tab><Tab><Tab>")
    #expect(form.focusedField?.id == "seen")
    var last = Form([FormField("name", "Name", .text(TextField()))])
    let answer = last.handle(.enter)
    #expect(answer == .finished)
  }

  @Test("is drawn with its labels, echoes, hints and errors")
  mutating func lines() {
    form["when"]?.set("yesterday")
    form["how"]?.error = "say how the child was seen"
    let lines = drawn(44, 9) { canvas, area in form.draw(on: &canvas, in: area) }
    #expect(
      lines == [
        "When *  yesterday           → Thu 19 Nov", "                              2026",
        "How     ( ) in person  ( ) video",
        "        ✗ say how the child was seen",
        "        Only what was seen.",
        "Seen    [ ] seen  [ ] alone",
        "Views",
        "",
        "        in the child's words",
      ])
  }

  @Test("moves up as far as it takes to see the field that has the keyboard")
  mutating func scrolled() {
    _ = type("<S-Tab>")
    var canvas = Canvas(width: 30, height: 3)
    form.draw(on: &canvas, in: canvas.area)
    #expect(canvas.text == ["Views", "", "        in the child's words"])
    #expect(canvas.cursor.map { [$0.x, $0.y] } == [8, 0])
  }

  @Test("forgets the error of a field when it is changed")
  mutating func errors() {
    form["seen"]?.error = "seen alone, or why not"
    form.focus(on: "seen")
    _ = type(" ")
    #expect(form["seen"]?.error == nil)
  }

  @Test("is divided by titles, and does by Enter or Space what a button says")
  func sectionsAndButtons() {
    var form = Form([
      FormField("1", "Decisions", .section),
      FormField("2", "What", .text(TextField())),
      FormField("3", "", .button("Add a decision")),
    ])
    let answers = Key.script("a <Tab> <Enter><S-Tab>").map { form.handle($0, width: 40) }
    #expect(
      answers == [.changed("2"), .changed("2"), .moved, .pressed("3"), .pressed("3"), .moved])
    let lines = drawn(30, 3) { canvas, area in form.draw(on: &canvas, in: area) }
    #expect(lines == ["Decisions", "What  a", "      [ Add a decision ]"])
  }

  @Test("keeps the caret where a field holds what it held, and puts it after words that are new")
  mutating func refilled() {
    form.focus(on: "views")
    _ = type("well<Left><Left>")
    form.refill(form.fields)
    _ = type("x")
    #expect(form["views"]?.text == "wexll")
    var fields = form.fields
    fields[4].set("fine")
    form.refill(fields)
    _ = type("!")
    #expect(form["views"]?.text == "fine!")
    // With its fields gone, the keyboard is in the last one that is left.
    form.refill(Array(fields[..<3]))
    #expect(form.focusedField?.id == "how")
  }

  @Test("fits its options on as many rows as it takes")
  func flow() {
    let lines = drawn(26, 3) { canvas, area in
      Choice(["placement", "school", "office"], selection: 2)
        .draw(on: &canvas, in: area, isFocused: true)
    }
    #expect(lines == ["( ) placement  ( ) school", "(•) office", ""])
  }
}
