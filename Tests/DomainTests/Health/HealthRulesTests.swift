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

  @Test("before the first review where that comes within the 20 working days")
  func beforeReview() throws {
    var sample = try SampleRegister()
    try sample.add(ava, from: Day(2026, 3, 27))
    try sample.planReview(of: ava, for: Day(2026, 4, 13), on: Day(2026, 4, 1))
    // A plan is no review: until one is held, the 20 working days end on 28 April.
    #expect(try sample.due("health.initial", of: ava) == Day(2026, 4, 28))
    try sample.holdReview(of: ava, on: Day(2026, 4, 10))
    #expect(try sample.due("health.initial", of: ava) == Day(2026, 4, 10))
  }

  @Test("not at all where the child was assessed in the three months before care began")
  func exempt() throws {
    for (assessed, isExempt) in [(Day(2025, 12, 27), true), (Day(2025, 12, 26), false)] {
      var sample = try SampleRegister()
      try sample.add(ava, from: Day(2026, 3, 27))
      let today = Day(2026, 4, 1)
      if isExempt {
        try sample.change(on: today) { (register, desk) throws(Refusal) in
          try register.complete("health.initial", of: ava, on: assessed, outcome: nil, at: desk)
        }
        #expect(
          try sample.clock("health.initial", of: ava)?.status
            == .answered(on: assessed, "assessed in the three months before, which is enough"))
        #expect(try sample.due("health.review", of: ava) == Day(2026, 12, 27))
      } else {
        #expect(throws: (any Error).self) {
          try sample.change(on: today) { (register, desk) throws(Refusal) in
            try register.complete("health.initial", of: ava, on: assessed, outcome: nil, at: desk)
          }
        }
      }
    }
  }

  @Test("and is not done where the young person declined it, but offered again")
  func declined() throws {
    var sample = try SampleRegister()
    try sample.add(ava, from: Day(2026, 3, 27))
    try sample.done("health.initial", of: ava, on: Day(2026, 4, 15), declined: true)
    #expect(
      try sample.clock("health.initial", of: ava)?.status
        == .answered(on: Day(2026, 4, 15), "declined"))
    #expect(try sample.state(ava).health.lastAssessment == nil)
    #expect(try sample.due("health.review", of: ava) == Day(2027, 4, 15))
    try sample.done("health.initial", of: ava, on: Day(2026, 5, 1))
    #expect(try sample.clock("health.initial", of: ava)?.status == .met(on: Day(2026, 5, 1)))
    #expect(throws: (any Error).self) {
      try sample.change(on: Day(2026, 5, 4)) { (register, desk) throws(Refusal) in
        try register.complete(
          "permanence", of: ava, on: desk.today, outcome: nil, declined: true, at: desk)
      }
    }
  }

  @Test("where the initial one is not on record and a review is, on a day not known")
  func reviewOnly() throws {
    var sample = try SampleRegister()
    try sample.extract(ava, on: Day(2023, 6, 1), .care(from: Day(2020, 7, 24)))
    try sample.done("health.review", of: ava, on: Day(2023, 8, 30))
    #expect(
      try sample.clock("health.initial", of: ava)?.status
        == .notKnown("the first assessment on record is a review of 30 Aug 2023"))
    try sample.done("health.initial", of: ava, on: Day(2020, 8, 14))
    try sample.done("health.initial", of: ava, on: Day(2024, 8, 14))
    #expect(try sample.clock("health.initial", of: ava)?.status == .met(on: Day(2020, 8, 14)))
  }

  @Test("and says which birthday decided between six months and twelve")
  func birthdays() throws {
    var sample = try SampleRegister()
    try sample.add(ava, born: Day(2021, 7, 31), from: Day(2026, 1, 5))
    try sample.done("health.initial", of: ava, on: Day(2026, 1, 30))
    let clock = try #require(try sample.clock("health.review", of: ava))
    #expect(clock.due == Day(2026, 7, 30))
    #expect(
      clock.anchor?.remark
        == "six months: they end on 30 Jul 2026, before the fifth birthday on 31 Jul 2026")
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
