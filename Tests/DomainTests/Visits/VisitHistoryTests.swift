import Domain
import TestSupport
import Testing

@Suite("The visits of a child")
struct VisitHistoryTests {
  let ava = ChildID("204417")

  @Test("stand by the day on which they were made, of one day as they were recorded")
  func order() throws {
    var sample = try SampleRegister()
    try sample.add(ava, from: Day(2026, 3, 27))
    for (day, recordedOn, views) in [
      (Day(2026, 6, 10), Day(2026, 6, 10), "first"),
      (Day(2026, 5, 4), Day(2026, 6, 11), "earlier, recorded later"),
      (Day(2026, 6, 10), Day(2026, 6, 12), "the same day again"),
      (Day(2026, 4, 1), Day(2026, 6, 13), "the earliest"),
    ] {
      try sample.record(on: recordedOn, [Draft(ava, on: day, .visit(.made(Visit(views: views))))])
    }
    #expect(
      try sample.state(ava).visits.made.map(\.value.views) == [
        "the earliest", "earlier, recorded later", "first", "the same day again",
      ])
  }

  @Test("are last seen in the last one in which the child was seen")
  func seen() throws {
    var sample = try SampleRegister()
    try sample.add(ava, from: Day(2026, 3, 27))
    try sample.visit(ava, on: Day(2026, 5, 4))
    try sample.visit(ava, on: Day(2026, 6, 10), seen: false)
    #expect(try sample.state(ava).visits.lastSeen?.on == Day(2026, 5, 4))
    #expect(try sample.state(ava).lastTouched == Day(2026, 6, 10))
  }
}
