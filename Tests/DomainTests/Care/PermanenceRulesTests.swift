import Domain
import TestSupport
import Testing

@Suite("A permanence plan is due")
struct PermanenceRulesTests {
  let ava = ChildID("204417")

  @Test("by the last day for the second review, nearer with each review held")
  func secondReview() throws {
    var sample = try SampleRegister()
    try sample.add(ava, from: Day(2026, 3, 2))
    #expect(try sample.due("permanence", of: ava) == Day(2026, 6, 30))
    try sample.holdReview(of: ava, on: Day(2026, 3, 20))
    #expect(try sample.due("permanence", of: ava) == Day(2026, 6, 20))
    try sample.holdReview(of: ava, on: Day(2026, 6, 1))
    #expect(try sample.due("permanence", of: ava) == Day(2026, 6, 1))
    try sample.done("permanence", of: ava, on: Day(2026, 6, 8), outcome: "adoption")
    #expect(try sample.clock("permanence", of: ava)?.status == .met(on: Day(2026, 6, 8)))
    let summary = sample.register.summary(at: sample.row(ava))
    #expect(summary.permanenceKey == ChildSummary.key("adoption"))
  }

  @Test("on a day not known for a child who came with an extract")
  func notKnown() throws {
    var sample = try SampleRegister()
    try sample.extract(ava, on: Day(2026, 6, 1), .care(from: Day(2020, 1, 10)))
    guard case .notKnown = try sample.clock("permanence", of: ava)?.status else {
      Issue.record("expected not known")
      return
    }
  }
}

@Suite("A pathway assessment is due")
struct PathwayRulesTests {
  let ava = ChildID("204417")
  let born = Day(2010, 4, 15)

  @Test(
    "three months after the sixteenth birthday, or after 13 weeks in care where they end later",
    arguments: [
      (Day(2025, 12, 1), Day(2026, 7, 15)), (Day(2026, 1, 14), Day(2026, 7, 15)),
      (Day(2026, 1, 15), Day(2026, 7, 16)), (Day(2026, 3, 1), Day(2026, 8, 31)),
    ])
  func assessment(start: Day, due: Day) throws {
    var sample = try SampleRegister()
    try sample.add(ava, born: born, from: start)
    #expect(try sample.due("pathway.assessment", of: ava) == due)
  }

  @Test("after 13 weeks since the age of 14 that were broken")
  func broken() throws {
    var extract = Extract()
    extract.header = Header(born: born)
    extract.episodes = [
      Episode(
        start: Day(2024, 1, 1), legalStatus: LegalStatus(rawValue: "V2"), end: Day(2024, 5, 15),
        endReason: EpisodeEndReason(rawValue: "E4A")),
      Episode(start: Day(2026, 3, 1), legalStatus: LegalStatus(rawValue: "V2")),
    ]
    var sample = try SampleRegister()
    try sample.extract(ava, on: Day(2026, 3, 2), extract)
    // 30 days from 15 April to 15 May 2024, then 61 from 1 March 2026: 1 May 2026.
    #expect(try sample.state(ava).eligibleFrom == Day(2026, 5, 1))
    #expect(try sample.due("pathway.assessment", of: ava) == Day(2026, 8, 1))
  }

  @Test("never for a child who would be an adult before the 13 weeks end")
  func tooLate() throws {
    var sample = try SampleRegister()
    try sample.add(ava, born: born, from: Day(2028, 2, 1))
    #expect(try sample.clock("pathway.assessment", of: ava) == nil)
  }

  @Test("then the plan, and its review after six months or at a review that reviewed it")
  func plan() throws {
    var sample = try SampleRegister()
    try sample.add(ava, born: born, from: Day(2025, 12, 1))
    guard case .notStarted = try sample.clock("pathway.plan", of: ava)?.status else {
      Issue.record("expected not started")
      return
    }
    try sample.done("pathway.assessment", of: ava, on: Day(2026, 7, 10))
    #expect(try sample.due("pathway.plan", of: ava) == Day(2026, 8, 7))
    try sample.done("pathway.plan", of: ava, on: Day(2026, 8, 31))
    #expect(try sample.due("pathway.review", of: ava) == Day(2027, 2, 28))
    // A review at which nobody said so did not review it.
    try sample.holdReview(of: ava, on: Day(2026, 9, 14))
    #expect(try sample.due("pathway.review", of: ava) == Day(2027, 2, 28))
    for (day, isReviewed) in [(Day(2026, 10, 5), true), (Day(2026, 11, 2), false)] {
      var review = HeldReview()
      review.pathwayPlanReviewed = isReviewed
      try sample.record(on: day, [Draft(ava, on: day, .review(.held(review)))])
      #expect(try sample.due("pathway.review", of: ava) == Day(2027, 4, 5))
    }
  }
}
