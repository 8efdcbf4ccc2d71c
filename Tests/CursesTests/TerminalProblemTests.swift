import Curses
import Testing

@Suite("What keeps a terminal from being opened")
struct TerminalProblemTests {
  @Test("is said with a way out")
  func words() {
    let unknown = TerminalProblem.unknownKind("foo")
    #expect(unknown.message == "the terminal \"foo\" is not known to this system")
    #expect(unknown.hint?.contains("TERM=xterm-256color") == true)
    #expect(TerminalProblem.unknownKind("").message.contains("TERM is empty"))
    let dumb = TerminalProblem.cannotPlaceText("dumb")
    #expect(dumb.message == "the terminal \"dumb\" cannot place text on a screen")
  }
}
