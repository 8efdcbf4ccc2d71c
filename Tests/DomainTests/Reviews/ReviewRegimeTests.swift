import Domain
import TestSupport
import Testing

@Suite("The periods of reviews")
struct ReviewRegimeTests {
  private let ava = ChildID("204417")

  @Test("are those of the rules, one table for both")
  func table() throws {
    for regime in ReviewRegime.all {
      for step in regime.steps {
        let rule = try #require(ClockRule.named(step.rule))
        #expect(rule.number == step.number)
        #expect(rule.term == step.term)
      }
    }
    #expect(Set(ReviewRegime.all.map(\.kind)).count == ReviewRegime.all.count)
  }

  @Test("that the service changed count for the clock and for what was in time")
  func changed() throws {
    var policy = Policy()
    policy.rules["review.later"] = RuleSetting(term: Term(4, .months))
    var sample = try SampleRegister(policy)
    try sample.add(ava, from: Day(2026, 1, 5))
    for day in [Day(2026, 1, 30), Day(2026, 4, 20), Day(2026, 9, 1)] {
      try sample.holdReview(of: ava, on: day)
    }
    // Four months after 20 April is 20 August: the third review, of 1 September, was late.
    let third = try #require(try sample.state(ava).reviews.held.last)
    #expect(third.due == Day(2026, 8, 20))
    #expect(sample.register.marks(at: 0).last { $0.kind == .reviewHeld }?.outcome == .late)
    // And the fourth is due four months after 1 September.
    #expect(try sample.due("review.later", of: ava) == Day(2027, 1, 1))
  }

  @Test("leave the number of a review as the law would have it")
  func inferred() throws {
    var policy = Policy()
    policy.rules["review.later"] = RuleSetting(term: Term(4, .months))
    var sample = try SampleRegister(policy)
    try sample.extract(
      ava, on: Day(2026, 6, 1),
      .care(from: Day(2025, 1, 6), reviews: [Day(2026, 4, 20)], reviewsKnownFrom: Day(2026, 4, 1)))
    // Mon 6 January 2025 and 20 working days: 3 February; 3 May; 3 November 2025; 3 May 2026.
    #expect(try sample.state(ava).reviews.held.map(\.number) == [4])
  }
}
