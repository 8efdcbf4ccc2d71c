import Console
import Domain
import TestSupport
import Testing

@testable import Screens

@Suite("Above another screen")
struct PopupTests {
  @Test("the calendar marks bank holidays, and its day goes into the form")
  func calendar() throws {
    var sitting = try SmallCaseload.sitting()
    try sitting.type("2/ava<Enter>p")
    sitting.tell(.resized(Size(columns: 120, rows: 40)))
    var screen = CalendarScreen(tag: "day", day: Day(2026, 12, 24))
    var canvas = Canvas(width: 60, height: 20)
    screen.draw(
      in: Area(x: 0, y: 0, width: 60, height: 20), on: &canvas, world: sitting.model.world)
    #expect(canvas.text.contains { $0.contains("25 Christmas Day") })
    #expect(canvas.text.contains { $0.contains("28 Boxing Day") })
    // Thu 24 December is the 24th working day after Fri 20 November 2026.
    #expect(canvas.text.contains { $0.contains("in 24 wd") })
    _ = screen.receive(.key(.right), world: sitting.model.world)
    guard
      case .answer("day", "25/12/2026") = screen.receive(
        .key(.enter), world: sitting.model.world)
    else {
      Issue.record("the calendar did not answer with its day")
      return
    }
  }

  @Test("the messages of the sitting are there to be read again")
  func messages() throws {
    var sitting = try SmallCaseload.sitting()
    try sitting.type("2/ava<Enter>vs<C-s>")
    try sitting.type("<C-p>messages<Enter>")
    #expect(sitting.model.top is MessagesScreen)
    #expect(sitting.shows("logged"))
  }

  @Test("a half-filled form is gone on with, or thrown away")
  func kept() throws {
    var sitting = try SmallCaseload.sitting()
    try sitting.type("2/ava<Enter>vs<PgDn>wants to<Esc>")
    #expect(sitting.model.world.keptForms.count == 1)
    try sitting.type("K")
    #expect(sitting.shows("Ava Brennan"))
    try sitting.type("<Enter>")
    #expect(sitting.model.top is any FormPage)
    try sitting.type("<Esc>Kd")
    #expect(sitting.model.world.keptForms.isEmpty)
  }

  @Test("the themes are asked of the world when somebody wants to choose one")
  func themes() throws {
    var sitting = try SmallCaseload.sitting()
    try sitting.type("<C-p>choose a theme<Enter>")
    guard case .listThemes = try #require(sitting.asked.last) else {
      Issue.record("no themes were asked for")
      return
    }
    sitting.tell(.themes([ThemeName(name: "dusk", title: "Dusk", summary: "for late work")]))
    #expect(sitting.model.top is ThemeScreen)
    #expect(sitting.shows("Dusk"))
    #expect(sitting.shows("for late work"))
  }

  @Test("a theme is tried while it is chosen, kept on Enter, and as before on Esc")
  func theme() throws {
    let world = try SmallCaseload.sitting().model.world
    let themes = ["terminal", "dark", "light"].map {
      ThemeName(name: $0, title: $0.capitalisedFirst, summary: "")
    }
    var screen = ThemeScreen(themes, world)
    guard case .perform(.theme("dark")) = screen.receive(.key(.down), world: world) else {
      Issue.record("the theme under the cursor is not tried")
      return
    }
    guard case .all(let kept) = screen.receive(.key(.enter), world: world),
      case .perform(.keepPreferences(let preferences)) = kept[1]
    else {
      Issue.record("the theme is not kept")
      return
    }
    #expect(preferences.theme == "dark")
    guard case .all(let left) = screen.receive(.key(.escape), world: world),
      case .perform(.theme("terminal")) = left[0]
    else {
      Issue.record("the theme of before does not come back")
      return
    }
  }
}
