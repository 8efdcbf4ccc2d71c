import Console
import Domain

/// Where there is no store yet: three ways to begin.
package struct WelcomeScreen: Screen {
  /// What the person chose to begin with.
  package enum Choice: String, CaseIterable, Sendable { case solo, extract, demo }

  /// Set once the person has chosen; the program then makes the store.
  package private(set) var choice: Choice?
  package private(set) var name: TextField
  private var menu: Menu
  private var asksName = false

  package init(name: String) {
    self.name = TextField(name, placeholder: "your name")
    menu = Menu(
      "Welcome to Caseload",
      items: [
        Menu.Item("Start my caseload", detail: "one IRO, children by hand or from files"),
        Menu.Item("Import an extract", detail: "the authority's SSDA903 files"),
        Menu.Item("Look at the demo", detail: "a fictional service"),
      ], isFiltered: false)
  }

  package func title(_ world: World) -> String { "Welcome" }
  package var takesText: Bool { true }
  package var keyHints: [KeyBar.Hint] { KeyBar.Hint.choosing }

  package var commands: [Command] {
    [Command("quit", [.control("c")], "Quit", short: "Quit") { _, _ in .quit }]
  }

  package mutating func receive(_ message: Message, world: World) -> Request {
    guard case .key(let key) = message else { return .none }
    if asksName { return type(key) }
    switch menu.handle(key, rows: 3) {
    case .chosen(let index):
      choice = Choice.allCases[index]
      if choice == .demo { return .quit }
      asksName = true
    case .closed: return .quit
    case .none: if key == .character("q") { return .quit }
    }
    return .none
  }

  private mutating func type(_ key: Key) -> Request {
    switch key {
    case .escape:
      asksName = false
      choice = nil
    case .enter:
      if !name.text.trimmed.isEmpty { return .quit }
      return .say(Notice(.warning, "Write your name first."))
    default: _ = name.handle(key)
    }
    return .none
  }

  package func draw(in area: Area, on canvas: inout Canvas, world: World) {
    let words =
      "Caseload keeps the reviews, visits and challenges of an Independent Reviewing Officer. "
      + "There is no store on this machine yet."
    let width = min(76, area.width - 4)
    let place = area.centred(width: width, height: area.height - 1)
    let lines = words.wrapped(to: width - 4).count
    Paragraph(words).draw(on: &canvas, in: place.inset(by: 2, 0).rows(from: 0, count: lines))
    menu.draw(on: &canvas, in: place.rows(from: lines + 1, count: 6))
    guard asksName else { return }
    let box = area.centred(width: 58, height: 5)
    let inside = Panel("Your name").drawPopup(on: &canvas, in: box)
    name.draw(on: &canvas, in: inside.row(0), isFocused: true)
    canvas.put(
      "It stands beside all you record. Enter begins, Esc goes back.", in: inside.row(2),
      style: Style(.hint))
    canvas.raise(box)
  }
}
