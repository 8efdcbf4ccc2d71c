import Domain
import Reports
import TestSupport
import Testing

@Suite("A kind of review that was added as one row")
struct AddedReviewTests {
  private let ava = ChildID("204417")
  private let today = Day(2026, 11, 20)

  /// As child protection conferences are held: within three months, then every six.
  private static let conferences = ReviewRegime(
    ReviewKind(rawValue: "conference"), DutyFamily("Conference"), .statutory, "a test",
    notKnown: "no conference is recorded",
    ReviewRegime.Step(
      60_001, "conference.first", "First review conference", Term(3, .months), from: "placed"),
    then: ReviewRegime.Step(
      60_002, "conference.later", "Review conference", Term(6, .months), from: "last conference")
  ) { $0.care.currentPeriod?.start }

  private let table = RuleTable(ClockRule.all + ClockRule.rows(of: conferences))

  @Test("stands on Today in its own word and titles")
  func onToday() throws {
    var sample = try SampleRegister(rules: table)
    try sample.add(ava, "Ava", from: Day(2026, 8, 18))
    // Three months after Tue 18 August 2026: two days before today.
    #expect(try row("conference.first", sample).title == "Conference")
    #expect(
      try row("conference.first", sample).sentence
        == "first review conference was due Wed 18 Nov")
    try done("conference.first", on: Day(2026, 10, 26), in: &sample)
    // Six months after Mon 26 October 2026.
    #expect(try row("conference.later", sample).due == Day(2027, 4, 26))
    try done("conference.later", on: Day(2026, 11, 19), in: &sample)
    #expect(try row("conference.later", sample).due == Day(2027, 5, 19))
  }

  @Test("says why, with its citation, its count and what is not known")
  func why() throws {
    var sample = try SampleRegister(rules: table)
    try sample.add(ava, "Ava", from: Day(2026, 8, 18))
    #expect(
      try lines("conference.first", sample) == [
        "First review conference of Ava: was due Wed 18 Nov 2026, late by 2 days",
        "Rule        First review conference (conference.first), statutory",
        "Source      a test",
        "Runs from   placed, Tue 18 Aug 2026 (recorded)",
        "Counted     3 months after Tue 18 Aug 2026 is Wed 18 Nov 2026; "
          + "the same date, or the last day of the month",
      ])
    var unwatched = try SampleRegister(rules: table)
    try unwatched.add(ava, "Ava", from: Day(2025, 8, 18), recordedOn: today)
    #expect(
      try lines("conference.first", unwatched).first
        == "First review conference of Ava: not known: no conference is recorded")
  }

  private func done(_ rule: RuleID, on day: Day, in sample: inout SampleRegister) throws {
    try sample.change(on: today) { [ava] (register, desk) throws(Refusal) in
      try register.complete(rule, of: ava, on: day, outcome: nil, at: desk)
    }
  }

  private func row(_ rule: RuleID, _ sample: SampleRegister) throws -> DueRow {
    let now = Moment(england: today, hour: 12, minute: 0)
    let list = DueList(
      sample.register, scope: .everyone, today: today, now: now, everything: true)
    let item = try #require(list.items.first { $0.rule(in: sample.register).id == rule })
    return list.row(item, in: sample.register, now: now)
  }

  private func lines(_ rule: RuleID, _ sample: SampleRegister) throws -> [String] {
    let known = try #require(sample.register.rules.named(rule))
    let seen = Viewpoint(today: today, now: Moment(england: today, hour: 12, minute: 0))
    return Why.explain(known, of: try sample.state(ava), in: sample.register, at: seen)
      .flatMap(\.lines)
  }
}
