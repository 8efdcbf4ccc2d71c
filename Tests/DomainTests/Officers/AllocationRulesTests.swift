import Domain
import TestSupport
import Testing

@Suite("An IRO")
struct AllocationRulesTests {
  let ava = ChildID("204417")
  let start = Day(2026, 3, 27)

  @Test("is appointed within 5 working days, Easter not counted, and then the clock is met")
  func allocation() throws {
    var sample = try SampleRegister()
    try sample.add(ava, from: start, iro: nil)
    #expect(try sample.due("allocation", of: ava) == Day(2026, 4, 7))
    let allocated = Event.child(.allocated(Officer.osei.id))
    try sample.record(on: Day(2026, 4, 9), [Draft(ava, on: Day(2026, 4, 9), allocated)])
    #expect(try sample.clock("allocation", of: ava)?.status == .met(on: Day(2026, 4, 9)))
  }
}
