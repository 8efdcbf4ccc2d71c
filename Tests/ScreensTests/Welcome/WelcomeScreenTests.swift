import Console
import Domain
import TestSupport
import Testing

@testable import Screens

@Suite("Where there is no store yet, the welcome")
struct WelcomeScreenTests {
  private let world = World(
    register: Register(), today: Day(2026, 11, 20),
    now: Moment(england: Day(2026, 11, 20), hour: 9, minute: 0), officer: .ellery,
    login: "pe123", size: Size(columns: 80, rows: 24))

  @Test("offers to start a caseload, to import an extract, and to look at the demo")
  func offers() {
    let model = Model(world: world, roots: [WelcomeScreen(name: "pe123")])
    let frame = model.draw(glyphs: .unicode).text.joined(separator: "\n")
    for words in ["Start my caseload", "Import an extract", "Look at the demo"] {
      #expect(frame.contains(words))
    }
    #expect(frame.contains("20 Nov 2026"))
  }

  @Test("asks for the name that stands beside everything recorded, and takes no empty one")
  func name() {
    var (screen, left) = typed("<Enter>")
    #expect(!left)
    #expect(screen.choice == .solo)
    (screen, left) = typed("<Enter>" + String(repeating: "<BS>", count: 5) + "<Enter>")
    #expect(!left)
    (screen, left) = typed("<Enter>" + String(repeating: "<BS>", count: 5) + "P. Ellery<Enter>")
    #expect(left)
    #expect(screen.name.text == "P. Ellery")
  }

  @Test("goes to the demo without asking anything, and leaves on Esc without a choice")
  func others() {
    #expect(press("<Down><Down><Enter>") == (WelcomeScreen.Choice.demo, true))
    #expect(press("<Down><Enter>") == (.extract, false))
    #expect(press("<Down><Enter><Esc>") == (nil, false))
    #expect(press("<Esc>") == (nil, true))
  }

  /// Types keys; returns the choice made and whether the screen was left.
  private func press(_ script: String) -> (WelcomeScreen.Choice?, Bool) {
    let (screen, left) = typed(script)
    return (screen.choice, left)
  }

  private func typed(_ script: String) -> (WelcomeScreen, Bool) {
    var screen = WelcomeScreen(name: "pe123")
    var left = false
    for key in Key.script(script) {
      if case .quit = screen.receive(.key(key), world: world) { left = true }
    }
    return (screen, left)
  }
}
