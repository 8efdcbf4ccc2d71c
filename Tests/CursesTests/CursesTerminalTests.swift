import CNcurses
import Console
import Glibc
import Testing
import Themes

@testable import Curses

/// One terminal on /dev/null for all tests, since ncurses knows but one.
@MainActor
enum Headless {
  static var terminal: CursesTerminal? = {
    let null = open("/dev/null", O_RDWR)
    return try? CursesTerminal(kind: "xterm-256color", input: null, output: null)
  }()

  /// Draws a canvas on a terminal of its size.
  static func show(_ canvas: Canvas, in theme: Theme) throws {
    var opened = try #require(terminal)
    resizeterm(Int32(canvas.height), Int32(canvas.width))
    opened.show(canvas, in: theme)
    terminal = opened
  }

  /// The letter in a cell as ncurses holds it.
  static func letter(x: Int, y: Int) -> Character? {
    cell(x: x, y: y).letter
  }

  static func cell(x: Int, y: Int) -> (letter: Character?, attributes: attr_t, pair: Int32) {
    var attributes: attr_t = 0
    var pair: Int32 = 0
    let value = nc_cell(nc_screen(), Int32(y), Int32(x), &attributes, &pair)
    return (Unicode.Scalar(UInt32(value)).map { Character($0) }, attributes, pair)
  }
}

@Suite("ncurses", .serialized)
@MainActor
struct CursesTerminalTests {
  @Test("holds what the canvas shows, cell by cell")
  func cells() throws {
    var canvas = Canvas(width: 30, height: 4)
    canvas.put("Zoë 李明 x", x: 0, y: 0, style: Style(.title))
    canvas.box(Area(x: 0, y: 1, width: 30, height: 3))
    try Headless.show(canvas, in: Themes.standard)
    #expect(Headless.letter(x: 2, y: 0) == "ë")
    #expect(Headless.letter(x: 4, y: 0) == "李")
    #expect(Headless.letter(x: 9, y: 0) == "x")
    #expect(Headless.cell(x: 0, y: 0).attributes & nc_bold() != 0)
    #expect(Headless.letter(x: 0, y: 1) == "╭")
    #expect(Headless.letter(x: 29, y: 3) == "╯")
  }

  @Test("keeps the columns behind a name that no terminal measures like another")
  func names() throws {
    for name in ["👨‍👩‍👧‍👦", "⚠️", "🇬🇧", "\u{1FAE9}", "محمد", "क्षि", "e\u{301}\u{302}", "a\u{1B}[2J"] {
      var canvas = Canvas(width: 20, height: 1)
      canvas.put(name, x: 0, y: 0, width: 10)
      canvas.put("|", x: 10, y: 0)
      try Headless.show(canvas, in: Themes.standard)
      #expect(Headless.letter(x: 10, y: 0) == "|", "\(name)")
    }
  }

  @Test("is told only what changed, and shows it")
  func change() throws {
    var canvas = Canvas(width: 20, height: 2)
    canvas.put("Isla Ford", x: 0, y: 1)
    try Headless.show(canvas, in: Themes.standard)
    canvas.put("Ava", x: 0, y: 1, width: 3)
    canvas.cursor = (x: 3, y: 1, visible: true)
    try Headless.show(canvas, in: Themes.standard)
    #expect(getcurx(nc_screen()) == 3)
    #expect(getcury(nc_screen()) == 1)
    #expect(Headless.letter(x: 0, y: 1) == "A")
    #expect(Headless.letter(x: 5, y: 1) == "F")
  }

  @Test("gives one colour pair to each look and none to the terminal's own colours")
  func pairs() throws {
    var canvas = Canvas(width: 20, height: 2)
    canvas.put("late", x: 0, y: 0, style: Style(.dueLate))
    canvas.put("late", x: 5, y: 0, style: Style(.error))
    try Headless.show(canvas, in: try #require(Themes.named("dark")))
    let pair = Headless.cell(x: 0, y: 0).pair
    #expect(pair > 0)
    #expect(Headless.cell(x: 5, y: 0).pair == pair)
    try Headless.show(canvas, in: Themes.standard)
    #expect(Headless.cell(x: 0, y: 0).pair == 0)
  }

  @Test("takes any size, down to one cell")
  func sizes() throws {
    for (width, height) in [(200, 60), (1, 1), (20, 5), (80, 24)] {
      var canvas = Canvas(width: width, height: height)
      canvas.box(canvas.area, title: "Caseload")
      canvas.put("Caseload", x: 0, y: 0)
      try Headless.show(canvas, in: Themes.standard)
      #expect(Headless.terminal?.size == Size(columns: width, rows: height))
      #expect(Headless.letter(x: 0, y: 0) == "C")
    }
  }
}
