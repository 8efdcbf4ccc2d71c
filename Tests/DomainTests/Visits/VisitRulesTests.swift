import Domain
import TestSupport
import Testing

@Suite("An IRO")
struct VisitRulesTests {
  let ava = ChildID("204417")
  let start = Day(2026, 3, 27)

  @Test(
    "sees the child as often as the priority says",
    arguments: [
      (Priority?.some(.high), Day(2026, 11, 12)), (.some(.medium), Day(2027, 1, 1)),
      (.some(.low), Day(2027, 4, 1)), (nil, Day(2027, 4, 1)),
    ])
  func seen(priority: Priority?, due: Day) throws {
    var sample = try SampleRegister()
    try sample.add(ava, from: start)
    if let priority { try sample.track(ava, priority, on: start) }
    try sample.visit(ava, on: Day(2026, 10, 1))
    #expect(try sample.due("seen", of: ava) == due)
  }

  @Test(
    "is not late in the past by raising a priority: the shorter interval counts from the change",
    arguments: [
      // Seen on 29 Jul 2026; six months are 29 Jan 2027, six weeks were over on 9 Sep.
      // Fri 20 Nov + 5 working days = Fri 27 Nov.
      (Day(2026, 7, 29), Day(2026, 11, 20), Day(2026, 11, 27)),
      // Mon 21 Dec: 22, 23, 24, 29 and 30 Dec count; 25 and 28 Dec are bank holidays in 2026.
      (Day(2026, 7, 29), Day(2026, 12, 21), Day(2026, 12, 30)),
      // Seen on 16 Nov: six weeks are 28 Dec, later than the change: they count as they are.
      (Day(2026, 11, 16), Day(2026, 11, 20), Day(2026, 12, 28)),
      // Seen on 18 May: the six months were over on 18 Nov, and stay so.
      (Day(2026, 5, 18), Day(2026, 11, 20), Day(2026, 11, 18)),
    ])
  func raised(seen: Day, changed: Day, due: Day) throws {
    var sample = try SampleRegister()
    try sample.add(ava, from: Day(2026, 3, 27))
    try sample.track(ava, .low, on: Day(2026, 3, 27))
    try sample.visit(ava, on: seen)
    try sample.track(ava, .high, on: changed)
    #expect(try sample.due("seen", of: ava) == due)
    // The next visit starts the interval of the priority in force: six weeks after 4 Jan 2027.
    try sample.visit(ava, on: Day(2027, 1, 4))
    #expect(try sample.due("seen", of: ava) == Day(2027, 2, 15))
  }

  @Test("sees soon a child whose first review was held with the child never seen")
  func firstReviewUnseen() throws {
    var sample = try SampleRegister()
    try sample.add(ava, from: Day(2026, 10, 27))
    #expect(try sample.due("seen", of: ava) == Day(2027, 4, 27))
    // Tue 24 Nov + 5 working days = Tue 1 Dec.
    try sample.holdReview(of: ava, on: Day(2026, 11, 24))
    let clock = try #require(try sample.clock("seen", of: ava))
    #expect(clock.due == Day(2026, 12, 1))
    #expect(
      clock.anchor?.fixedBy
        == "5 working days after the first review, which was held with the child not seen")
    try sample.visit(ava, on: Day(2026, 11, 26))
    #expect(try sample.due("seen", of: ava) == Day(2027, 5, 26))
  }

  @Test("has not seen a child who refused, and counts from coming into care where never seen")
  func notSeen() throws {
    var sample = try SampleRegister()
    try sample.add(ava, from: start)
    try sample.visit(ava, on: Day(2026, 4, 10), seen: false)
    let clock = try #require(try sample.clock("seen", of: ava))
    #expect(clock.anchor?.day == start)
    #expect(clock.due == Day(2026, 9, 27))
  }

  @Test("may have seen a child whom the extract brought long after care began: not known")
  func seenNotKnown() throws {
    var sample = try SampleRegister()
    try sample.extract(ava, on: Day(2026, 6, 1), .care(from: Day(2020, 1, 10)))
    guard case .notKnown = try sample.clock("seen", of: ava)?.status else {
      Issue.record("expected not known")
      return
    }
    #expect(sample.register.summary(at: sample.row(ava)).flags.contains(.seenNotKnown))
  }

  @Test("sees the child before the planned review, and since the last one")
  func seenBeforeReview() throws {
    var sample = try SampleRegister()
    try sample.add(ava, from: start)
    try sample.visit(ava, on: Day(2026, 4, 10))
    try sample.holdReview(of: ava, on: Day(2026, 4, 20))
    guard case .notStarted = try sample.clock("seen.beforeReview", of: ava)?.status else {
      Issue.record("expected not started")
      return
    }
    let planned = Event.review(.planned(PlannedReview(day: Day(2026, 7, 14))))
    try sample.record(on: Day(2026, 6, 1), [Draft(ava, on: Day(2026, 6, 1), planned)])
    #expect(try sample.due("seen.beforeReview", of: ava) == Day(2026, 7, 14))
    try sample.visit(ava, on: Day(2026, 7, 10), Visit(alone: true))
    #expect(
      try sample.clock("seen.beforeReview", of: ava)?.status == .met(on: Day(2026, 7, 10)))
  }

  @Test("has not seen a child by a call or a message; by video where the service counts that")
  func manners() throws {
    for (manner, videoCounts, isSeen) in [
      (Visit.Manner.inPerson, false, true), (.video, false, false), (.video, true, true),
      (.phone, true, false), (.message, true, false),
    ] {
      var policy = Policy()
      policy.videoCountsAsSeen = videoCounts
      var sample = try SampleRegister(policy)
      try sample.add(ava, from: start)
      try sample.visit(ava, on: Day(2026, 10, 1), Visit(manner: manner))
      let visits = try sample.state(ava).visits
      #expect((visits.lastSeen != nil) == isSeen)
      #expect((visits.lastTalk != nil) == (manner != .message))
      #expect(visits.lastContact?.on == Day(2026, 10, 1))
      let summary = sample.register.summary(at: sample.row(ava))
      #expect((summary.lastSeen != ChildSummary.noDay) == isSeen)
      #expect((summary.lastTalk != ChildSummary.noDay) == (manner != .message))
      #expect(summary.lastContact == Day(2026, 10, 1).number)
      #expect(try sample.due("seen", of: ava) == (isSeen ? Day(2027, 4, 1) : Day(2026, 9, 27)))
    }
  }

  @Test("keeps a planned visit until one is logged, the one planned last")
  func plannedVisit() throws {
    var sample = try SampleRegister()
    try sample.add(ava, from: start)
    let today = Day(2026, 6, 1)
    for appointment in [
      Appointment(day: Day(2026, 6, 9)), Appointment(day: Day(2026, 6, 11), minute: 11 * 60),
    ] {
      try sample.record(on: today, [Draft(ava, on: today, .visit(.planned(appointment)))])
    }
    let clock = try #require(try sample.clock("planned.visit", of: ava))
    #expect(clock.due == Day(2026, 6, 11))
    #expect(clock.anchor?.dueAt == Moment(england: Day(2026, 6, 11), hour: 11, minute: 0))
    #expect(sample.register.duties(at: sample.row(ava)).map(\.minute).contains(660))
    try sample.visit(ava, on: Day(2026, 6, 10))
    #expect(try sample.clock("planned.visit", of: ava) == nil)
  }
}
