import Console
import Domain
import TestSupport
import Testing

@testable import Screens

@Suite("Lists share")
struct SharedTests {
  @Test("a filter that keys are typed into, that Enter keeps and Esc clears")
  func filter() {
    var line = FilterLine()
    line.open()
    for key in Key.script("ava") {
      let hasChanged = line.handle(key)
      #expect(hasChanged)
    }
    #expect(line.text == "ava")
    let enter = line.handle(.enter)
    #expect(!enter)
    #expect(!line.isOpen)
    #expect(line.text == "ava")
    let cleared = line.handle(.escape)
    #expect(cleared)
    #expect(line.isEmpty)
  }

  @Test(
    "their room with the detail: beside it from 177 columns, below in a high window, else alone",
    arguments: [(60, 15), (79, 24), (80, 24), (119, 30), (176, 40), (177, 40), (200, 60)])
  func layout(columns: Int, rows: Int) throws {
    let layout = ListLayout(try SmallCaseload.sitting(columns, rows).model.world)
    #expect(layout.isWide == (columns >= 177))
    #expect((layout.detail != nil) == (rows >= 20))
    #expect(layout.list.width <= columns)
    #expect(layout.list.height > 0)
    if let detail = layout.detail, !layout.isWide { #expect(detail.y >= layout.list.bottom) }
  }

  @Test("a priority that is told by a letter and a sign of its own, never by colour alone")
  func priorities() {
    let cells: [Priority?] = [.high, .medium, .low, nil]
    let glyphs = cells.map { GlyphSet.ascii.text(PriorityCell.glyph($0)) }
    #expect(Set(glyphs).count == 4)
  }

  @Test("a warning once a count may pass the last known bank holiday")
  func calendar() throws {
    var world = try SmallCaseload.sitting().model.world
    #expect(CalendarWarning.words(world) == nil)
    world.today = Day(2028, 12, 20)
    #expect(CalendarWarning.words(world) == "bank holidays are known only until 31 Dec 2028")
  }
}
