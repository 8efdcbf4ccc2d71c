import Testing

@Suite("In any terminal", .serialized, .enabled(if: Terminal.isAtHand))
struct TerminalTests {
  let place: Place

  init() throws {
    place = try Place()
    try place.makeStore()
  }

  @Test("resized again and again, the screen is whole at every size")
  func resizing() throws {
    let terminal = try Terminal.caseload(in: place)
    try terminal.wait(for: "Ava Brennan")
    for _ in 0..<3 {
      for (columns, rows) in [(60, 15), (200, 60), (20, 5), (80, 24), (120, 40)] {
        try terminal.resize(columns, rows)
      }
    }
    try terminal.wait(for: "Ava Brennan")
    try terminal.resize(20, 5)
    try terminal.wait(for: "needs 60×15")
    try terminal.resize(60, 15)
    try terminal.wait(for: "Ava Brennan")
    try terminal.resize(200, 60)
    try terminal.wait("the whole of a wide screen") { screen in
      let lines = screen.split(separator: "\n", omittingEmptySubsequences: false)
      return lines.contains { $0.hasPrefix("──") && $0.count >= 200 } && screen.contains("Ava")
    }
  }

  @Test("an unknown kind of terminal is taken for a usual one")
  func unknownKind() throws {
    let terminal = try Terminal.caseload(in: place, kind: "no-such-terminal")
    try terminal.wait(for: "Ava Brennan")
  }

  @Test("a terminal that cannot place text is told that every screen is also a command")
  func dumbTerminal() throws {
    let terminal = try Terminal.caseload(in: place, kind: "dumb")
    try terminal.wait(for: "every screen is also a command: caseload today")
    #expect(terminal.everything.contains("caseload: the terminal \"dumb\" cannot place text"))
  }

  @Test("a pipe instead of a terminal is told what to use")
  func pipe() throws {
    let outcome = try Program.run(["--today", Place.today], in: place)
    #expect(outcome.status == 64)
    #expect(outcome.output == "")
    #expect(outcome.errors.contains("caseload today"))
  }

  @Test("NO_COLOR leaves attributes and takes every colour away")
  func noColour() throws {
    let plain = try Terminal(
      "NO_COLOR=1 TERM=screen-256color '\(Program.path)' --today \(Place.today)", in: place)
    try plain.wait(for: "Ava Brennan")
    #expect(plain.colouredScreen.contains(Self.colours) == false)
    let coloured = try Terminal.caseload("--theme dark", in: place, kind: "screen-256color")
    try coloured.wait(for: "Ava Brennan")
    #expect(coloured.colouredScreen.contains(Self.colours))
  }

  /// The sequences that set a colour, as against bold, underlined and the like.
  private static var colours: Regex<Substring> {
    /\e\[(?:\d+;)*(?:3[0-8]|4[0-8]|9\d|10\d)(?:;\d+)*m/
  }
}
