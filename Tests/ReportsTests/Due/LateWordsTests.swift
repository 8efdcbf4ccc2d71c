import Domain
import Reports
import TestSupport
import Testing

@Suite("What is late")
struct LateWordsTests {
  let ava = ChildID("204417")
  let day = Day(2026, 4, 6)

  @Test("says after its hour that it was due, and is late by the minute")
  func afterItsHour() throws {
    var sample = try SampleRegister()
    try sample.add(ava, "Ava Brennan", from: Day(2026, 1, 5))
    let at = Moment(england: Day(2026, 4, 3), hour: 16, minute: 0)
    let raised = NotificationRaised(
      number: 1, reason: "drift-or-delay", isPraise: false, stage: "informal", text: "drift", at: at
    )
    try sample.record(
      on: at.day, [Draft(ava, on: at.day, .notification(.raised(raised)))])
    let row = try row("notification.answer", sample, hour: 16, minute: 1)
    #expect(row.group == .late)
    #expect(row.sentence.contains("was due today 16:00"))
    #expect(row.when == "1 min")
    let before = try self.row("notification.answer", sample, hour: 16, minute: 0)
    #expect(before.group == .today)
    #expect(before.sentence.contains("is due today 16:00"))
    // As at the end of the day: eight hours after it was due.
    let end = Viewpoint(today: day, now: Moment(endOf: day))
    let board = NotificationBoard(sample.register, scope: .everyone, at: end)
    let line = NotificationLine(
      try #require(board.open.first), in: sample.register, at: end)
    #expect(line.lateness?.short == "8 h")
  }

  @Test("is late in one unit on Today and in the caseload, that of its rule")
  func oneUnit() throws {
    var sample = try SampleRegister()
    try sample.add(ava, "Ava Brennan", from: Day(2026, 1, 5))
    let held = Day(2026, 1, 20)
    try sample.record(on: held, [Draft(ava, on: held, .review(.held(HeldReview())))])
    // Three months after 20 January: the second review, late since 20 April by ten days.
    let today = Day(2026, 4, 30)
    let now = Moment(england: today, hour: 12, minute: 0)
    let list = DueList(sample.register, scope: .everyone, today: today, now: now)
    let item = try #require(
      list.items.first { $0.rule(in: sample.register).id == "review.second" })
    #expect(list.row(item, in: sample.register, now: now).when == "10 d")
    let row = Caseload(sample.register, scope: .everyone, today: today).row(0, in: sample.register)
    #expect(row.nextReview?.distance == "10 d late")
  }

  private func row(
    _ rule: RuleID, _ sample: SampleRegister, hour: Int, minute: Int
  ) throws -> DueRow {
    let now = Moment(england: day, hour: hour, minute: minute)
    let list = DueList(sample.register, scope: .everyone, today: day, now: now)
    let item = try #require(list.items.first { $0.rule(in: sample.register).id == rule })
    return list.row(item, in: sample.register, now: now)
  }
}
