import Domain
import Storage
import TestSupport
import Testing

@Suite("A child's next review is due")
struct ReviewRulesTests {
  let ava = ChildID("204417")

  @Test(
    "20 working days after coming into care, bank holidays not counted",
    arguments: [
      (Day(2025, 12, 15), Day(2026, 1, 15)), (Day(2025, 12, 22), Day(2026, 1, 22)),
      (Day(2026, 3, 27), Day(2026, 4, 28)), (Day(2024, 7, 1), Day(2024, 7, 29)),
      (Day(2022, 12, 20), Day(2023, 1, 20)),
    ])
  func first(start: Day, due: Day) throws {
    var sample = try SampleRegister()
    try sample.add(ava, from: start)
    #expect(try sample.due("review.first", of: ava) == due)
  }

  @Test("and the first is met by the first review that is held")
  func firstIsMet() throws {
    var sample = try SampleRegister()
    try sample.add(ava, from: Day(2026, 3, 2))
    try sample.holdReview(of: ava, on: Day(2026, 4, 3))
    #expect(try sample.clock("review.first", of: ava)?.status == .met(on: Day(2026, 4, 3)))
  }

  @Test(
    "three months after the first was held, on the same date or the last of the month",
    arguments: [
      (Day(2025, 11, 30), Day(2026, 2, 28)), (Day(2027, 11, 30), Day(2028, 2, 29)),
      (Day(2026, 3, 20), Day(2026, 6, 20)),
    ])
  func second(held: Day, due: Day) throws {
    var sample = try SampleRegister()
    try sample.add(ava, from: held.adding(days: -20))
    try sample.holdReview(of: ava, on: held)
    #expect(try sample.due("review.second", of: ava) == due)
    #expect(try sample.clock("review.later", of: ava) == nil)
  }

  @Test("six months after a later one was held, not after it was due")
  func later() throws {
    var sample = try SampleRegister()
    try sample.add(ava, from: Day(2025, 5, 1))
    for day in [Day(2025, 5, 20), Day(2025, 7, 1), Day(2025, 8, 31)] {
      try sample.holdReview(of: ava, on: day)
    }
    let clock = try #require(try sample.clock("review.later", of: ava))
    #expect(clock.due == Day(2026, 2, 28))
    #expect(clock.anchor?.event == "third review was held")
    #expect(clock.title == "Review 4")
    #expect(clock.subject == .review(4))
  }

  @Test("20 working days after it was adjourned in time, and nothing else is due meanwhile")
  func adjourned() throws {
    var sample = try SampleRegister()
    try sample.add(ava, from: Day(2026, 3, 2))
    try sample.adjournReview(of: ava, on: Day(2026, 3, 30))
    #expect(try sample.due("review.adjourned", of: ava) == Day(2026, 4, 29))
    #expect(try sample.clock("review.first", of: ava)?.status == .met(on: Day(2026, 3, 30)))
    #expect(try sample.clock("review.first", of: ava)?.isRunning == false)
  }

  @Test(
    "completed on the last day of its adjournment, it was done in time, not since its first day")
  func completedInTime() throws {
    var sample = try SampleRegister()
    try sample.add(ava, from: Day(2026, 1, 5))
    // 20 working days after 5 Jan end on 2 Feb; 20 after 30 Jan on 27 Feb.
    try sample.adjournReview(of: ava, on: Day(2026, 1, 30))
    try sample.change(on: Day(2026, 2, 27)) { [ava] register, desk throws(Refusal) in
      try register.holdReview(HeldReview(), of: ava, on: desk.today, at: desk)
    }
    let clock = try #require(try sample.clock("review.first", of: ava))
    #expect(clock.due == Day(2026, 2, 27))
    #expect(clock.punctuality(WorkingDays()) == .onTheDay)
  }

  @Test("is not held any more from the 18th birthday on")
  func eighteen() throws {
    var sample = try SampleRegister()
    try sample.add(ava, born: Day(2008, 2, 29), from: Day(2025, 6, 2))
    #expect(
      throws: RecordingError.refused(
        .afterEighteen(ava, Day(2026, 3, 1), eighteenth: Day(2026, 3, 1)))
    ) {
      try sample.change(on: Day(2026, 3, 2)) { [ava] register, desk throws(Refusal) in
        try register.holdReview(HeldReview(), of: ava, on: Day(2026, 3, 1), at: desk)
      }
    }
  }

  @Test(
    "three months after the day of an adjourned review that the policy counts",
    arguments: [
      (AdjournedReviewDay.completed, Day(2026, 7, 20)), (.firstMeeting, Day(2026, 6, 30)),
    ])
  func afterAdjournment(counts: AdjournedReviewDay, due: Day) throws {
    var policy = Policy()
    policy.adjournedReviewCounts = counts
    var sample = try SampleRegister(policy)
    try sample.add(ava, from: Day(2026, 3, 2))
    try sample.adjournReview(of: ava, on: Day(2026, 3, 30))
    try sample.holdReview(of: ava, on: Day(2026, 4, 20))
    #expect(try sample.clock("review.adjourned", of: ava) == nil)
    #expect(try sample.due("review.second", of: ava) == due)
  }

  @Test("by the day asked for at the review that set the priority, until another is held")
  func early() throws {
    var sample = try SampleRegister()
    try sample.add(ava, from: Day(2026, 3, 2))
    try sample.holdReview(of: ava, on: Day(2026, 3, 20))
    try sample.track(ava, .high, on: Day(2026, 3, 20), Monitoring(earlyReviewBy: Day(2026, 5, 1)))
    #expect(try sample.due("review.early", of: ava) == Day(2026, 5, 1))
    try sample.holdReview(of: ava, on: Day(2026, 4, 28))
    #expect(try sample.clock("review.early", of: ava)?.status == .met(on: Day(2026, 4, 28)))
  }

  @Test("and `why` says of a child under section 20 that 24 hours pass first")
  func sectionTwenty() throws {
    var sample = try SampleRegister()
    try sample.add(ava, from: Day(2026, 3, 2), legalStatus: "V2")
    let remark = try sample.clock("review.first", of: ava)?.anchor?.remark
    #expect(remark?.contains("24 hours") == true)
  }

  @Test("never once the child died or care ended", arguments: ["E2", "E4A"])
  func ended(reason: String) throws {
    var sample = try SampleRegister()
    try sample.add(ava, from: Day(2026, 3, 2))
    try sample.track(ava, .high, on: Day(2026, 3, 3), Monitoring(updateEveryWeeks: 2))
    let closed = Event.child(.closed(EpisodeEndReason(rawValue: reason)))
    try sample.record(on: Day(2026, 3, 9), [Draft(ava, on: Day(2026, 3, 9), closed)])
    let state = try sample.state(ava)
    #expect(state.clocks(in: sample.register.clockContext, on: nil).isEmpty)
    #expect(state.care.hasDied == (reason == "E2"))
  }
}

@Suite("From an extract, a child's next review is due")
struct ExtractedReviewRulesTests {
  let ava = ChildID("204417")
  let imported = Day(2026, 6, 1)

  @Test("six months after the last one, its number inferred where earlier ones may be missing")
  func inferred() throws {
    var sample = try SampleRegister()
    try sample.extract(
      ava, on: imported,
      .care(
        from: Day(2020, 1, 10), reviews: [Day(2025, 6, 2)], reviewsKnownFrom: Day(2025, 4, 1)))
    let clock = try #require(try sample.clock("review.later", of: ava))
    #expect(clock.due == Day(2025, 12, 2))
    #expect(clock.anchor?.event == "review 13 was held")
    #expect(clock.anchor?.basis == .inferred)
    #expect(clock.anchor?.remark == "review number inferred")
  }

  @Test("three months after a review within the first 20 working days")
  func inferredFirst() throws {
    var sample = try SampleRegister()
    try sample.extract(
      ava, on: imported,
      .care(
        from: Day(2025, 3, 20), reviews: [Day(2025, 4, 10)], reviewsKnownFrom: Day(2025, 4, 1)))
    #expect(try sample.due("review.second", of: ava) == Day(2025, 7, 10))
    #expect(try sample.clock("review.second", of: ava)?.anchor?.basis == .inferred)
  }

  @Test("three months after the first, known as such where the extract reaches back far enough")
  func complete() throws {
    var sample = try SampleRegister()
    try sample.extract(
      ava, on: imported,
      .care(
        from: Day(2025, 5, 1), reviews: [Day(2025, 6, 20)], reviewsKnownFrom: Day(2025, 4, 1)))
    let clock = try #require(try sample.clock("review.second", of: ava))
    #expect(clock.due == Day(2025, 9, 20))
    #expect(clock.anchor?.basis == .imported)
    #expect(clock.anchor?.remark == nil)
    #expect(try sample.state(ava).reviews.held.first?.due == Day(2025, 6, 2))
  }

  @Test("late where the extract holds every review and has none")
  func noneHeld() throws {
    var sample = try SampleRegister()
    try sample.extract(
      ava, on: imported, .care(from: Day(2025, 5, 1), reviewsKnownFrom: Day(2025, 4, 1)))
    #expect(try sample.due("review.first", of: ava) == Day(2025, 6, 2))
    #expect(try sample.clock("review.first", of: ava)?.anchor?.basis == .imported)
  }

  @Test("on a day not known where the extract may lack it, and then never late")
  func notKnown() throws {
    var sample = try SampleRegister()
    try sample.extract(
      ava, on: imported, .care(from: Day(2020, 1, 10), reviewsKnownFrom: Day(2025, 4, 1)))
    let clock = try #require(try sample.clock("review.first", of: ava))
    guard case .notKnown = clock.status else {
      Issue.record("expected not known, not \(clock.status)")
      return
    }
    #expect(clock.due == nil)
    #expect(sample.register.nextReview(at: sample.row(ava), on: imported) == nil)
  }

  @Test("three months after short breaks began, then six, and under no other rule")
  func shortBreaks() throws {
    var sample = try SampleRegister()
    let start = Day(2026, 5, 11)
    try sample.extract(ava, on: imported, .care(from: start, legalStatus: "V4"))
    #expect(try sample.due("shortBreaks.first", of: ava) == Day(2026, 8, 11))
    #expect(try sample.clock("review.first", of: ava) == nil)
    #expect(try sample.clock("health.initial", of: ava) == nil)
    #expect(try sample.clock("permanence", of: ava) == nil)
    try sample.holdReview(of: ava, on: Day(2026, 8, 10))
    #expect(try sample.clock("shortBreaks.first", of: ava)?.status == .met(on: Day(2026, 8, 10)))
    #expect(try sample.due("shortBreaks.later", of: ava) == Day(2027, 2, 10))
    #expect(try sample.clock("review.second", of: ava) == nil)
  }
}
