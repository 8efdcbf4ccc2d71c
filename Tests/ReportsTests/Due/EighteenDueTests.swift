import Domain
import Reports
import TestSupport
import Testing

@Suite("Today lists a young person near the 18th birthday")
struct EighteenDueTests {
  private let ava = ChildID("204417")

  private func rows(_ sample: SampleRegister, _ today: Day) -> [DueRow] {
    let now = Moment(england: today, hour: 9, minute: 0)
    let list = DueList(sample.register, scope: .everyone, today: today, now: now)
    return list.rows(list.items.indices, in: sample.register, now: now)
  }

  /// 18 on Fri 5 June 2026.
  private func sample() throws -> SampleRegister {
    var sample = try SampleRegister()
    try sample.add(ava, "Ava Brennan", born: Day(2008, 6, 5), from: Day(2025, 9, 1))
    return sample
  }

  @Test("with two warnings from six months before it on, however far they are off")
  func warnings() throws {
    let sample = try sample()
    let warnings: Set<RuleID> = ["eighteen.review", "eighteen.transfer"]
    #expect(rows(sample, Day(2025, 12, 4)).filter { warnings.contains($0.rule) }.isEmpty)
    let found = rows(sample, Day(2025, 12, 5)).filter { warnings.contains($0.rule) }
    #expect(
      Set(found.map(\.sentence)) == [
        "last review before 18; 18 on Fri 05 Jun",
        "transfer to the leaving-care team; 18 on Fri 05 Jun",
      ])
    #expect(found.allSatisfy { $0.group == .later })
  }

  @Test("and from the birthday on with nothing but that somebody says how care ended")
  func ended() throws {
    let sample = try sample()
    let found = rows(sample, Day(2026, 6, 8))
    #expect(found.map(\.rule) == ["eighteen.close"])
    #expect(found.first?.sentence == "18 since Fri 05 Jun; say how care ended (E5, E6, E7, E17 …)")
    let caseload = Caseload(sample.register, scope: .everyone, today: Day(2026, 6, 8))
    #expect(caseload.count == 0)
    let filter = Filter("is:ended-at-18")
    #expect(caseload.rows(matching: filter, in: sample.register) == [sample.row(ava)])
    #expect(
      caseload.row(sample.row(ava), in: sample.register).closedWords
        == "18 on 05 Jun 2026: say how care ended")
  }

  @Test("a child whose end of care is announced stays on every list until that day")
  func announced() throws {
    var extract = Extract()
    extract.header = Header(born: Day(2014, 5, 6))
    extract.episodes = [
      Episode(
        start: Day(2026, 3, 2), legalStatus: LegalStatus(rawValue: "C2"), end: Day(2026, 6, 1),
        endReason: EpisodeEndReason(rawValue: "E4A"))
    ]
    var sample = try SampleRegister()
    try sample.extract(ava, on: Day(2026, 3, 20), extract)
    for (today, isThere) in [(Day(2026, 5, 29), true), (Day(2026, 6, 1), false)] {
      let caseload = Caseload(sample.register, scope: .everyone, today: today)
      #expect((caseload.count == 1) == isThere)
      #expect(rows(sample, today).isEmpty != isThere)
      let row = caseload.row(0, in: sample.register)
      #expect(row.endedOn == (isThere ? nil : Day(2026, 6, 1)))
    }
  }
}
