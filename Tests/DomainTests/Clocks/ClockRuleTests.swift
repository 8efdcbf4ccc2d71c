import Domain
import TestSupport
import Testing

@Suite("A rule about time")
struct ClockRuleTests {
  let ava = ChildID("204417")

  @Test("has an id of its own and a source, and there is room for all in a summary")
  func table() {
    #expect(Set(ClockRule.all.map(\.id)).count == ClockRule.all.count)
    #expect(ClockRule.all.allSatisfy { !$0.citation.isEmpty && !$0.title.isEmpty })
    #expect(ClockRule.all.count <= ChildSummary.dueCapacity)
    #expect(ChildSummary.reviewRules.nonzeroBitCount == 7)
  }

  @Test("runs for the period the service set, and says so")
  func changedPeriod() throws {
    var sample = try served(RuleSetting(term: Term(15, .workingDays)))
    try sample.add(ava, from: Day(2025, 12, 15))
    let clock = try #require(try sample.clock("review.first", of: ava))
    #expect(clock.due == Day(2026, 1, 8))
    #expect(clock.changedByPolicy)
  }

  @Test("keeps its day beside a stricter local target")
  func localTarget() throws {
    var sample = try served(RuleSetting(localTarget: Term(28, .days)))
    try sample.add(ava, from: Day(2025, 12, 15))
    let clock = try #require(try sample.clock("review.first", of: ava))
    #expect(clock.due == Day(2026, 1, 15))
    #expect(clock.localTarget == Day(2026, 1, 12))
    #expect(!clock.changedByPolicy)
  }

  @Test("is silent where the service switched it off")
  func off() throws {
    var sample = try served(RuleSetting(isOff: true))
    try sample.add(ava, from: Day(2025, 12, 15))
    #expect(try sample.clock("review.first", of: ava) == nil)
    #expect(sample.register.summary(at: sample.row(ava)).nextReview == nil)
  }

  @Test("counts with the bank holidays of the service's file")
  func bankHolidays() throws {
    var policy = Policy()
    policy.bankHolidays = [BankHoliday(day: Day(2026, 3, 4), name: "A day given once")]
    policy.bankHolidaysKnownUntil = Day(2026, 12, 31)
    var sample = try SampleRegister(policy)
    try sample.add(ava, from: Day(2026, 3, 2), iro: nil)
    #expect(try sample.due("allocation", of: ava) == Day(2026, 3, 10))
  }

  @Test("that a change of policy touches is reckoned anew for every child")
  func policyChanges() throws {
    var sample = try SampleRegister()
    try sample.add(ava, from: Day(2025, 12, 15))
    let place = try #require(ClockRule.place(of: "review.first"))
    #expect(sample.register.summary(at: 0).dueDay(place) == Day(2026, 1, 15))
    var policy = Policy()
    policy.rules["review.first"] = RuleSetting(term: Term(15, .workingDays))
    try sample.record(
      on: Day(2026, 1, 5), by: .cole, [Draft(nil, on: Day(2026, 1, 5), .policy(.set(policy)))])
    #expect(sample.register.summary(at: 0).dueDay(place) == Day(2026, 1, 8))
  }

  private func served(_ setting: RuleSetting) throws -> SampleRegister {
    var policy = Policy()
    policy.rules["review.first"] = setting
    return try SampleRegister(policy)
  }
}
