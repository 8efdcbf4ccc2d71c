import Domain
import Reports
import TestSupport
import Testing

@Suite("The list of decisions")
struct DecisionListTests {
  private let ava = ChildID("204417")
  private let ben = ChildID("204418")
  private let today = Day(2026, 11, 20)

  private func sample() throws -> SampleRegister {
    var sample = try SampleRegister()
    for (id, team, officer) in [(ava, "West", Officer.ellery), (ben, "East", .osei)] {
      try sample.add(id, from: Day(2026, 3, 2), iro: officer)
      try sample.record(
        on: Day(2026, 3, 2),
        [Draft(id, on: Day(2026, 3, 2), .child(.described(Description(team: team))))])
      let met = Day(2026, 6, 19)
      try sample.change(on: met, by: officer) { (register, desk) throws(Refusal) in
        try register.holdReview(
          HeldReview(),
          deciding: [
            NewDecision("later", by: Day(2026, 12, 1)), NewDecision("late", by: Day(2026, 11, 19)),
            NewDecision("without a day"),
          ], of: id, on: met, at: desk)
      }
    }
    return sample
  }

  @Test("stands by team, then by day, what has no day last")
  func order() throws {
    let list = try DecisionList(try sample().register, scope: .everyone, today: today)
    #expect(list.lines.map(\.team) == ["East", "East", "East", "West", "West", "West"])
    #expect(
      list.lines.prefix(3).map(\.decision.made.value.what) == ["late", "later", "without a day"])
    #expect(DecisionList.title(of: list.lines) == "6 decisions are open, 2 of them overdue")
  }

  @Test("holds one IRO's own, and of these the late ones alone where asked")
  func scope() throws {
    let list = try DecisionList(
      try sample().register, scope: .officer(Officer.ellery.id), today: today, overdue: true)
    #expect(list.lines.map(\.id) == [ava])
    #expect(list.lines.map(\.state) == ["1 day overdue"])
  }

  @Test("leaves out what was ended")
  func ended() throws {
    var sample = try sample()
    try sample.change(on: today) { (register, desk) throws(Refusal) in
      try register.endDecision(2, about: ava, as: .done, on: today, evidence: nil, at: desk)
    }
    let list = try DecisionList(
      sample.register, scope: .officer(Officer.ellery.id), today: today)
    #expect(list.lines.map(\.decision.number) == [1, 3])
  }
}
