import Domain
import TestSupport
import Testing

/// SI 2010/959, regulation 33(3)(a).
@Suite("An early review that the IRO asked for")
struct EarlyReviewTests {
  private let ava = ChildID("204417")
  private let by = Day(2026, 5, 1)

  /// Asked for at the first review, on 20 March 2026.
  private func sample() throws -> SampleRegister {
    var sample = try SampleRegister()
    try sample.add(ava, from: Day(2026, 3, 2))
    try sample.holdReview(of: ava, on: Day(2026, 3, 20))
    try sample.track(ava, .high, on: Day(2026, 3, 20), Monitoring(earlyReviewBy: by))
    return sample
  }

  private func withdraw(_ reason: String, in sample: inout SampleRegister) throws {
    try sample.change(on: Day(2026, 4, 10)) { [ava] register, desk throws(Refusal) in
      try register.withdrawEarlyReview(of: ava, reason: reason, at: desk)
    }
  }

  @Test("is a duty of the authority in law")
  func standing() throws {
    let rule = try #require(ClockRule.named(.earlyReview))
    #expect(rule.standing == .statutory)
    #expect(rule.citation.contains("33(3)(a)"))
  }

  @Test("stays when the priority is set anew")
  func priority() throws {
    var sample = try sample()
    try sample.track(ava, .medium, on: Day(2026, 4, 7))
    #expect(try sample.due("review.early", of: ava) == by)
    #expect(try sample.state(ava).openEarlyReview?.by == by)
  }

  @Test("ends when it is withdrawn, and not without a reason")
  func withdrawn() throws {
    var sample = try sample()
    #expect(throws: (any Error).self) { try withdraw(" ", in: &sample) }
    try withdraw("the placement has settled", in: &sample)
    #expect(try sample.clock("review.early", of: ava) == nil)
    #expect(throws: Refusal.noEarlyReview(ava)) {
      try sample.register.withdrawEarlyReview(
        of: ava, reason: "again", at: SampleRegister.desk(on: Day(2026, 4, 13)))
    }
    // It may be asked for anew.
    try sample.track(
      ava, .high, on: Day(2026, 4, 14), Monitoring(earlyReviewBy: Day(2026, 5, 15)))
    #expect(try sample.due("review.early", of: ava) == Day(2026, 5, 15))
  }

  @Test("ends when a review is held, and is of its own period of care")
  func held() throws {
    var sample = try sample()
    try sample.holdReview(of: ava, on: Day(2026, 4, 28))
    #expect(try sample.clock("review.early", of: ava)?.status == .met(on: Day(2026, 4, 28)))
    var left = try self.sample()
    try left.record(on: Day(2026, 4, 1), [Draft(ava, on: Day(2026, 4, 1), .child(.closed(nil)))])
    try left.add(ava, from: Day(2026, 4, 20))
    #expect(try left.clock("review.early", of: ava) == nil)
  }

  @Test("is judged by its first meeting, as every review is")
  func adjourned() throws {
    var sample = try SampleRegister()
    try sample.add(ava, from: Day(2026, 1, 5))
    try sample.holdReview(of: ava, on: Day(2026, 1, 30))
    // Asked for by Fri 20 February; met that day; 20 working days later is Fri 20 March.
    try sample.track(
      ava, .high, on: Day(2026, 2, 3), Monitoring(earlyReviewBy: Day(2026, 2, 20)))
    var late = sample
    try sample.adjournReview(of: ava, on: Day(2026, 2, 20))
    #expect(try sample.clock("review.early", of: ava)?.status == .met(on: Day(2026, 2, 20)))
    try sample.holdReview(of: ava, on: Day(2026, 3, 20))
    #expect(try sample.due("review.early", of: ava) == Day(2026, 3, 20))
    try late.adjournReview(of: ava, on: Day(2026, 2, 23))
    #expect(try late.clock("review.early", of: ava)?.isRunning == true)
    try late.holdReview(of: ava, on: Day(2026, 3, 20))
    #expect(try late.due("review.early", of: ava) == Day(2026, 2, 20))
  }
}
