import Domain
import TestSupport
import Testing

@Suite("A rule about time")
struct ClockRuleTests {
  let ava = ChildID("204417")

  @Test("has an id of its own and a source")
  func table() {
    #expect(Set(ClockRule.all.map(\.id)).count == ClockRule.all.count)
    #expect(ClockRule.all.allSatisfy { !$0.citation.isEmpty && !$0.title.isEmpty })
  }

  @Test("has a number that is never given again: it stands in caches that people have")
  func numbers() {
    #expect(
      ClockRule.all.map { "\($0.number) \($0.id)" } == [
        "1 planned.visit", "2 planned.review", "3 review.first", "4 review.second",
        "5 review.later", "6 review.adjourned", "7 review.early", "8 shortBreaks.first",
        "9 shortBreaks.later", "10 allocation", "11 seen", "12 seen.beforeReview",
        "13 monitoring.update", "14 monitoring.fileCheck", "15 notification.answer",
        "50 notification.total", "16 health.initial", "17 health.review", "70 health.dental",
        "18 permanence", "19 pathway.assessment", "20 pathway.plan", "21 pathway.review",
        "60 eighteen.review", "61 eighteen.transfer", "62 eighteen.close",
        "22 adoption.unplaced.first", "23 adoption.unplaced.later", "24 adoption.placed.first",
        "25 adoption.placed.second", "26 adoption.placed.later", "41 secure.first",
        "42 secure.later", "40 adoption.disrupted", "27 supervision.action", "91 decision",
        "81 review.code",
      ])
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
    #expect(sample.register.nextReview(at: sample.row(ava), on: Day(2026, 1, 5)) == nil)
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
    #expect(sample.register.nextReview(at: 0, on: Day(2026, 1, 5))?.due == Day(2026, 1, 15))
    var policy = Policy()
    policy.rules["review.first"] = RuleSetting(term: Term(15, .workingDays))
    try sample.record(
      on: Day(2026, 1, 5), by: .cole, [Draft(nil, on: Day(2026, 1, 5), .policy(.set(policy)))])
    #expect(sample.register.nextReview(at: 0, on: Day(2026, 1, 5))?.due == Day(2026, 1, 8))
  }

  private func served(_ setting: RuleSetting) throws -> SampleRegister {
    var policy = Policy()
    policy.rules["review.first"] = setting
    return try SampleRegister(policy)
  }
}
