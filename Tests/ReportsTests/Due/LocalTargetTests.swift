import Domain
import Reports
import TestSupport
import Testing

/// A service that keeps to 28 days where the law gives 20 working days, over Christmas.
@Suite("A local target")
struct LocalTargetTests {
  let ava = ChildID("204417")

  @Test("that has passed is a second date in the row, marked and counted apart from what is late")
  func missed() throws {
    let (list, row) = try today(Day(2026, 1, 20))
    #expect(row.group == .thisWeek)
    #expect(row.isTargetMissed)
    #expect(row.sentence == "first review is due Thu 22 Jan; local target was Mon 19 Jan")
    #expect(list.targetsMissed == 1)
    #expect(list.count(of: .late) == 0)
    #expect(list.targetWords == "1 past its local target")
  }

  @Test("that is to come stands beside the last day, and is not counted")
  func toCome() throws {
    let (list, row) = try today(Day(2026, 1, 19))
    #expect(!row.isTargetMissed)
    #expect(row.sentence == "first review is due Thu 22 Jan; local target is Mon 19 Jan")
    #expect(list.targetsMissed == 0 && list.targetWords == nil)
  }

  // In care since Mon 2 Nov 2026: 28 days and 20 working days both end on Mon 30 Nov.
  @Test("says nothing where it is no stricter than the law")
  func alike() throws {
    let today = Day(2026, 11, 20)
    let (list, row) = try self.today(today, from: Day(2026, 11, 2))
    #expect(row.localTarget == Day(2026, 11, 30))
    #expect(row.sentence == "first review is due Mon 30 Nov")
    #expect(list.targetsMissed == 0)
  }

  @Test("says nothing more once the duty itself is late")
  func late() throws {
    let (list, row) = try today(Day(2026, 1, 23))
    #expect(row.group == .late)
    #expect(row.sentence == "first review was due Thu 22 Jan")
    #expect(list.targetsMissed == 0)
  }

  @Test("stands beside the day in the diary, too")
  func planned() throws {
    var sample = try sample()
    let day = Day(2026, 1, 20)
    try sample.change(on: day) { [ava] register, desk throws(Refusal) in
      try register.planReview(Appointment(day: Day(2026, 1, 21)), of: ava, at: desk)
    }
    let now = Moment(england: day, hour: 12, minute: 0)
    let list = DueList(sample.register, scope: .everyone, today: day, now: now)
    let item = try #require(
      list.items.first { $0.rule(in: sample.register).id == "planned.review" })
    let row = list.row(item, in: sample.register, now: now)
    #expect(row.isTargetMissed)
    #expect(row.localTarget == Day(2026, 1, 19))
  }

  @Test("is counted by the board, whose cell opens the row")
  func board() throws {
    let sample = try sample()
    let day = Day(2026, 1, 20)
    let seen = Viewpoint(today: day, now: Moment(england: day, hour: 12, minute: 0))
    #expect(TeamBoard(sample.register, at: seen).totals.figures[.targets] == 1)
    #expect(BoardCell(.everyone, .targets).items(in: sample.register, at: seen).count == 1)
  }

  private func today(
    _ day: Day, from start: Day = Day(2025, 12, 22)
  ) throws -> (DueList, DueRow) {
    let sample = try sample(from: start)
    let now = Moment(england: day, hour: 12, minute: 0)
    let list = DueList(sample.register, scope: .everyone, today: day, now: now)
    let item = try #require(
      list.items.first { $0.rule(in: sample.register).id == "review.first" })
    return (list, list.row(item, in: sample.register, now: now))
  }

  /// In care since Mon 22 Dec 2025: 28 days are Mon 19 Jan, 20 working days Thu 22 Jan 2026.
  private func sample(from start: Day = Day(2025, 12, 22)) throws -> SampleRegister {
    var policy = Policy()
    policy.rules["review.first"] = RuleSetting(localTarget: Term(28, .days))
    var sample = try SampleRegister(policy)
    try sample.add(ava, "Ava Brennan", from: start)
    return sample
  }
}
