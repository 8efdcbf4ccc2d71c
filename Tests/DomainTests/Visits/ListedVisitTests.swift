import Domain
import TestSupport
import Testing

@Suite("A visit or contact of which a list gives only the day")
struct ListedVisitTests {
  let ava = ChildID("204417")
  let start = Day(2026, 3, 27)

  private func listed(_ policy: Policy = Policy()) throws -> SampleRegister {
    var sample = try SampleRegister(policy)
    try sample.extract(ava, on: Day(2026, 6, 1), .care(from: Day(2020, 1, 10)))
    try sample.record(
      on: Day(2026, 6, 2),
      [Draft(ava, on: Day(2026, 5, 12), .visit(.made(Visit(imported: true))))])
    return sample
  }

  @Test("is not seeing the child: a telephone call may stand behind it")
  func notSeen() throws {
    let sample = try listed()
    #expect(try sample.state(ava).visits.lastSeen == nil)
    #expect(sample.register.summary(at: 0).lastSeen == ChildSummary.noDay)
    guard case .notKnown(let why) = try sample.clock("seen", of: ava)?.status else {
      Issue.record("expected not known")
      return
    }
    #expect(
      why
        == "Annex A has a visit or contact on 12 May 2026, and not how; log it to start the clock")
  }

  @Test("is seeing the child where the service says so, on a basis of its own")
  func seenByPolicy() throws {
    var policy = Policy()
    policy.listedContactCountsAsSeen = true
    let sample = try listed(policy)
    let clock = try #require(try sample.clock("seen", of: ava))
    #expect(clock.anchor?.day == Day(2026, 5, 12))
    #expect(clock.anchor?.event == "last visit or contact")
    #expect(clock.anchor?.basis == .listed)
    // Six months where no priority is set.
    #expect(clock.due == Day(2026, 11, 12))
  }

  @Test("makes every child's summary anew where the service changes its mind")
  func changedPolicy() throws {
    var sample = try listed()
    var policy = Policy()
    policy.listedContactCountsAsSeen = true
    try sample.record(
      on: Day(2026, 6, 3), by: .cole, [Draft(nil, on: Day(2026, 6, 3), .policy(.set(policy)))])
    #expect(sample.register.summary(at: 0).lastSeen == Day(2026, 5, 12).number)
  }
}
