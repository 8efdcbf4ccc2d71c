import Console
import Testing

@Suite("A bar at the edge of the screen")
struct BarsTests {
  let keys = KeyBar(
    [.init("Enter", "Open"), .init("v", "Visit"), .init("r", "Review")],
    last: [.init("?", "Help")])

  @Test(
    "shows the keys that have room, and help always",
    arguments: [
      (48, " Enter Open  v Visit  r Review           ? Help"),
      (28, " Enter Open  …       ? Help"),
      (20, " Enter Open  ? Help"), (14, " Enter Open"),
    ])
  func keyBar(width: Int, line: String) {
    #expect(drawn(width, 1) { canvas, area in keys.draw(on: &canvas, in: area) } == [line])
  }

  @Test("shows tabs with their counts, the one in front always among them")
  func tabs() {
    var tabs = TabBar(
      [.init("All", count: 84), .init("High", count: 9), .init("Not seen")], isNumbered: true)
    #expect(
      drawn(40, 1) { canvas, area in tabs.draw(on: &canvas, in: area) }
        == [" 1 All 84  2 High 9  3 Not seen"])
    tabs.active = 2
    #expect(
      drawn(22, 1) { canvas, area in tabs.draw(on: &canvas, in: area) }
        == [" 2 High 9  3 Not seen"])
    #expect(
      drawn(12, 1) { canvas, area in tabs.draw(on: &canvas, in: area) }
        == [" 3 Not seen"])
  }
}
