import Domain
import TestSupport
import Testing

@Suite("The diary")
struct PlannedReviewTests {
  let ava = ChildID("204417")
  let start = Day(2026, 3, 27)

  @Test("keeps a planned review until it is held or adjourned", arguments: [true, false])
  func plannedReview(held: Bool) throws {
    var sample = try SampleRegister()
    try sample.add(ava, from: start)
    let planned = Event.review(.planned(PlannedReview(day: Day(2026, 4, 20))))
    try sample.record(on: Day(2026, 4, 1), [Draft(ava, on: Day(2026, 4, 1), planned)])
    #expect(try sample.due("planned.review", of: ava) == Day(2026, 4, 20))
    if held {
      try sample.holdReview(of: ava, on: Day(2026, 4, 20))
    } else {
      try sample.adjournReview(of: ava, on: Day(2026, 4, 20))
    }
    #expect(try sample.clock("planned.review", of: ava) == nil)
  }
}
