import Foundation
import Glibc
import Testing

@Suite("A signal", .serialized, .enabled(if: Terminal.isAtHand))
struct SignalTests {
  let place: Place

  init() throws {
    place = try Place()
    try place.makeStore()
  }

  /// The program under a shell that tells how it ended and how it left the terminal.
  private func underShell() throws -> Terminal {
    try place.write(
      "run.sh",
      """
      '\(Program.path)' --today \(Place.today)
      echo "ended $?"
      stty -a | tr ' ;' '\\n\\n' | grep -xE -- '-?(icanon|echo|isig)' | tr '\\n' ' '
      exec sleep 1000
      """)
    return try Terminal("sh '\(place.path("run.sh"))'", in: place)
  }

  @Test(
    "that ends the program leaves the terminal as it was, and the status is 128 and its number",
    arguments: [
      SIGHUP, SIGINT, SIGQUIT, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGUSR1, SIGSEGV, SIGUSR2,
      SIGALRM, SIGTERM, SIGSTKFLT, SIGXCPU, SIGVTALRM, SIGPROF, SIGIO, SIGPWR, SIGSYS, 34, 64,
    ])
  func ends(number: Int32) throws {
    let terminal = try underShell()
    try terminal.wait(for: "Ava Brennan")
    #expect(try terminal.state("alternate_on") == "1")
    let program = try terminal.child(of: terminal.process())
    try #require(kill(program, number) == 0)
    try terminal.wait(for: "ended \(128 + number)")
    try terminal.wait(for: "icanon")
    #expect(!terminal.screen.contains("-icanon"))
    #expect(!terminal.screen.contains("-echo"))
    #expect(!terminal.screen.contains("-isig"))
    #expect(try terminal.state("alternate_on") == "0")
    #expect(try terminal.state("cursor_flag") == "1")
  }

  @Test("that asks the program to end finds what is half typed kept")
  func keepsForm() throws {
    let terminal = try underShell()
    try terminal.wait(for: "Ava Brennan")
    try terminal.type("2v")
    try terminal.wait(for: "What you know")
    try terminal.press("s", "Tab", "Tab", "Tab", "Tab", "Tab", "Tab")
    try terminal.type("wants to stay")
    try terminal.wait(for: "wants to stay")
    try #require(kill(try terminal.child(of: terminal.process()), SIGTERM) == 0)
    try terminal.wait(for: "ended 143")
    let again = try Terminal.caseload(in: place)
    try again.wait(for: "Ava Brennan")
    try again.type("K")
    try again.press("Enter")
    try again.wait(for: "wants to stay")
  }

  @Test("Ctrl+Z stops the program, records nothing, and fg brings the same screen back")
  func stops() throws {
    try place.write("bashrc", "PS1='shell> '\n")
    let terminal = try Terminal("bash --rcfile '\(place.path("bashrc"))' -i", in: place)
    try terminal.wait(for: "shell>")
    try terminal.type("'\(Program.path)' --today \(Place.today)\n")
    try terminal.wait(for: "Ava Brennan")
    try terminal.press("C-z")
    try terminal.wait(for: "type fg to come back")
    try terminal.wait(for: "Stopped")
    #expect(try terminal.state("alternate_on") == "0")
    try terminal.type("fg\n")
    try terminal.wait(for: "Today ·")
    #expect(try terminal.state("alternate_on") == "1")
    // Asked by another program, it stops and comes back no less.
    let program = try terminal.child(of: terminal.process())
    try #require(kill(program, SIGTSTP) == 0)
    try terminal.wait("the program to be stopped") { $0.contains("Stopped") }
    try terminal.type("fg\n")
    try terminal.wait(for: "Today ·")
    try terminal.type("q")
    try terminal.wait("the shell") { $0.contains("shell>") && !$0.contains("Today ·") }
    #expect(try place.list("visits", of: "204417").isEmpty)
  }
}
