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

@Suite("A permanence plan that was agreed")
struct AgreedPermanenceTests {
  let ava = ChildID("204417")

  @Test("counts from the first agreement, whatever was agreed later")
  func first() throws {
    var sample = try SampleRegister()
    try sample.add(ava, from: Day(2026, 3, 2))
    try sample.done("permanence", of: ava, on: Day(2026, 6, 8), outcome: "return home")
    try sample.done("permanence", of: ava, on: Day(2026, 9, 7), outcome: "long-term fostering")
    #expect(try sample.clock("permanence", of: ava)?.status == .met(on: Day(2026, 6, 8)))
    #expect(try sample.state(ava).completions.permanencePlan?.on == Day(2026, 9, 7))
    #expect(ClockRule.named("permanence")?.standing == .guidance)
  }

  @Test("is superseded by a lasting placement of another kind that began after it")
  func superseded() throws {
    for (placement, plan, isSuperseded) in [
      ("P1", "long-term fostering", true), ("P1", "return home", false), ("A6", "adoption", false),
      ("U6", "return home", false), ("U4", "adoption", true),
    ] {
      var extract = Extract.care(from: Day(2022, 1, 10), placement: "U6")
      extract.episodes[0].end = Day(2024, 6, 10)
      extract.episodes[0].endReason = EpisodeEndReason(rawValue: "X1")
      extract.episodes.append(
        Episode(
          start: Day(2024, 6, 10), legalStatus: LegalStatus(rawValue: "C2"),
          placement: PlacementType(rawValue: placement)))
      var sample = try SampleRegister()
      try sample.extract(ava, on: Day(2025, 4, 1), extract)
      try sample.done("permanence", of: ava, on: Day(2023, 6, 14), outcome: plan)
      #expect((try sample.state(ava).permanenceSuperseded != nil) == isSuperseded, "\(placement)")
    }
  }

  @Test("waits for a second review that met in time and stands adjourned")
  func adjourned() throws {
    var sample = try SampleRegister()
    try sample.add(ava, from: Day(2026, 3, 2))
    try sample.holdReview(of: ava, on: Day(2026, 3, 20))
    try sample.adjournReview(of: ava, on: Day(2026, 6, 15))
    // 20 working days after Mon 15 June: Mon 13 July.
    #expect(try sample.due("permanence", of: ava) == Day(2026, 7, 13))
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
    #expect(
      try sample.clock("pathway.plan", of: ava)?.status
        == .notStarted(
          "due as soon as possible after the assessment of 10 Jul 2026; no period is set"))
    #expect(!sample.register.duties(at: sample.row(ava)).contains { $0.rule == 20 })
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
    try sample.done("pathway.review", of: ava, on: Day(2026, 11, 20))
    #expect(try sample.due("pathway.review", of: ava) == Day(2027, 5, 20))
    #expect(try sample.clock("pathway.review", of: ava)?.anchor?.basis == .recorded)
    #expect(try sample.clock("pathway.plan", of: ava)?.status == .met(on: Day(2026, 8, 31)))
  }

  @Test("and the plan within the period that the service set, where it set one")
  func planTerm() throws {
    var policy = Policy()
    policy.rules["pathway.plan"] = RuleSetting(term: Term(20, .workingDays))
    var sample = try SampleRegister(policy)
    try sample.add(ava, born: born, from: Day(2025, 12, 1))
    try sample.done("pathway.assessment", of: ava, on: Day(2026, 7, 10))
    #expect(try sample.due("pathway.plan", of: ava) == Day(2026, 8, 7))
  }

  @Test("three months after coming back to care at 16 with the 13 weeks earned before")
  func again() throws {
    var extract = Extract()
    extract.header = Header(born: Day(2009, 6, 1))
    extract.episodes = [
      Episode(
        start: Day(2024, 1, 8), legalStatus: LegalStatus(rawValue: "V2"), end: Day(2024, 12, 20),
        endReason: EpisodeEndReason(rawValue: "E4A")),
      Episode(start: Day(2026, 1, 12), legalStatus: LegalStatus(rawValue: "V2")),
    ]
    var sample = try SampleRegister()
    try sample.extract(ava, on: Day(2026, 1, 12), extract)
    #expect(try sample.state(ava).eligibleFrom == Day(2026, 1, 12))
    #expect(try sample.due("pathway.assessment", of: ava) == Day(2026, 4, 12))
  }
}
