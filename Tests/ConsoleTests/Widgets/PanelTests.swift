import Console
import Testing

@Suite("A part of a screen")
struct PanelTests {
  @Test("stands in a frame with its title and a note")
  func panel() {
    let lines = drawn(24, 3) { canvas, area in
      let inside = Panel("Plan", note: "31").draw(on: &canvas, in: area)
      canvas.put("adoption, agreed at review 2", in: inside)
    }
    #expect(
      lines == ["╭─ Plan ────────── 31 ─╮", "│ adoption, agreed at… │", "╰──────────────────────╯"])
  }

  @Test("cuts its title where it is narrow")
  func narrow() {
    let lines = drawn(12, 2) { canvas, area in
      Panel("Decisions", note: "31").draw(on: &canvas, in: area)
    }
    #expect(lines == ["╭─ Decis… ─╮", "╰──────────╯"])
  }

  @Test("shows what happened along a line, each day once")
  func timeline() {
    let timeline = Timeline([
      .init("12 Oct", .done, "Review 5 held", detail: "PN1"), .init("12 Oct", .high, "High"),
      .init("9 Oct", .bullet, "Visit"),
    ])
    let lines = drawn(30, 3) { canvas, area in timeline.draw(on: &canvas, in: area) }
    #expect(lines == ["12 Oct ✓ Review 5 held  PN1", "       ● High", " 9 Oct • Visit"])
  }

  @Test("is divided without a gap and never below nothing")
  func areas() {
    let area = Area(x: 1, y: 2, width: 10, height: 5)
    #expect(area.splitTop(2).rest == Area(x: 1, y: 4, width: 10, height: 3))
    #expect(area.splitBottom(9).rest.height == 0)
    #expect(area.splitRight(3).right == Area(x: 8, y: 2, width: 3, height: 5))
    #expect(area.columns(3).map(\.width) == [3, 3, 2])
    #expect(area.columns(3).map(\.x) == [1, 5, 9])
    #expect(area.inset(by: 9).isEmpty)
    #expect(area.centred(width: 4, height: 99) == Area(x: 4, y: 2, width: 4, height: 5))
  }
}
