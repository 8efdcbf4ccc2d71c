import Domain
import TestSupport
import Testing

@Suite("An answer to a notification is due")
struct NotificationRulesTests {
  let ava = ChildID("204417")

  @Test("72 hours after it was raised informally, the hour of the change to winter time included")
  func hours() throws {
    var sample = try raised(at: Moment(england: Day(2026, 10, 24), hour: 10, minute: 0))
    let clock = try #require(try sample.clock("notification.answer", of: ava))
    #expect(clock.anchor?.dueAt == Moment(england: Day(2026, 10, 27), hour: 9, minute: 0))
    #expect(clock.due == Day(2026, 10, 27))
    #expect(clock.subject == .notification(1))
    #expect(clock.title == "QN-0001 answer")
    try sample.change(on: Day(2026, 10, 25)) { (register, desk) throws(Refusal) in
      try register.answerNotification(
        1, about: ava, from: "team manager", text: "seen", on: desk.today, at: desk)
    }
    #expect(try sample.clocks("notification.answer", of: ava).isEmpty)
  }

  @Test("10 working days after it was moved to stage 1; no time is set at stage 2")
  func stages() throws {
    var sample = try raised(at: Moment(england: Day(2026, 11, 2), hour: 10, minute: 0))
    try sample.change(on: Day(2026, 11, 5)) { (register, desk) throws(Refusal) in
      try register.escalateNotification(
        1, about: ava, to: nil, reason: "no answer", on: desk.today, at: desk)
    }
    let clock = try #require(try sample.clock("notification.answer", of: ava))
    #expect(clock.due == Day(2026, 11, 19))
    #expect(clock.anchor?.remark == "the unit of this period is unconfirmed")
    try sample.change(on: Day(2026, 11, 20)) { (register, desk) throws(Refusal) in
      try register.escalateNotification(
        1, about: ava, to: nil, reason: "no answer", on: desk.today, at: desk)
    }
    #expect(try sample.clocks("notification.answer", of: ava).isEmpty)
    #expect(try sample.state(ava).notifications.open.count == 1)
  }

  @Test("never for praise")
  func praise() throws {
    let sample = try raised(
      at: Moment(england: Day(2026, 11, 2), hour: 10, minute: 0), reason: "excellent-practice",
      isPraise: true)
    #expect(try sample.clocks("notification.answer", of: ava).isEmpty)
  }

  private func raised(
    at moment: Moment, reason: String = "drift-or-delay", isPraise: Bool = false
  ) throws -> SampleRegister {
    var sample = try SampleRegister()
    try sample.add(ava, from: Day(2026, 3, 2))
    let raised = NotificationRaised(
      number: 1, reason: reason, isPraise: isPraise, stage: "informal", text: "drift", at: moment)
    try sample.record(
      on: moment.day, [Draft(ava, on: moment.day, .notification(.raised(raised)))])
    return sample
  }
}
