import Console
import Testing
import Themes

@Suite("A theme")
struct ThemesTests {
  @Test("is there for every name that is offered, and says for whom it is", arguments: Themes.names)
  func builtIn(name: String) throws {
    let theme = try #require(Themes.named(name))
    #expect(theme.name == name)
    #expect(!theme.title.isEmpty)
    #expect(!theme.summary.isEmpty)
    #expect(Set(theme.looks.keys) == Set(Paint.allCases))
    #expect(theme.glyphs == (name == "ascii" ? .ascii : .unicode))
  }

  @Test("uses no colour where it is monochrome")
  func mono() throws {
    let theme = try #require(Themes.named("mono"))
    for role in Paint.allCases {
      let look = theme.look(for: Style(role))
      #expect(look.foreground == .terminalDefault)
      #expect(look.background == .terminalDefault)
    }
  }

  @Test(
    "shows the selection, the tab in front and what is late without colour",
    arguments: Themes.names)
  func withoutColour(name: String) throws {
    let theme = try #require(Themes.named(name))
    #expect(theme.look(for: Style(.dueLate).selected()).mono.contains(.reverse))
    #expect(theme.look(for: Style(.tabActive)).mono.contains(.reverse))
    #expect(theme.look(for: Style(.dueLate)).mono == .bold)
  }

  @Test("of a person takes what it does not say from the one it inherits")
  func inherits() throws {
    let theme = try read(
      """
      {
        // my own
        name: "dusk", inherits: "dark",
        palette: { rose: ["#ff8787", "bright red"] },
        roles: { dueLate: { fg: "rose", attrs: ["underline"] }, muted: { fg: 250 } },
      }
      """
    ).get()
    let dark = try #require(Themes.named("dark"))
    #expect(theme.looks[.title] == dark.looks[.title])
    let late = try #require(theme.looks[.dueLate]?.foreground)
    #expect(late == Colour(rgb: 0xFF8787, of256: 210, of16: 9))
    #expect(theme.looks[.dueLate]?.mono == .bold)
    #expect(theme.looks[.muted]?.foreground == Colour(rgb: 0xBCBCBC, of256: 250, of16: -1))
  }

  @Test(
    "that cannot be read says the line and what was expected",
    arguments: [
      (
        "{ name: \"x\",\n  roles: {\n    dueLate: { fg: \"scarlet\" } } }", 3, "dueLate",
        "expected a colour: a name, \"#rrggbb\" or a number of 0 to 255, not \"scarlet\""
      ),
      ("{ name: \"x\", roles: {\n\n\"overdue\": {} } }", 3, "overdue", "there is no such role"),
      (
        "{ name: \"x\", roles: {\nmuted: { attrs: [\"dim\"] } } }", 2, "muted",
        "dim alone cannot be read on every terminal"
      ),
      (
        "{ name: \"x\", roles: {\nmuted: { attrs: [\"blink\"] } } }", 2, "muted",
        "expected bold, underline, reverse or dim, not \"blink\""
      ),
      ("{ name: \"x\",\ninherits: \"dusky\" }", 2, "inherits", "there is no theme \"dusky\""),
      (
        "{ name: \"x\",\nappearance: \"grey\" }", 2, "appearance",
        "expected \"light\", \"dark\" or \"any\""
      ),
    ])
  func problem(text: String, line: Int, role: String, expected: String) {
    let problem = ThemeProblemCase(line: line, role: role, expected: expected)
    #expect(ThemeProblemCase(read(text)) == problem)
  }

  @Test("of bytes that are no JSON, or of no name, is a problem and no crash")
  func garbage() {
    for text in ["", "{", "[1]", "{ name: 3 }", "{}", "\u{0}", "{ name: \"x\", roles: 4 }"] {
      #expect(throws: ThemeProblem.self) { try read(text).get() }
    }
  }

  @Test("of bytes that are no text is a problem, and the line is named")
  func noText() {
    for end: [UInt8] in [[0xF0], [0xFF, 0xFF], [0xE2, 0x82], [0xC0, 0x80, 0x22, 0x7D]] {
      let bytes = Array("{ name: \"x\",\n\"".utf8) + end
      let problem = ThemeProblemCase(Themes.read(bytes))
      #expect(problem.line == 2)
      #expect(problem.expected == "expected text in UTF-8")
    }
  }

  private func read(_ text: String) -> Result<Theme, ThemeProblem> { Themes.read(Array(text.utf8)) }
}

/// What a problem says, for comparing.
struct ThemeProblemCase: Equatable {
  var line: Int?
  var role: String?
  var expected = ""

  init(line: Int, role: String, expected: String) {
    self.line = line
    self.role = role
    self.expected = expected
  }

  init(_ result: Result<Theme, ThemeProblem>) {
    if case .failure(let problem) = result {
      line = problem.line
      role = problem.role
      expected = problem.expected
    }
  }
}
