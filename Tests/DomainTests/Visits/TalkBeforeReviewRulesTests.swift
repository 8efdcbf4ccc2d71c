import Domain
import TestSupport
import Testing

@Suite("The IRO speaks with the child before the review")
struct TalkBeforeReviewRulesTests {
  let ava = ChildID("204417")
  let rule: RuleID = "seen.beforeReview"

  /// A child reviewed on Mon 20 April 2026 whose next review is planned for Tue 14 July 2026.
  private func sample(_ policy: Policy = Policy()) throws -> SampleRegister {
    var sample = try SampleRegister(policy)
    try sample.add(ava, from: Day(2026, 3, 27))
    try sample.holdReview(of: ava, on: Day(2026, 4, 20))
    try sample.planReview(of: ava, for: Day(2026, 7, 14), on: Day(2026, 6, 1))
    return sample
  }

  @Test("in private: by a talk that was meant for it, or in the ten working days before it, alone")
  func talk() throws {
    // Ten working days before Tue 14 July 2026 is Tue 30 June.
    for (visit, day, isMet) in [
      (Visit(alone: true, purpose: .beforeReview), Day(2026, 5, 5), true),
      (Visit(alone: true, purpose: .midway), Day(2026, 6, 29), false),
      (Visit(alone: true, purpose: .midway), Day(2026, 6, 30), true),
      (Visit(manner: .phone, alone: true, purpose: .beforeReview), Day(2026, 7, 1), true),
      (Visit(alone: false, purpose: .beforeReview), Day(2026, 7, 1), false),
      (Visit(manner: .message, purpose: .beforeReview), Day(2026, 7, 1), false),
      (Visit(alone: true, purpose: .beforeReview), Day(2026, 4, 20), false),
      (Visit(alone: true, purpose: .beforeReview), Day(2026, 7, 15), false),
    ] {
      var sample = try sample()
      try sample.visit(ava, on: day, visit)
      let status = try #require(try sample.clock(rule, of: ava)?.status)
      #expect((status == .met(on: day)) == isMet, "\(day.iso) \(visit)")
      if !isMet { #expect(try sample.due(rule, of: ava) == Day(2026, 7, 14)) }
    }
  }

  @Test("within as many working days as the service says")
  func policy() throws {
    var policy = Policy()
    policy.talkBeforeReviewWorkingDays = 11
    var sample = try sample(policy)
    try sample.visit(ava, on: Day(2026, 6, 29), Visit(alone: true, purpose: .midway))
    #expect(try sample.clock(rule, of: ava)?.status == .met(on: Day(2026, 6, 29)))
  }

  @Test("unless the child refuses or the IRO considers it inappropriate: answers, and not done")
  func answers() throws {
    var refused = try sample()
    try refused.visit(
      ava, on: Day(2026, 7, 1), Visit(purpose: .beforeReview, exception: .refused))
    #expect(
      try refused.clock(rule, of: ava)?.status
        == .answered(on: Day(2026, 7, 1), "the child refused"))
    var unfit = try sample()
    try unfit.visit(
      ava, on: Day(2026, 7, 1),
      Visit(
        purpose: .beforeReview, exception: .inappropriate, exceptionReason: "two years old"))
    #expect(
      try unfit.clock(rule, of: ava)?.status
        == .answered(
          on: Day(2026, 7, 1), "the IRO considers it inappropriate: two years old"))
    let kinds = unfit.register.marks(at: unfit.row(ava)).filter { $0.kind == .privateTalk }
    #expect(kinds.map(\.outcome) == [.inappropriate])
  }

  @Test("which each review that the IRO recorded tells afterwards, too")
  func ofReviews() throws {
    // Ten working days before Tue 14 July 2026 is Tue 30 June; what came on the day of the review
    // before it, 20 April, is of that one.
    for (visit, day, outcome) in [
      (Visit(alone: true, purpose: .beforeReview), Day(2026, 5, 5), Mark.Outcome.talked),
      (Visit(alone: true), Day(2026, 6, 30), .talked),
      (Visit(alone: true), Day(2026, 6, 29), .notTalked),
      (Visit(alone: true, purpose: .beforeReview), Day(2026, 4, 20), .notTalked),
      (Visit(alone: true, purpose: .beforeReview), Day(2026, 7, 15), .notTalked),
      (Visit(exception: .refused), Day(2026, 7, 1), .refused),
      (Visit(exception: .inappropriate, exceptionReason: "two"), Day(2026, 7, 1), .inappropriate),
    ] {
      var sample = try sample()
      try sample.visit(ava, on: day, visit)
      try sample.holdReview(of: ava, on: Day(2026, 7, 14))
      let marks = sample.register.marks(at: sample.row(ava)).filter { $0.kind == .reviewTalk }
      #expect(marks.last?.outcome == outcome, "\(day.iso)")
    }
    var imported = try SampleRegister()
    try imported.extract(
      ava, on: Day(2026, 6, 1), .care(from: Day(2026, 3, 27), reviews: [Day(2026, 4, 20)]))
    #expect(imported.register.marks(at: 0).allSatisfy { $0.kind != .reviewTalk })
  }

  @Test("which a talk before any day is planned meets, too")
  func unplanned() throws {
    var sample = try SampleRegister()
    try sample.add(ava, from: Day(2026, 3, 27))
    try sample.visit(ava, on: Day(2026, 4, 8), Visit(alone: true, purpose: .beforeReview))
    #expect(try sample.clock(rule, of: ava)?.status == .met(on: Day(2026, 4, 8)))
  }

  @Test("as the law asks: statutory, in the program's own words")
  func standing() throws {
    let rule = try #require(ClockRule.named(rule))
    #expect(rule.standing == .statutory)
    #expect(rule.citation.contains("36(1)(b)"))
    #expect(rule.citation.contains("not read"))
  }
}
