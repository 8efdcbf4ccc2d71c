import Domain
import TestSupport
import Testing

@Suite("What a child is due")
struct DutyCardTests {
  private let ava = ChildID("204417")
  private let today = Day(2026, 11, 20)

  @Test("is a card for each clock, as many of one rule as there are")
  func several() throws {
    var sample = try SampleRegister()
    try sample.add(ava, "Ava Brennan", from: Day(2026, 3, 2))
    for (text, day) in [("call the school", Day(2026, 12, 4)), ("ask", Day(2026, 11, 27))] {
      try sample.change(on: today, by: .cole) { (register, desk) throws(Refusal) in
        try register.agreeAction(
          SupervisionAction(text: text, by: day), about: ava, on: desk.today, at: desk)
      }
    }
    let number = try #require(ClockRule.named("supervision.action")).number
    let actions = sample.register.duties(at: 0).filter { $0.rule == number }
    #expect(Set(actions.map(\.due)) == [Day(2026, 12, 4), Day(2026, 11, 27)])
    #expect(Set(actions.map(\.subject)).count == 2)
  }

  @Test("names the rule by a number that no table can shift")
  func number() throws {
    var sample = try SampleRegister(rules: .withDental)
    try sample.add(ava, from: Day(2026, 3, 2))
    let duties = sample.register.duties(at: 0)
    let dental = try #require(duties.first { $0.rule == 60_001 })
    #expect(dental.due == Day(2026, 9, 2))
    #expect(sample.register.rules.rule(of: dental).title == "Dental check")
    // Asked of a table that lacks the rule, nothing else is said for it.
    #expect(RuleTable.standard.rule(of: dental).title == "Rule 60001")
    #expect(RuleTable.standard.layout != RuleTable.withDental.layout)
  }
}
