import Domain
import TestSupport
import Testing

@Suite("A series of short breaks")
struct ShortBreaksTests {
  let ava = ChildID("204417")

  /// Stays V3 that began on these days and lasted so many nights, the last one still open where nil.
  private func stays(_ stays: [(Day, Int?)]) -> Extract {
    var extract = Extract()
    extract.header = Header(born: Day(2014, 5, 6))
    extract.episodes = stays.map { start, nights in
      Episode(
        start: start, legalStatus: LegalStatus(rawValue: "V3"),
        placement: PlacementType(rawValue: "U4"), end: nights.map { start.adding(days: $0) },
        endReason: nights.map { _ in EpisodeEndReason(rawValue: "E4A") })
    }
    return extract
  }

  private func sample(_ list: [(Day, Int?)]) throws -> SampleRegister {
    var sample = try SampleRegister()
    try sample.extract(ava, on: list[0].0, stays(list))
    return sample
  }

  @Test("leaves its regime on the morning after the 18th night of one stay")
  func longStay() throws {
    var sample = try SampleRegister()
    try sample.add(ava, from: Day(2026, 1, 5), legalStatus: "V3")
    // 17 nights from 5 January end on the morning of the 22nd.
    let within = Day(2026, 1, 22)
    #expect(try sample.clock("shortBreaks.first", of: ava, on: within)?.due == Day(2026, 4, 5))
    #expect(try sample.clock("review.first", of: ava, on: within) == nil)
    for rule: RuleID in ["health.initial", "health.review", "permanence", "pathway.assessment"] {
      #expect(try sample.clock(rule, of: ava, on: within) == nil)
    }
    let passed = Day(2026, 1, 23)
    #expect(try sample.clock("shortBreaks.first", of: ava, on: passed) == nil)
    let first = try #require(try sample.clock("review.first", of: ava, on: passed))
    // 20 working days after Fri 23 January: Fri 20 February.
    #expect(first.due == Day(2026, 2, 20))
    #expect(first.anchor?.event == "short-break limit was passed")
    #expect(first.anchor?.remark?.contains("a stay went beyond 17 nights") == true)
    #expect(try sample.clock("health.initial", of: ava, on: passed)?.due == Day(2026, 2, 20))
    let use = try sample.state(ava).care.currentPeriod?.shortBreakUse(on: Day(2026, 2, 20))
    #expect(use?.words == "used 46 of 75 nights in 12 months, longest 46 of 17")
    #expect(use?.passed?.on == passed)
  }

  @Test("counts an open stay up to the day looked at, not to the last record")
  func asAtTheDay() throws {
    var sample = try SampleRegister()
    try sample.add(ava, from: Day(2026, 1, 5), legalStatus: "V3")
    let clock = try sample.clock("shortBreaks.first", of: ava, on: Day(2026, 1, 14))
    // The nights of 5 to 13 January.
    #expect(
      clock?.anchor?.remark
        == "used 9 of 75 nights in 12 months, longest 9 of 17, on 14 Jan 2026")
  }

  @Test("leaves it on the morning after the 76th night in twelve months")
  func manyNights() throws {
    let list: [(Day, Int?)] = [
      (Day(2026, 1, 1), 15), (Day(2026, 2, 1), 15), (Day(2026, 3, 1), 15), (Day(2026, 4, 1), 15),
      (Day(2026, 5, 1), 15), (Day(2026, 6, 1), nil),
    ]
    let sample = try sample(list)
    let period = try #require(try sample.state(ava).care.currentPeriod)
    let last = try #require(period.shortBreakUse(on: Day(2026, 6, 1)))
    #expect(last.words == "used 75 of 75 nights in 12 months, longest 15 of 17")
    #expect(last.passed == nil)
    #expect(period.shortBreakLimit?.on == Day(2026, 6, 2))
    #expect(period.shortBreakLimit?.kind == .total)
  }

  @Test("counts the nights of the last twelve months only")
  func rolling() throws {
    let list: [(Day, Int?)] = [
      (Day(2025, 1, 1), 15), (Day(2025, 2, 1), 15), (Day(2025, 3, 1), 15), (Day(2025, 4, 1), 15),
      (Day(2025, 5, 1), 15), (Day(2026, 1, 2), nil),
    ]
    let sample = try sample(list)
    let period = try #require(try sample.state(ava).care.currentPeriod)
    // On 10 January 2026: six nights of January 2025 (10 to 15), 60 of the other stays, eight new.
    #expect(period.shortBreakUse(on: Day(2026, 1, 10))?.used == 74)
    // The 16th night of the last stay is the 76th, when all of January 2025 has dropped out.
    #expect(period.shortBreakLimit?.on == Day(2026, 1, 18))
    #expect(period.shortBreakLimit?.kind == .total)
  }

  @Test("counts two episodes without a day at home between them as one stay")
  func oneStay() throws {
    let sample = try sample([(Day(2026, 1, 5), 10), (Day(2026, 1, 15), nil)])
    let period = try #require(try sample.state(ava).care.currentPeriod)
    #expect(period.shortBreakUse(on: Day(2026, 1, 22))?.longest == 17)
    #expect(period.shortBreakLimit?.on == Day(2026, 1, 23))
  }

  @Test("that passed its limit is forgiven no review that was due before")
  func lateBefore() throws {
    let list: [(Day, Int?)] = [
      (Day(2026, 1, 1), 15), (Day(2026, 2, 1), 15), (Day(2026, 3, 1), 15), (Day(2026, 4, 1), 15),
      (Day(2026, 5, 1), 15), (Day(2026, 6, 1), nil),
    ]
    var sample = try sample(list)
    let first = try #require(try sample.clock("review.first", of: ava, on: Day(2026, 6, 2)))
    #expect(first.due == Day(2026, 4, 1))
    #expect(first.anchor?.fixedBy == "the short-break review, which was due first")
    // Reviewed in time under regulation 48, the next of which is due on 20 September 2026: the full
    // regime has its own first review, 20 working days after Tue 2 June.
    try sample.holdReview(of: ava, on: Day(2026, 3, 20))
    #expect(try sample.clock("review.first", of: ava, on: Day(2026, 6, 2))?.due == Day(2026, 6, 30))
    try sample.holdReview(of: ava, on: Day(2026, 6, 24))
    #expect(try sample.state(ava).reviews.held.map(\.number) == [1, 1])
    #expect(try sample.due("review.second", of: ava) == Day(2026, 9, 24))
  }

  @Test("has nights that are not known where only the agreement is in the return (V4)")
  func agreement() throws {
    var sample = try SampleRegister()
    try sample.extract(ava, on: Day(2026, 5, 11), .care(from: Day(2026, 5, 11), legalStatus: "V4"))
    let period = try #require(try sample.state(ava).care.currentPeriod)
    #expect(period.shortBreakUse(on: Day(2026, 8, 1)) == nil)
    #expect(period.shortBreakLimit == nil)
    let clock = try #require(try sample.clock("shortBreaks.first", of: ava))
    #expect(clock.anchor?.remark?.hasPrefix("the nights are not known") == true)
  }
}
