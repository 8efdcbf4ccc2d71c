import Console
import Testing

@Suite("What is sent to a terminal")
struct CanvasRunsTests {
  @Test("is everything at first, and nothing when nothing changed")
  func nothing() {
    var canvas = Canvas(width: 6, height: 1)
    canvas.put("Ava", x: 0, y: 0, style: Style(.title))
    #expect(canvas.runs(since: nil).map(\.text) == ["Ava", "   "])
    #expect(canvas.runs(since: canvas).isEmpty)
    #expect(canvas.runs(since: Canvas(width: 5, height: 1)).count == 2)
  }

  @Test("is only what differs")
  func difference() {
    var before = Canvas(width: 20, height: 2)
    before.put("Isla Ford        4", x: 0, y: 1)
    var after = before
    after.put("5", x: 17, y: 1)
    let runs = after.runs(since: before)
    #expect(runs.map(\.text) == ["5"])
    #expect(runs.map(\.x) == [17])
    #expect(runs.map(\.y) == [1])
  }

  @Test("knows two equal letters with marks, however they came about")
  func clusters() {
    var before = Canvas(width: 4, height: 1)
    before.put("e\u{301}", x: 0, y: 0)
    var after = Canvas(width: 4, height: 1)
    after.put("a\u{301}", x: 1, y: 0)
    after.put("e\u{301}b", x: 0, y: 0)
    #expect(after.runs(since: before).map(\.text) == ["b"])
  }

  @Test("starts anew after a wide letter")
  func wide() {
    var canvas = Canvas(width: 6, height: 1)
    canvas.put("a李bc", x: 0, y: 0)
    #expect(canvas.runs(since: nil).map(\.x) == [0, 3])
  }
}
