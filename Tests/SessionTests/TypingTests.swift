import Testing

@Suite("What the keyboard sends", .serialized, .enabled(if: Terminal.isAtHand))
struct TypingTests {
  let place: Place

  init() throws {
    place = try Place()
    try place.makeStore()
  }

  /// Opens a visit with the cursor in the child's views.
  private func form() throws -> Terminal {
    let terminal = try Terminal.caseload(in: place)
    try terminal.wait(for: "Ava Brennan")
    try terminal.type("2v")
    try terminal.wait(for: "What you know")
    try terminal.press("s", "Tab", "Tab", "Tab", "Tab", "Tab", "Tab")
    return terminal
  }

  private func savedViews(_ terminal: Terminal) throws -> String? {
    try terminal.press("C-s")
    try terminal.wait(for: "Visit of")
    return try place.list("visits", of: "204417").first?["views"] as? String
  }

  @Test("with Alt moves and deletes by words; Alt with another letter does nothing")
  func alt() throws {
    let terminal = try form()
    try terminal.type("wants not stay")
    try terminal.press("M-b", "M-b", "M-d", "M-x", "M-f", "M-BSpace")
    try terminal.type("to go")
    try terminal.wait(for: "wants  to go")
    #expect(try savedViews(terminal) == "wants  to go")
  }

  @Test("with Ctrl goes to the ends of the line and by words")
  func control() throws {
    let terminal = try form()
    try terminal.type("to stay")
    try terminal.press("C-a")
    try terminal.type("wants ")
    try terminal.press("C-e", "C-Left", "C-Right")
    try terminal.type(" here")
    try terminal.wait(for: "wants to stay here")
    #expect(try savedViews(terminal) == "wants to stay here")
  }

  @Test("as a sequence that no key of the program sends is no Esc and types nothing")
  func foreignSequence() throws {
    let terminal = try form()
    try terminal.type("stays\u{1B}[99;5~ here\u{1B}[?1;2c.")
    try terminal.wait(for: "stays here.")
    #expect(try savedViews(terminal) == "stays here.")
  }

  @Test("pasted with line ends of Windows has one line's end for each")
  func paste() throws {
    let terminal = try form()
    try terminal.paste("one\r\ntwo\r\n\r\nmore 👨‍👩‍👧 می\u{200C}خواهم")
    try terminal.wait(for: "more")
    #expect(try savedViews(terminal) == "one\ntwo\n\nmore 👨‍👩‍👧 می\u{200C}خواهم")
  }

  @Test("pasted at length is there within moments, in a field and where no field is")
  func longPaste() throws {
    let terminal = try form()
    let text = String(repeating: "wants to stay with his brother. ", count: 6_000)
    try terminal.paste(text + "the end")
    try terminal.wait(for: "the end", within: 60)
    try terminal.press("C-x")
    try terminal.wait(for: "Thrown away")
    try terminal.paste(text)
    try terminal.type("1")
    try terminal.wait(for: "Today ·", within: 60)
  }
}
