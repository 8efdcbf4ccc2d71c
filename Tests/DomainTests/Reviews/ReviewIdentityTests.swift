import Domain
import TestSupport
import Testing

@Suite("A review is one thing from the day it is planned")
struct ReviewIdentityTests {
  let ava = ChildID("204417")
  let planned = Day(2026, 11, 2)
  let meeting = Day(2026, 11, 16)

  /// In care since 5 October 2026, and known here from that day: the next review is the first.
  private func sample() throws -> SampleRegister {
    var sample = try SampleRegister()
    try sample.add(ava, from: Day(2026, 10, 5))
    return sample
  }

  private func plan(_ day: Day, on today: Day, in sample: inout SampleRegister) throws {
    try sample.change(on: today) { [ava] register, desk throws(Refusal) in
      try register.planReview(Appointment(day: day), of: ava, at: desk)
    }
  }

  private func hold(_ day: Day, in sample: inout SampleRegister) throws {
    try sample.change(on: day) { [ava] register, desk throws(Refusal) in
      try register.holdReview(HeldReview(), of: ava, on: desk.today, at: desk)
    }
  }

  private func adjourn(_ day: Day, in sample: inout SampleRegister) throws {
    try sample.change(on: day) { [ava] register, desk throws(Refusal) in
      try register.adjournReview(of: ava, on: desk.today, reason: "no report", at: desk)
    }
  }

  /// What the review events of the record name.
  private func named(_ sample: SampleRegister) throws -> [ReviewIdentity?] {
    try sample.record(of: ava).facts.compactMap { recorded in
      if case .review(let event) = recorded.fact.event { .some(event.review) } else { nil }
    }
  }

  @Test("planned anew, adjourned, planned again and held: every meeting names the first plan")
  func meetings() throws {
    var sample = try sample()
    try plan(Day(2026, 11, 10), on: planned, in: &sample)
    let id = EventID(entry: sample.register.version, index: 1)
    try plan(meeting, on: Day(2026, 11, 3), in: &sample)
    try adjourn(meeting, in: &sample)
    try plan(Day(2026, 11, 20), on: Day(2026, 11, 17), in: &sample)
    try hold(Day(2026, 11, 20), in: &sample)
    let first = ReviewIdentity(kind: .lookedAfter, number: 1)
    let named = try named(sample)
    #expect(named.first == .some(first))
    let later = ReviewIdentity(id: id, kind: .lookedAfter, number: 1)
    #expect(named.dropFirst().allSatisfy { $0 == later })
    #expect(named.count == 5)
    let review = try #require(try sample.state(ava).reviews.held.first)
    #expect(review.number == 1)
    #expect(review.adjourned == [meeting])
    #expect(try sample.state(ava).reviews.nextPlanned == nil)
    // The next one is another review, the second.
    try plan(Day(2026, 12, 18), on: Day(2026, 11, 23), in: &sample)
    #expect(try self.named(sample).last == ReviewIdentity(kind: .lookedAfter, number: 2))
  }

  @Test("of an older journal is known by its plan's own event, and matched by day")
  func older() throws {
    var sample = try sample()
    try sample.record(
      on: planned, [Draft(ava, on: planned, .review(.planned(PlannedReview(day: meeting))))])
    let id = EventID(entry: sample.register.version, index: 1)
    try hold(meeting, in: &sample)
    #expect(try named(sample).last == ReviewIdentity(id: id, kind: .lookedAfter))
    #expect(try sample.state(ava).reviews.nextPlanned == nil)
  }

  @Test("held without a plan, or before the day of another's plan, names none")
  func unplanned() throws {
    var sample = try sample()
    try plan(meeting, on: planned, in: &sample)
    try hold(planned, in: &sample)
    #expect(try named(sample).last == .some(nil))
    #expect(try sample.state(ava).reviews.nextPlanned?.value.day == meeting)
  }

  @Test("of another kind may be held on its day, and moves none of its clocks")
  func otherKind() throws {
    var sample = try sample()
    try hold(meeting, in: &sample)
    let pathway = ReviewIdentity(kind: ReviewKind(rawValue: "pathway"))
    try sample.record(
      on: meeting, [Draft(ava, on: meeting, .review(.held(HeldReview(review: pathway))))])
    let reviews = try sample.state(ava).reviews
    #expect(reviews.held.map(\.held) == [meeting])
    #expect(reviews.otherKinds.map(\.value.kind) == [ReviewKind(rawValue: "pathway")])
  }
}
