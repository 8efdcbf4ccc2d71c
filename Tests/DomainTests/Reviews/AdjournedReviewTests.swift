import Domain
import TestSupport
import Testing

/// SI 2010/959, regulation 36(2). In care since Mon 5 January 2026: the first review is due on Mon 2
/// February. From Fri 30 January twenty working days end on Fri 27 February, from Mon 9 February on
/// Mon 9 March; no bank holiday lies between.
@Suite("A review that was begun and adjourned")
struct AdjournedReviewTests {
  private let ava = ChildID("204417")
  private let due = Day(2026, 2, 2)

  private func sample(_ policy: Policy = Policy(), adjourned: Day) throws -> SampleRegister {
    var sample = try SampleRegister(policy)
    try sample.add(ava, from: Day(2026, 1, 5))
    try sample.adjournReview(of: ava, on: adjourned)
    return sample
  }

  @Test("in time has its own clock, and the first one says that it met in time")
  func begunInTime() throws {
    let sample = try sample(adjourned: Day(2026, 1, 30))
    let first = try #require(try sample.clock("review.first", of: ava))
    #expect(first.status == .met(on: Day(2026, 1, 30)))
    #expect(first.anchor?.day == Day(2026, 1, 5))
    #expect(first.anchor?.remark?.contains("met on 30 Jan 2026, in time") == true)
    #expect(try sample.due("review.adjourned", of: ava) == Day(2026, 2, 27))
    #expect(sample.register.nextReview(at: 0, on: Day(2026, 1, 30))?.due == Day(2026, 2, 27))
  }

  @Test(
    "in time and completed within 20 working days is in time, on the next working day late",
    arguments: [(Day(2026, 2, 27), true), (Day(2026, 3, 2), false)])
  func completed(on day: Day, isInTime: Bool) throws {
    var sample = try sample(adjourned: Day(2026, 1, 30))
    try sample.holdReview(of: ava, on: day)
    let review = try #require(try sample.state(ava).reviews.held.first)
    #expect(review.due == due)
    #expect(review.completeBy == Day(2026, 2, 27))
    #expect(review.wasInTime == isInTime)
    let mark = sample.register.marks(at: 0).last { $0.kind == .reviewHeld }
    #expect(mark?.outcome == (isInTime ? .onTime : .late))
    #expect(try sample.clock("review.adjourned", of: ava) == nil)
  }

  @Test("on the last day is in time, the day after is late", arguments: [0, 1])
  func lastDay(over: Int) throws {
    var sample = try sample(adjourned: due.adding(days: over))
    try sample.holdReview(of: ava, on: Day(2026, 2, 20))
    #expect(try sample.state(ava).reviews.held.first?.wasInTime == (over == 0))
  }

  @Test("when it was late already stays late since its first day, beside the day of its rest")
  func begunLate() throws {
    var sample = try sample(adjourned: Day(2026, 2, 9))
    #expect(try sample.due("review.first", of: ava) == due)
    #expect(try sample.clock("review.first", of: ava)?.isRunning == true)
    #expect(try sample.due("review.adjourned", of: ava) == Day(2026, 3, 9))
    #expect(sample.register.nextReview(at: 0, on: Day(2026, 2, 9))?.due == due)
    try sample.holdReview(of: ava, on: Day(2026, 3, 9))
    let review = try #require(try sample.state(ava).reviews.held.first)
    #expect(review.lastDayInTime == due)
    #expect(review.wasInTime == false)
    #expect(review.completeBy == nil)
  }

  @Test("is in time whichever of its days the next period runs from")
  func firstMeetingCounts() throws {
    var policy = Policy()
    policy.adjournedReviewCounts = .firstMeeting
    var sample = try sample(policy, adjourned: Day(2026, 1, 30))
    try sample.holdReview(of: ava, on: Day(2026, 2, 27))
    #expect(try sample.state(ava).reviews.held.first?.wasInTime == true)
    #expect(try sample.due("review.second", of: ava) == Day(2026, 4, 30))
  }

  @Test("as the second moves the day of the permanence plan with it, unless it was late")
  func permanence() throws {
    var sample = try SampleRegister()
    try sample.add(ava, from: Day(2026, 1, 5))
    try sample.holdReview(of: ava, on: Day(2026, 1, 30))
    #expect(try sample.due("permanence", of: ava) == Day(2026, 4, 30))
    var late = sample
    // From Thu 30 April, without 4 and 25 May: twenty working days end on Mon 1 June.
    try sample.adjournReview(of: ava, on: Day(2026, 4, 30))
    #expect(try sample.clock("review.second", of: ava)?.status == .met(on: Day(2026, 4, 30)))
    #expect(try sample.due("permanence", of: ava) == Day(2026, 6, 1))
    try late.adjournReview(of: ava, on: Day(2026, 5, 1))
    #expect(try late.due("permanence", of: ava) == Day(2026, 4, 30))
    #expect(try late.due("review.second", of: ava) == Day(2026, 4, 30))
  }

  @Test("of a child who has short breaks is treated alike")
  func shortBreaks() throws {
    var sample = try SampleRegister()
    // Three months after Mon 5 January 2026: Sun 5 April.
    try sample.add(ava, from: Day(2026, 1, 5), legalStatus: "V4")
    try sample.adjournReview(of: ava, on: Day(2026, 4, 1))
    #expect(try sample.clock("shortBreaks.first", of: ava)?.status == .met(on: Day(2026, 4, 1)))
    // Without Good Friday 3 and Easter Monday 6 April: Fri 1 May.
    #expect(try sample.due("review.adjourned", of: ava) == Day(2026, 5, 1))
  }
}
