import Domain
import TestSupport
import Testing

@Suite("A duty that is done")
struct PunctualityTests {
  let ava = ChildID("204417")

  @Test("keeps its last day, counted from the event the clock ran from")
  func keepsItsDay() throws {
    var sample = try SampleRegister()
    try sample.add(ava, from: Day(2025, 12, 5), iro: nil)
    let allocated = Event.child(.allocated(Officer.osei.id))
    try sample.record(
      on: Day(2026, 1, 16), by: .cole, [Draft(ava, on: Day(2026, 1, 15), allocated)])
    let clock = try #require(try sample.clock("allocation", of: ava))
    #expect(clock.status == .met(on: Day(2026, 1, 15)))
    #expect(clock.due == Day(2025, 12, 12))
    #expect(clock.recordedBy?.officer == Officer.cole.id)
    #expect(clock.recordedBy?.at.day == Day(2026, 1, 16))
    let lateness = clock.punctuality(WorkingDays())?.lateness
    #expect(lateness?.words == "21 working days")
    #expect(!clock.isRunning)
  }

  @Test("is late in the unit of its rule, over Christmas in working days")
  func workingDays() {
    let done = compare(Day(2026, 1, 20), due: Day(2026, 1, 7), Term(20, .workingDays))
    #expect(done.lateness?.words == "9 working days")
    let early = compare(Day(2025, 12, 24), due: Day(2026, 1, 7), Term(20, .workingDays))
    #expect(early.earliness?.words == "7 working days")
    #expect(early.lateness == nil)
  }

  @Test("is late in days where its rule counts in months, over the end of February")
  func months() {
    let done = compare(Day(2028, 3, 1), due: Day(2028, 2, 28), Term(3, .months))
    #expect(done.lateness?.words == "2 days")
  }

  @Test("is neither late nor early on its last day")
  func lastDay() {
    #expect(compare(Day(2026, 1, 7), due: Day(2026, 1, 7), Term(20, .workingDays)) == .onTheDay)
  }

  private func compare(_ done: Day, due: Day, _ term: Term) -> Punctuality {
    Punctuality(done: done, due: due, term: term, workingDays: WorkingDays())
  }
}
