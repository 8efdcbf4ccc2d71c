import CNcurses
import Console

/// The terminal the program runs in, by way of ncurses. There can be one at a time.
package struct CursesTerminal: Terminal {
  /// Whether letters and signs beyond ASCII reach the terminal; otherwise draw with ASCII signs.
  package let showsUnicode: Bool
  /// A further file to wait for, such as one that tells of changes on disk, or -1. When it has
  /// something to read, the event is `wake`; whoever set it empties it.
  package var watchedFile: Int32 = -1

  private let kind: String
  private let input: Int32
  private let output: Int32
  private let showsCursor: Bool
  private let keys: CursesKeys
  private var palette: CursesPalette
  private var shown: Canvas?
  private var emptyReadings = 0
  /// A key that came right behind a change of size.
  private var waiting: Key?

  /// Opens the terminal and takes its screen.
  ///
  /// - Parameters:
  ///   - kind: what `TERM` says; an unknown kind is taken for a usual one.
  ///   - usesColour: false where `NO_COLOR` is set or no colour is wanted.
  ///   - showsCursor: whether the cursor is seen everywhere, for those who follow it.
  ///   - input: the file that keys come from.
  ///   - output: the file that the screen goes to.
  /// - Throws: ``TerminalProblem`` where no screen can be shown.
  package init(
    kind: String, usesColour: Bool = true, showsCursor: Bool = false, input: Int32 = 0,
    output: Int32 = 1
  ) throws(TerminalProblem) {
    self.kind = kind
    self.input = input
    self.output = output
    self.showsCursor = showsCursor
    showsUnicode = nc_set_locale()
    nc_guard_terminal(output)
    try Self.open(kind, input: input, output: output)
    raw()
    noecho()
    nonl()
    set_escdelay(40)
    leaveok(nc_screen(), false)
    scrollok(nc_screen(), false)
    palette = CursesPalette(usesColour: usesColour)
    keys = CursesKeys(input: input)
    nc_write(output, Self.pasteOn)
  }

  /// Whether both files of the standard input and output are a terminal.
  package static var isAtHand: Bool { nc_is_terminal(0) && nc_is_terminal(1) }

  package var size: Size {
    Size(columns: Int(getmaxx(nc_screen())), rows: Int(getmaxy(nc_screen())))
  }

  /// How many colours are used; 0 where none are. Themes with a background of their own want 256.
  package var colours: Int { palette.colours }

  /// Returns the signs to draw a theme with on this terminal.
  package func glyphs(for theme: Theme) -> GlyphSet { showsUnicode ? theme.glyphs : .ascii }

  package mutating func show(_ canvas: Canvas, in theme: Theme) {
    if palette.use(theme) { shown = nil }
    for run in canvas.runs(since: shown) {
      let entry = palette.entry(for: run.style)
      nc_set_look(nc_screen(), entry.attributes, entry.pair)
      mvwaddstr(nc_screen(), Int32(run.y), Int32(run.x), writable(run.text))
    }
    shown = canvas
    let isVisible = canvas.cursor.map { $0.visible || showsCursor } ?? false
    if let cursor = canvas.cursor {
      wmove(nc_screen(), Int32(cursor.y), Int32(cursor.x))
    }
    curs_set(isVisible ? 1 : 0)
    wnoutrefresh(nc_screen())
    doupdate()
  }

  package mutating func nextKey(within milliseconds: Int) -> TerminalEvent {
    if let event = asked() ?? read() { return event }
    let ready = nc_wait(input, nc_wake_file(), watchedFile, Int32(milliseconds))
    if let event = asked() ?? read() { return event }
    if ready & 8 != 0 { return .closed }
    if ready & 1 != 0 {
      emptyReadings += 1
      return emptyReadings > 3 ? .closed : .nothing
    }
    return ready & 4 != 0 ? .wake : .nothing
  }

  package mutating func useMouse(_ isUsed: Bool) { nc_use_mouse(isUsed) }

  package mutating func suspend() {
    nc_write(output, Self.pasteOff)
    curs_set(1)
    endwin()
    nc_release_terminal()
  }

  package mutating func resume() {
    nc_guard_terminal(output)
    _ = nc_take_continued()
    nc_take_modes()
    nc_write(output, Self.pasteOn)
    shown = nil
    nc_repaint()
  }

  /// Gives the terminal back for good; from now on signals do what they do to any program.
  package mutating func close() {
    suspend()
    nc_let_signals_be()
  }

  package var endedBy: Int32? {
    let number = nc_ending_signal()
    return number == 0 ? nil : number
  }

  package mutating func copy(_ text: String) -> Bool {
    guard !kind.hasPrefix("linux"), !kind.hasPrefix("vt") else { return false }
    guard let sequence = Clipboard.sequence(text) else { return false }
    nc_write(output, sequence)
    return true
  }

  /// What signals have asked for since the last time.
  private mutating func asked() -> TerminalEvent? {
    nc_drain_wake()
    if nc_ending_signal() != 0 { return .closed }
    if nc_take_stop() { return .stop }
    guard nc_take_continued() else { return nil }
    // The shell has had the terminal meanwhile, and the window may have another size.
    resume()
    return .wake
  }

  private mutating func read() -> TerminalEvent? {
    if let key = waiting {
      waiting = nil
      return .key(key)
    }
    var hasResized = false
    while true {
      switch keys.read() {
      case .nothing:
        return hasResized ? .resized(size) : nil
      case .resized:
        hasResized = true
        emptyReadings = 0
        shown = nil
        werase(nc_screen())
      case .key(let key):
        emptyReadings = 0
        guard hasResized else { return .key(key) }
        waiting = key
        return .resized(size)
      }
    }
  }

  /// Returns the text as the locale can write it: without UTF-8 a question mark for each letter
  /// beyond ASCII.
  private func writable(_ text: String) -> String {
    guard !showsUnicode else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.map { $0.isASCII ? $0 : "?" }))
  }

  private static func open(
    _ kind: String, input: Int32, output: Int32
  ) throws(TerminalProblem) {
    let known = kind.isEmpty ? [] : [kind]
    for candidate in known + ["xterm-256color", "xterm", "vt100"] {
      guard let screen = nc_open(candidate, output, input) else { continue }
      set_term(screen)
      guard nc_can_move() else {
        endwin()
        nc_release_terminal()
        throw .cannotPlaceText(candidate)
      }
      return
    }
    nc_release_terminal()
    throw .unknownKind(kind)
  }

  private static let pasteOn = "\u{1B}[?2004h"
  private static let pasteOff = "\u{1B}[?2004l"
}
