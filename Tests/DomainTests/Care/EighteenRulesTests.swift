import Domain
import TestSupport
import Testing

@Suite("On the 18th birthday")
struct EighteenRulesTests {
  let ava = ChildID("204417")

  @Test(
    "every clock stops but that of saying how care ended, at its start, of 29 February on 1 March",
    arguments: [
      (Day(2008, 6, 5), Day(2026, 6, 5)), (Day(2008, 2, 29), Day(2026, 3, 1)),
      (Day(2010, 2, 28), Day(2028, 2, 28)),
    ])
  func stops(born: Day, birthday: Day) throws {
    var sample = try SampleRegister()
    try sample.add(ava, born: born, from: Day(2025, 9, 1))
    let state = try sample.state(ava)
    let before = state.clocks(in: sample.register.clockContext, on: birthday.adding(days: -1))
    let after = state.clocks(in: sample.register.clockContext, on: birthday)
    #expect(before.contains { $0.rule == "review.first" })
    #expect(!before.contains { $0.rule == "eighteen.close" })
    #expect(after.map(\.rule) == ["eighteen.close"])
    #expect(after.first?.due == birthday)
    let summary = sample.register.summary(at: sample.row(ava))
    #expect(summary.isLookedAfter(on: birthday.adding(days: -1)))
    #expect(!summary.isLookedAfter(on: birthday))
    #expect(!summary.isEndedAtEighteen(on: birthday.adding(days: -1)))
    #expect(summary.isEndedAtEighteen(on: birthday))
    #expect(state.care.end(asOf: birthday) == birthday)
  }

  @Test("nothing is asked of a child whose care ended before, or of whom it was said how")
  func said() throws {
    var sample = try SampleRegister()
    try sample.add(ava, born: Day(2008, 6, 5), from: Day(2025, 9, 1))
    let today = Day(2026, 6, 8)
    #expect(throws: Refusal.afterEighteen(ava, Day(2026, 6, 6), eighteenth: Day(2026, 6, 5))) {
      try sample.register.closeChild(
        ava, on: Day(2026, 6, 6), reason: nil, at: SampleRegister.desk(on: today))
    }
    try sample.change(on: today) { (register, desk) throws(Refusal) in
      try register.closeChild(
        ava, on: Day(2026, 6, 5), reason: EpisodeEndReason(rawValue: "E5"), at: desk)
    }
    #expect(!sample.register.summary(at: 0).isEndedAtEighteen(on: today))
    #expect(try sample.clock("eighteen.close", of: ava, on: today) == nil)
  }

  @Test("the last review and the transfer were said six months ahead, until they were done")
  func warning() throws {
    var sample = try SampleRegister()
    try sample.add(ava, born: Day(2008, 6, 5), from: Day(2025, 9, 1))
    for rule: RuleID in ["eighteen.review", "eighteen.transfer"] {
      #expect(try sample.clock(rule, of: ava, on: Day(2025, 12, 4)) == nil)
      let clock = try #require(try sample.clock(rule, of: ava, on: Day(2025, 12, 5)))
      #expect(clock.due == Day(2026, 6, 4))
      #expect(clock.isRunning)
    }
    try sample.holdReview(of: ava, on: Day(2025, 12, 4))
    #expect(try sample.clock("eighteen.review", of: ava)?.isRunning == true)
    try sample.holdReview(of: ava, on: Day(2026, 3, 2))
    #expect(try sample.clock("eighteen.review", of: ava)?.status == .met(on: Day(2026, 3, 2)))
    try sample.done("eighteen.transfer", of: ava, on: Day(2026, 3, 3))
    #expect(try sample.clock("eighteen.transfer", of: ava)?.status == .met(on: Day(2026, 3, 3)))
  }

  @Test("it is as it was on a day before, looked at with what is known now")
  func lookback() throws {
    var sample = try SampleRegister()
    try sample.add(ava, born: Day(2008, 6, 5), from: Day(2025, 9, 1))
    try sample.holdReview(of: ava, on: Day(2026, 8, 3))
    let past = try sample.register.asAt(Day(2026, 6, 4), .knownNow)
    #expect(past.summary(at: 0).isLookedAfter(on: Day(2026, 6, 4)))
    #expect(!past.duties(at: 0).isEmpty)
  }
}
