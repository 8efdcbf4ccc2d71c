import Console
import Testing

@Suite("A chart prints its figures")
struct ChartTests {
  @Test(
    "beside its bar",
    arguments: [
      (0.5, "█████····· 50 %"), (1.2, "██████████ 50 %"), (-1.0, "·········· 50 %"),
      (0.95, "█████████▌ 50 %"), (Double.nan, "·········· 50 %"),
    ])
  func gauge(share: Double, line: String) {
    let lines = drawn(15, 1) { canvas, area in
      Gauge(share: share, text: "50 %").draw(on: &canvas, in: area)
    }
    #expect(lines == [line])
  }

  @Test("behind its small bars, the newest of which are shown")
  func sparkline() {
    let line = Sparkline([0, 1, 2, 3, 4, 5, 6, 7], text: "96 %")
    #expect(
      drawn(20, 1) { canvas, area in _ = line.draw(on: &canvas, in: area) }
        == ["▁▂▃▄▅▆▇█ 96 %"])
    #expect(drawn(8, 1) { canvas, area in _ = line.draw(on: &canvas, in: area) } == ["▆▇█ 96 %"])
    #expect(
      drawn(4, 1) { canvas, area in
        _ = Sparkline([]).draw(on: &canvas, in: area)
      } == [""])
  }
}
