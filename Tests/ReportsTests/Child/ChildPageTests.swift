import Domain
import Reports
import TestSupport
import Testing

@Suite("The child's page")
struct ChildPageTests {
  let ava = ChildID("204417")
  let today = Day(2026, 11, 20)

  @Test("says who the child is and who works with the child")
  func people() throws {
    let page = try self.page(try worked())
    #expect(
      page.people.title
        == "Ava Brennan · 12 · id 204417 · looked after 8 m · IRO P. Ellery (since the start) "
        + "· SW D. Marsh · TM R. Cole")
    #expect(page.people.siblings.map(\.name) == ["Kai Brennan", "999999"])
  }

  @Test("says since when another IRO holds the case")
  func handedOver() throws {
    var sample = try worked()
    let on = Day(2026, 9, 1)
    try sample.record(on: on, [Draft(ava, on: on, .child(.allocated(Officer.osei.id)))])
    let people = try page(sample).people
    #expect(people.iro == "S. Osei")
    #expect(people.iroSince == "since 01 Sep 2026")
  }

  @Test("shows the priority, since which review, and what it promises by when")
  func plan() throws {
    let plan = try page(try worked()).plan
    #expect(plan.priority == .high)
    #expect(plan.since == "since second review (12 Oct 2026)")
    #expect(plan.reason == "home-finding late")
    #expect(
      plan.monitoring.map(\.words) == [
        "update from the social worker every 2 weeks", "early review by 04 Dec 2026",
      ])
    #expect(plan.monitoring.map { $0.clock?.words } == ["was due 26 Oct 2026", "by 04 Dec 2026"])
    #expect(plan.monitoring.first?.clock?.lateWords == "25 d late")
    #expect(plan.permanence == "adoption")
    #expect(plan.permanenceAgreed == "agreed second review (12 Oct 2026)")
  }

  @Test("lists the clocks that run, the earliest first, then those that do not")
  func clocks() throws {
    let page = try self.page(try worked())
    #expect(
      page.clocks.map { "\($0.rule): \($0.words)" } == [
        "health.initial: was due 20 Mar 2026",
        // The first review is recorded without a code: 20 working days after Fri 20 Mar, without Good
        // Friday 3 and Easter Monday 6 April, end on Tue 21 Apr.
        "review.code: was due 21 Apr 2026", "monitoring.update: was due 26 Oct 2026",
        "review.early: by 04 Dec 2026", "seen: by 31 Dec 2026", "review.later: by 12 Apr 2027",
        "seen.beforeReview: not started", "health.review: not started",
        // Care began on 2 Mar: 20 working days end on Mon 30 Mar; 23 to 27 and 30 Mar are six.
        "review.first: done 20 Mar 2026, 6 working days early (due 30 Mar)",
        "allocation: done 02 Mar 2026, 5 working days early (due 09 Mar)",
        // Agreed at the second review, by which it is due.
        "permanence: done 12 Oct 2026, on its last day",
      ])
  }

  @Test("tells the footprint newest first, without what was withdrawn")
  func footprint() throws {
    let page = try self.page(try worked())
    #expect(
      page.footprint.map { "\($0.on.short) \($0.sentence)" } == [
        "19 Nov 2026 Visit · in person · seen",
        "12 Oct 2026 Permanence plan done: adoption",
        "12 Oct 2026 High priority: home-finding late · "
          + "update from the social worker every 2 weeks, early review by 04 Dec 2026",
        "12 Oct 2026 Second review held · PN1 attended and spoke · "
          + "not spoken with in private before it",
        "20 Mar 2026 First review held · not spoken with in private before it",
        "02 Mar 2026 Came into care",
        "02 Mar 2026 Allocated to P. Ellery",
      ])
  }

  @Test("keeps every fact in the trail, withdrawn or corrected too")
  func trail() throws {
    let page = try self.page(try worked())
    let withdrawn = page.trail.filter { !$0.inForce }
    #expect(withdrawn.map(\.sentence) == ["Visit · in person · seen alone"])
    let mark = try #require(page.trail.last)
    #expect(withdrawn.first?.correctedBy == mark.id)
    #expect(mark.reason == "another child")
    #expect(mark.by == "P. Ellery")
  }

  @Test("says whether a review was in time")
  func reviews() throws {
    let reviews = try page(try worked()).reviews
    #expect(reviews.map(\.title) == ["Second review", "First review"])
    #expect(reviews.map(\.due) == [Day(2026, 6, 20), Day(2026, 3, 30)])
    #expect(reviews.map(\.wasInTime) == [false, true])
    #expect(reviews.map(\.kind) == ["second", "first"])
  }

  func page(_ sample: SampleRegister) throws -> ChildPage {
    let seen = Viewpoint(today: today, now: Moment(england: today, hour: 12, minute: 0))
    return try ChildPage(row: sample.row(ava), in: sample.register, at: seen)
  }

  /// Ava came into care on 2 March 2026, and much has happened since.
  func worked() throws -> SampleRegister {
    var sample = try SampleRegister()
    try sample.add(ava, "Ava Brennan", from: Day(2026, 3, 2))
    try sample.add(ChildID("204418"), "Kai Brennan", from: Day(2026, 3, 2))
    try record(
      .child(
        .described(
          Description(
            socialWorker: "D. Marsh", teamManager: "R. Cole",
            siblings: [ChildID("204418"), ChildID("999999")]))), Day(2026, 3, 3), &sample)
    try record(.review(.held(HeldReview())), Day(2026, 3, 20), &sample)
    let spoke = HeldReview(participation: Participation(rawValue: "PN1"))
    try record(.review(.held(spoke)), Day(2026, 10, 12), &sample)
    let monitoring = Monitoring(earlyReviewBy: Day(2026, 12, 4), updateEveryWeeks: 2)
    let tracking = Tracking(
      priority: .high, reason: "home-finding late", monitoring: monitoring)
    try record(.tracking(.set(tracking)), Day(2026, 10, 12), &sample)
    let agreed = Completion(rule: "permanence", outcome: "adoption")
    try record(.clock(.done(agreed)), Day(2026, 10, 12), &sample)
    try record(.visit(.made(Visit())), Day(2026, 11, 19), &sample)
    try record(.visit(.made(Visit(alone: true))), Day(2026, 11, 18), &sample)
    let wrong = EventID(entry: sample.register.version, index: 1)
    try sample.change(on: today) { (register, desk) throws(Refusal) in
      try register.withdraw(wrong, of: ava, reason: "another child", at: desk)
    }
    return sample
  }

  private func record(_ event: Event, _ day: Day, _ sample: inout SampleRegister) throws {
    try sample.record(on: day, [Draft(ava, on: day, event)])
  }
}
