import Console
import Testing

@Suite("Choosing")
struct ChoosingTests {
  /// "( ) one", "( ) two" on the first row of 20 columns, "( ) three" and "( ) four" below.
  private let wrapped = Choice(["one", "two", "three", "four"], selection: 0)

  @Test("on several rows goes down and up by the arrows, and stays at the ends")
  func rows() {
    var choice = wrapped
    #expect(choice.height(width: 20) == 2)
    var taken: [Int?] = []
    var isTaken: [Bool] = []
    for key in [Key.down, .down, .up, .up, .right, .down] {
      isTaken.append(choice.handle(key, width: 20))
      taken.append(choice.selection)
    }
    #expect(!isTaken.contains(false))
    // Below the second of the first row stands the second of the second.
    #expect(taken == [2, 2, 0, 0, 1, 3])
    var column = Choice(["a", "b"], direction: .column)
    for _ in 0..<3 { _ = column.handle(.down, width: 20) }
    #expect(column.selection == 1)
  }

  @Test("on one row leaves up and down to the form")
  func oneRow() {
    var choice = wrapped
    let isTaken = choice.handle(.down, width: 80)
    #expect(!isTaken)
    #expect(choice.selection == 0)
  }

  @Test("by a letter takes the option of that letter: its own, its first, or the last of its code")
  func letters() {
    var audit = Choice(["yes", "no", "n/a"], keys: ["y", "n", "a"])
    for (letter, place) in [("n", 1), ("n", 1), ("a", 2), ("Y", 0)] {
      _ = audit.handle(.character(Character(letter)))
      #expect(audit.selection == place)
    }
    // A letter of none is no choice but a word: all is as before the letters.
    _ = audit.handle(.character("x"))
    #expect(audit.selection == nil)
    var codes = Choice(["PN1 spoke", "PN2 by an advocate", "PN3 by symbols"])
    _ = codes.handle(.character("3"))
    #expect(codes.selection == 2)
    _ = codes.handle(.character("p"))
    #expect(codes.selection == 0)
  }

  @Test("is not changed by a word that is written where one chooses")
  func word() {
    var place = Choice(["placement", "school", "home", "other"], selection: 0)
    for letter in "home of her aunt" { _ = place.handle(.character(letter)) }
    #expect(place.selection == 0)
    _ = place.handle(.right)
    #expect(place.selection == 1)
    var toggles = Toggles([Toggle("alone"), Toggle("observed", isOn: true)])
    for letter in "alert and well" { _ = toggles.handle(.character(letter)) }
    #expect(toggles.items.map(\.isOn) == [false, true])
    var form = Form([
      FormField("where", "Where", .choice(place)), FormField("x", "X", .text(TextField(""))),
    ])
    for letter in "at home" { _ = form.handle(.character(letter)) }
    #expect(form.fields[0].selection == 1)
    let lines = drawn(60, 4) { canvas, area in form.draw(on: &canvas, in: area) }
    #expect(lines.contains { $0.contains("nothing is written here: choose with the arrows") })
    // Gone to anew a letter chooses again.
    _ = form.handle(.tab)
    _ = form.handle(.tab)
    _ = form.handle(.character("h"))
    #expect(form.fields[0].selection == 2)
  }

  @Test("of toggles on several rows goes to the nearest below, and from the last row on")
  func toggles() {
    var toggles = Toggles(["one", "two", "three"].map { Toggle($0) })
    let isMoved = [toggles.handle(.down, width: 20), toggles.handle(.down, width: 20)]
    #expect(isMoved == [true, false])
    #expect(toggles.focus == 2)
  }

  @Test("in a table shows as many rows as fit, with a bar, and the one that is taken")
  func table() {
    var table = ChoiceTable(
      [TableColumn("IRO", width: 5), TableColumn("Holds", width: 5, alignment: .right)],
      rows: (1...5).map { ["N\($0)", "\($0 * 10)"] }, most: 3)
    for _ in 0..<4 { _ = table.handle(.down) }
    #expect(table.taken == "N4")
    let lines = drawn(20, 4) { canvas, area in
      table.draw(on: &canvas, in: area, isFocused: true)
    }
    #expect(lines[0] == "    IRO    Holds")
    #expect(lines[3].hasPrefix("(•) N4        40"))
    // Of five the second to the fourth are seen: the bar stands in the middle.
    #expect(lines.dropFirst().map(\.last) == ["│", "┃", "│"])
    for _ in 0..<9 { _ = table.handle(.down) }
    #expect(table.taken == "N5")
  }

  @Test("by a part of a name goes to the only one found, and of several to none")
  func search() {
    let two = [SearchField.Match("1", ["Rhys Pryce"]), SearchField.Match("2", ["Rhys Owen"])]
    var field = SearchField("rhys", matches: two)
    // The key is the field's all the same, so that it does not leave.
    var isTaken = field.handle(.enter)
    #expect(isTaken)
    #expect(field.text == "rhys")
    for key in [Key.down, .down, .enter] { _ = field.handle(key) }
    #expect(field.text == "2")
    var sole = SearchField("rhys o", matches: [two[1]])
    _ = sole.handle(.enter)
    #expect(sole.text == "2")
    // Leaving takes what one has gone to, too.
    var form = Form([
      FormField("child", "Child", .search(SearchField("rhys o", matches: [two[1]]))),
      FormField("x", "X", .text(TextField(""))),
    ])
    let answer = form.handle(.tab)
    #expect(answer == .changed("child"))
    #expect(form.fields[0].text == "2")
    #expect(form.focus == 1)
    // Of words that may be any, none is gone to before somebody does.
    var words = SearchField("team manager", manner: .words, matches: two)
    isTaken = words.handle(.enter)
    #expect(!isTaken)
    #expect(words.text == "team manager")
  }

  @Test("among several already chosen adds to them")
  func several() {
    var field = SearchField("204417", manner: .several)
    field.arrive()
    _ = field.handle(.character("b"))
    #expect(field.text == "204417 b")
  }
}
