import Domain
import Reports
import TestSupport
import Testing

@Suite("A row of Today says")
struct DueRowTests {
  let ava = ChildID("204417")
  let today = Day(2026, 11, 20)

  @Test("which review was due, and by how much it is late")
  func review() throws {
    var sample = try held([Day(2026, 3, 20), Day(2026, 5, 19)])
    #expect(try row("review.later", sample).sentence == "third review was due Thu 19 Nov")
    #expect(try row("review.later", sample).when == "1 d")
    #expect(try row("review.later", sample).title == "Review")
    try plan(.review(.planned(PlannedReview(day: Day(2026, 11, 26)))), in: &sample)
    #expect(
      try row("review.later", sample).sentence
        == "third review was due Thu 19 Nov; planned for Thu 26 Nov; not spoken with yet")
  }

  @Test("a rule that was added, in the word and the title of its own row")
  func added() throws {
    var sample = try SampleRegister(rules: .withDental)
    try sample.add(ava, "Ava", from: Day(2026, 5, 18))
    // Six months after Mon 18 May 2026: two days before today.
    let row = try row("dental.check", sample)
    #expect(row.title == "Dental")
    #expect(row.sentence == "dental check was due Wed 18 Nov")
    #expect(row.when == "2 d")
  }

  @Test("the same in less room, without the day that stands beside it")
  func brief() throws {
    var sample = try held([Day(2026, 3, 20), Day(2026, 5, 19)])
    #expect(
      try row("review.later", sample).brief
        == [
          "third review was due Thu 19 Nov", "third review, due 19 Nov", "third review", "review",
        ])
    try plan(.review(.planned(PlannedReview(day: Day(2026, 11, 26)))), in: &sample)
    #expect(
      try row("review.later", sample).brief
        == [
          "third review was due Thu 19 Nov, planned for Thu 26 Nov; not spoken with yet",
          "third review, planned for Thu 26 Nov; not spoken with yet",
          "third review, planned for Thu 26 Nov", "third review, Thu 26 Nov",
          "review, Thu 26 Nov", "Thu 26 Nov",
        ])
    let unplanned = try held([Day(2026, 3, 20), Day(2026, 6, 1)])
    #expect(
      try row("review.later", unplanned).brief.first == "third review; no day is planned yet")
  }

  @Test("in working days where the rule counts them")
  func workingDays() throws {
    var sample = try SampleRegister()
    try sample.add(ava, "Ava Brennan", from: Day(2026, 10, 5))
    let row = try row("review.first", sample)
    #expect(row.due == Day(2026, 11, 2))
    #expect(row.when == "14 wd")
    #expect(row.lateness?.words == "14 working days")
    #expect(row.sentence == "first review was due Mon 02 Nov")
  }

  @Test("when the child was last seen and what the local rule is")
  func seen() throws {
    var sample = try held([Day(2026, 3, 20), Day(2026, 6, 1)])
    let tracking = Tracking(priority: .high, reason: "drift")
    try sample.record(
      on: Day(2026, 6, 1), [Draft(ava, on: Day(2026, 6, 1), .tracking(.set(tracking)))])
    try sample.record(
      on: Day(2026, 10, 1), [Draft(ava, on: Day(2026, 10, 1), .visit(.made(Visit())))])
    let row = try row("seen", sample)
    #expect(row.title == "Not seen")
    #expect(row.when == "8 d")
    #expect(row.sentence == "last seen 01 Oct; local rule: High seen every 6 weeks")
    #expect(row.priority == .high)
    #expect(row.age == 12)
    #expect(row.iro == "P. Ellery")
  }

  @Test("the time of an appointment, and the review it is before")
  func appointment() throws {
    var sample = try held([Day(2026, 3, 20), Day(2026, 6, 1)])
    try plan(.visit(.made(Visit())), on: Day(2026, 10, 1), in: &sample)
    try plan(.review(.planned(PlannedReview(day: Day(2026, 11, 24)))), in: &sample)
    try plan(.visit(.planned(Appointment(day: today, minute: 660))), in: &sample)
    let visit = try row("planned.visit", sample)
    #expect(visit.title == "Visit")
    #expect(visit.when == "11:00")
    #expect(visit.sentence == "before the review on Tue 24 Nov")
    let review = try row("planned.review", sample)
    #expect(review.when == "Tue 24 Nov")
    #expect(review.sentence == "third review, to be held by Tue 01 Dec")
  }

  @Test("that the child is to be seen before a planned review, where no visit is planned for it")
  func sightBeforeReview() throws {
    var sample = try held([Day(2026, 3, 20), Day(2026, 6, 1)])
    try plan(.review(.planned(PlannedReview(day: Day(2026, 11, 24), minute: 630))), in: &sample)
    let row = try row("planned.review", sample)
    #expect(
      row.sentence == "10:30 third review, to be held by Tue 01 Dec; not spoken with yet")
    // The time is the last thing to be left out.
    #expect(row.brief.last == "10:30 third review")
    let now = Moment(england: today, hour: 12, minute: 0)
    let list = DueList(sample.register, scope: .everyone, today: today, now: now)
    #expect(list.items.filter { $0.rule(in: sample.register).id == "seen.beforeReview" }.isEmpty)
  }

  @Test("when the visit is planned that a child who was not seen in time waits for")
  func plannedSight() throws {
    var sample = try held([Day(2026, 3, 20), Day(2026, 6, 1)])
    try sample.record(
      on: Day(2026, 6, 1), [Draft(ava, on: Day(2026, 4, 1), .visit(.made(Visit())))])
    let planned = Appointment(day: today, minute: 660)
    try plan(.visit(.planned(planned)), in: &sample)
    // Seen on 1 Apr, so again by 1 Oct: 50 days ago; the visit of today stands at its time.
    let row = try row("planned.visit", sample)
    #expect(row.when == "11:00")
    #expect(row.group == .today)
    #expect(row.sentence == "visit is planned (late since Fri 02 Oct); last seen 01 Apr 2026")
    #expect(row.brief.contains("visit (late since Fri 02 Oct)"))
  }

  @Test("a meeting of the next days for what is late, in its place and counted once")
  func lateAndPlanned() throws {
    var sample = try held([Day(2026, 3, 20), Day(2026, 5, 19)])
    let planned = PlannedReview(day: Day(2026, 11, 26), minute: 870)
    try plan(.review(.planned(planned)), in: &sample)
    let row = try row("planned.review", sample)
    #expect(row.group == .later)
    #expect(row.when == "Thu 26 Nov")
    // Due on Thu 19 Nov: Fri 20 Nov is the first day on which it is late.
    #expect(
      row.sentence
        == "14:30 third review is planned (late since Fri 20 Nov); not spoken with yet")
    #expect(row.brief.contains("14:30 third review (late)"))
    #expect(row.brief.last == "14:30 third review")
    #expect(try self.row("review.later", sample).group == .late)
    #expect(try self.row("review.later", sample).brief.last == "Thu 26 Nov 14:30")
    let now = Moment(england: today, hour: 12, minute: 0)
    let list = DueList(sample.register, scope: .everyone, today: today, now: now)
    #expect(list.count == list.things + 1)
  }

  @Test("the time of an appointment of another day in the sentence")
  func laterAppointment() throws {
    var sample = try held([Day(2026, 3, 20), Day(2026, 6, 1)])
    try plan(.visit(.made(Visit())), on: Day(2026, 10, 1), in: &sample)
    try plan(.visit(.planned(Appointment(day: Day(2026, 11, 23), minute: 570))), in: &sample)
    #expect(try row("planned.visit", sample).sentence == "09:30 visit is planned")
    #expect(
      try row("planned.visit", sample).dueAt
        == Moment(england: Day(2026, 11, 23), hour: 9, minute: 30))
  }

  @Test("who must answer a notification at which stage")
  func answer() throws {
    var sample = try held([Day(2026, 3, 20), Day(2026, 6, 1)])
    let raised = NotificationRaised(
      number: 41, reason: "drift-or-delay", isPraise: false, stage: "1", text: "drift",
      at: Moment(england: Day(2026, 11, 5), hour: 9, minute: 0))
    try plan(.notification(.raised(raised)), on: Day(2026, 11, 5), in: &sample)
    let row = try row("notification.answer", sample)
    #expect(row.title == "Answer")
    #expect(row.when == "1 wd")
    #expect(row.sentence == "QN-0041 stage 1: team manager's answer was due Thu 19 Nov")
  }

  @Test("that nobody holds the case")
  func allocation() throws {
    var sample = try SampleRegister()
    try sample.add(ava, "Ava Brennan", from: Day(2026, 11, 9), iro: nil)
    let row = try row("allocation", sample)
    #expect(row.sentence == "no IRO; looked after since Mon 09 Nov")
    #expect(row.when == "4 wd")
    #expect(row.iro == nil)
  }

  @Test("the name of any other rule and its day")
  func others() throws {
    var sample = try held([Day(2026, 3, 20), Day(2026, 6, 1)])
    let tracking = Tracking(
      priority: .high, reason: "drift", monitoring: Monitoring(updateEveryWeeks: 2))
    try plan(.tracking(.set(tracking)), on: Day(2026, 11, 6), in: &sample)
    let row = try row("monitoring.update", sample)
    #expect(row.title == "Update")
    #expect(row.when == "due")
    #expect(row.sentence == "update from the social worker is due today")
  }

  private func held(_ days: [Day]) throws -> SampleRegister {
    var sample = try SampleRegister()
    try sample.add(ava, "Ava Brennan", born: Day(2014, 5, 6), from: Day(2026, 3, 2))
    for day in days {
      try sample.record(on: day, [Draft(ava, on: day, .review(.held(HeldReview())))])
    }
    return sample
  }

  private func plan(
    _ event: Event, on day: Day = Day(2026, 11, 18), in sample: inout SampleRegister
  ) throws {
    try sample.record(on: day, [Draft(ava, on: day, event)])
  }

  private func row(_ rule: RuleID, _ sample: SampleRegister) throws -> DueRow {
    let now = Moment(england: today, hour: 12, minute: 0)
    let list = DueList(
      sample.register, scope: .everyone, today: today, now: now, everything: true)
    let item = try #require(list.items.first { $0.rule(in: sample.register).id == rule })
    return list.row(item, in: sample.register, now: now)
  }
}
