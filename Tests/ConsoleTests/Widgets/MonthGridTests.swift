import Console
import Testing

@Suite("A month")
struct MonthGridTests {
  let december = MonthGrid(
    year: 2026, month: 12, firstWeekday: 1, numberOfDays: 31, selected: 17, today: 10,
    marks: [25: .praise], legend: ["25 Christmas Day"])

  @Test("stands in weeks from Monday, with its bank holidays named")
  func lines() {
    let lines = drawn(december.size.columns, december.size.rows) { canvas, area in
      december.draw(on: &canvas, in: area)
    }
    #expect(
      lines == [
        "╭─ December 2026 ──────────────╮",
        "│ Mo  Tu  We  Th  Fr  Sa  Su   │",
        "│      1   2   3   4   5   6   │",
        "│  7   8   9  10◆ 11  12  13   │",
        "│ 14  15  16  17  18  19  20   │",
        "│ 21  22  23  24  25★ 26  27   │",
        "│ 28  29  30  31               │",
        "│                              │",
        "│                              │",
        "│ 25 Christmas Day             │",
        "╰──────────────────────────────╯",
      ])
  }

  @Test(
    "says by how much a key moves its day",
    arguments: [
      (Key.left, MonthGrid.Answer.days(-1)), (.down, .days(7)), (.pageUp, .months(-1)),
      (.character(">"), .months(1)), (.enter, .chosen), (.escape, .closed),
      (.character("x"), .none), (.home, .today),
    ])
  func keys(key: Key, answer: MonthGrid.Answer) {
    #expect(december.handle(key) == answer)
  }
}
