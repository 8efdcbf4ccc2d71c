import Domain
import Reports
import TestSupport
import Testing

@Suite("The facts to confirm")
struct FactListTests {
  let ava = ChildID("204417")
  let zoe = ChildID("204499")
  let first = Day(2026, 1, 5)

  @Test("are listed by child, those of one child in the order of the rules")
  func list() throws {
    let sample = try imported()
    let list = FactList(sample.register, scope: .everyone, today: Day(2026, 1, 12))
    let lines = list.items.map { list.line($0, in: sample.register, today: Day(2026, 1, 12)) }
    #expect(
      lines.map { "\($0.name): \($0.rule.id)" } == [
        "Ava Brennan: review.first", "Ava Brennan: seen", "Ava Brennan: health.initial",
        "Ava Brennan: health.review", "Ava Brennan: permanence",
      ])
    #expect(list.title == "5 facts to confirm of 1 child")
    #expect(
      lines.first?.question == "First review: done on which day, not done, or not applicable?")
  }

  @Test("are fewer by each that was answered, and are due on no day")
  func answered() throws {
    var sample = try imported()
    let day = Day(2026, 1, 12)
    try sample.change(on: day) { register, desk throws(Refusal) in
      try register.confirm("permanence", of: ava, .notApplicable, remark: nil, at: desk)
    }
    #expect(sample.register.factCount(of: ava, on: day) == 4)
    #expect(sample.register.factCount(of: zoe, on: day) == 0)
    let now = Moment(england: day, hour: 12, minute: 0)
    let due = DueList(sample.register, scope: .everyone, today: day, now: now, everything: true)
    let rules = due.items.filter { $0.row == 0 }.map { $0.rule(in: sample.register).id }
    #expect(!rules.contains("seen") && !rules.contains("health.initial"))
  }

  @Test("are those of the children of one IRO, where only theirs are asked for")
  func scope() throws {
    let sample = try imported()
    let list = FactList(
      sample.register, scope: .officer(Officer.osei.id), today: Day(2026, 1, 12))
    #expect(list.items.isEmpty)
    #expect(list.title == "no fact is to be confirmed")
  }

  /// Ava was in care before the first import, Zoë came into care after it.
  private func imported() throws -> SampleRegister {
    var sample = try SampleRegister()
    for (child, name, from, on) in [
      (ava, "Ava Brennan", Day(2020, 1, 10), first),
      (zoe, "Zoë Brennan", Day(2026, 1, 9), Day(2026, 1, 12)),
    ] {
      var extract = Extract()
      extract.header = Header(born: Day(2014, 5, 6))
      extract.episodes = [Episode(start: from, legalStatus: LegalStatus(rawValue: "C2"))]
      try sample.extract(child, on: on, extract)
      try sample.record(
        on: on, by: .cole,
        [
          Draft(child, on: on, .child(.described(Description(name: name)))),
          Draft(child, on: on, .child(.allocated(Officer.ellery.id))),
        ])
    }
    return sample
  }
}
