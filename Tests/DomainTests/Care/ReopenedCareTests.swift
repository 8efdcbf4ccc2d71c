import Domain
import TestSupport
import Testing

@Suite("A closed case is opened")
struct ReopenedCareTests {
  private let ava = ChildID("204417")
  private let closed = Day(2025, 6, 30)
  private let again = Day(2025, 9, 1)

  private func close(_ sample: inout SampleRegister) throws {
    let reason = EpisodeEndReason(rawValue: "E4A")
    try sample.record(on: closed, [Draft(ava, on: closed, .child(.closed(reason)))])
  }

  private func readmit(_ sample: inout SampleRegister) throws {
    try sample.change(on: Day(2025, 9, 2)) { [ava, again] register, desk throws(Refusal) in
      try register.readmitChild(ava, from: again, notifiedOn: desk.today, at: desk)
    }
  }

  @Test("because it was closed in error: care went on, and so do its clocks")
  func error() throws {
    var sample = try SampleRegister()
    try sample.add(ava, from: Day(2025, 6, 2))
    try close(&sample)
    try sample.change(on: Day(2025, 7, 2)) { [ava] register, desk throws(Refusal) in
      try register.reopenChild(ava, at: desk)
    }
    #expect(try sample.state(ava).care.periods.map(\.start) == [Day(2025, 6, 2)])
    #expect(try sample.due("review.first", of: ava) == Day(2025, 6, 30))
  }

  @Test("because the child came into care again: its clocks begin on that day")
  func cameAgain() throws {
    var sample = try SampleRegister()
    try sample.add(ava, from: Day(2025, 1, 6))
    try sample.holdReview(of: ava, on: Day(2025, 1, 31))
    try close(&sample)
    try readmit(&sample)
    let care = try sample.state(ava).care
    #expect(care.periods.map(\.start) == [Day(2025, 1, 6), again])
    #expect(care.periods.map(\.end) == [closed, nil])
    // Twenty working days after Mon 1 September 2025.
    #expect(try sample.due("review.first", of: ava) == Day(2025, 9, 29))
    #expect(try sample.due("health.initial", of: ava) == Day(2025, 9, 29))
    #expect(try sample.clock("review.second", of: ava) == nil)
  }

  @Test("again of a child whom the return knows: the older return does not join the two periods")
  func extracted() throws {
    var sample = try SampleRegister()
    try sample.extract(ava, on: Day(2025, 1, 7), .care(from: Day(2025, 1, 6)))
    let held = Event.child(.allocated(Officer.ellery.id))
    try sample.record(on: Day(2025, 1, 7), [Draft(ava, on: Day(2025, 1, 7), held)])
    try close(&sample)
    try readmit(&sample)
    #expect(try sample.state(ava).care.periods.map(\.start) == [Day(2025, 1, 6), again])
    #expect(try sample.due("review.first", of: ava) == Day(2025, 9, 29))
  }

  @Test("not on a day before care had ended")
  func tooEarly() throws {
    var sample = try SampleRegister()
    try sample.add(ava, from: Day(2025, 1, 6))
    try close(&sample)
    #expect(throws: Refusal.self) {
      try sample.register.readmitChild(
        ava, from: Day(2025, 6, 29), notifiedOn: closed,
        at: SampleRegister.desk(on: Day(2025, 9, 2)))
    }
  }
}
