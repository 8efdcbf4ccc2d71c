import Domain
import TestSupport
import Testing

@Suite("A health assessment is due")
struct HealthRulesTests {
  let ava = ChildID("204417")

  @Test("in time for the first review, 20 working days after coming into care")
  func initial() throws {
    var sample = try SampleRegister()
    try sample.add(ava, from: Day(2026, 3, 27))
    #expect(try sample.due("health.initial", of: ava) == Day(2026, 4, 28))
    guard case .notStarted = try sample.clock("health.review", of: ava)?.status else {
      Issue.record("expected not started")
      return
    }
    try sample.done("health.initial", of: ava, on: Day(2026, 4, 20))
    #expect(try sample.clock("health.initial", of: ava)?.status == .met(on: Day(2026, 4, 20)))
  }

  @Test(
    "every six months before the fifth birthday, every twelve after, one of 29 February included",
    arguments: [
      (Day(2022, 1, 10), Day(2026, 7, 9), Day(2027, 1, 9)),
      (Day(2022, 1, 10), Day(2026, 7, 10), Day(2027, 7, 10)),
      (Day(2024, 2, 29), Day(2028, 8, 31), Day(2029, 2, 28)),
      (Day(2024, 2, 29), Day(2028, 9, 1), Day(2029, 9, 1)),
      (Day(2014, 5, 6), Day(2026, 4, 10), Day(2027, 4, 10)),
    ])
  func review(born: Day, last: Day, due: Day) throws {
    var sample = try SampleRegister()
    try sample.add(ava, born: born, from: Day(2026, 3, 2))
    try sample.done("health.initial", of: ava, on: last)
    #expect(try sample.due("health.review", of: ava) == due)
  }

  @Test("on a day not known where only the return's yes or no is there, and then never late")
  func notKnown() throws {
    var sample = try SampleRegister()
    try sample.extract(ava, on: Day(2026, 6, 1), .care(from: Day(2020, 1, 10)))
    for rule: RuleID in ["health.initial", "health.review"] {
      let clock = try #require(try sample.clock(rule, of: ava))
      guard case .notKnown = clock.status else {
        Issue.record("\(rule): expected not known")
        continue
      }
      #expect(clock.due == nil)
    }
  }

  @Test("on a day not known where the child's birthday is not recorded")
  func withoutBirthday() throws {
    var sample = try SampleRegister()
    try sample.add(ava, born: nil, from: Day(2026, 3, 2))
    try sample.done("health.initial", of: ava, on: Day(2026, 3, 20))
    guard case .notKnown = try sample.clock("health.review", of: ava)?.status else {
      Issue.record("expected not known")
      return
    }
  }
}
