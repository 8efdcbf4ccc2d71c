import Domain
import Storage
import TestSupport
import Testing

@Suite("A notification is answered")
struct NotificationLadderTests {
  let ava = ChildID("204417")
  /// A Friday, at noon.
  let raised = Day(2026, 3, 27)

  @Test("in Derby within 72 hours, weekend and all, and at stage 1 within ten working days")
  func derby() throws {
    var sample = try sample(.derby)
    try raise("drift-or-delay", in: &sample)
    let first = try notification(sample)
    // The clocks went forward on 29 March: 72 hours end an hour later by the clock.
    #expect(first.answerDueAt == Moment(england: Day(2026, 3, 30), hour: 13, minute: 0))
    try escalate(on: Day(2026, 3, 31), in: &sample)
    let second = try notification(sample)
    // 1, 2, 7, 8, 9, 10, 13, 14, 15, 16 April: Good Friday and Easter Monday are not counted.
    #expect(second.answerDue == Day(2026, 4, 16))
    #expect(second.answerDueAt == nil)
    try escalate(on: Day(2026, 4, 17), in: &sample)
    #expect(try notification(sample).stage == "2")
    #expect(try notification(sample).answerDue == nil)
  }

  @Test("in Durham without a time, level after level", arguments: ["2", "3", "4", "5", "cafcass"])
  func durham(level: String) throws {
    var sample = try sample(.durham)
    try raise("delay-in-permanence", in: &sample)
    try escalate(to: level, on: raised, in: &sample)
    #expect(try notification(sample).stage == level)
    #expect(try notification(sample).answerDue == nil)
    #expect(try sample.clocks("notification.answer", of: ava).isEmpty)
  }

  @Test(
    "in Dudley and Northumberland within the 20 working days of the IRO Handbook once formal",
    arguments: [(Ladder.dudley, "red"), (.northumberland, "care-planning")])
  func formal(ladder: Ladder, reason: String) throws {
    var sample = try sample(ladder)
    try raise(reason, in: &sample)
    #expect(try notification(sample).answerDue == nil)
    try escalate(on: raised, in: &sample)
    #expect(try notification(sample).answerDue == Day(2026, 4, 28))
    #expect(try sample.clock("notification.answer", of: ava)?.due == Day(2026, 4, 28))
  }

  @Test("never where it is praise, and no longer once it was answered or resolved")
  func praise() throws {
    var sample = try sample(.derby)
    try raise("excellent-practice", in: &sample)
    #expect(try notification(sample).answerDue == nil)
    try raise("drift-or-delay", in: &sample)
    try sample.change(on: raised) { [ava] register, desk throws(Refusal) in
      try register.answerNotification(
        2, about: ava, from: "team manager", text: "booked", on: desk.today, at: desk)
    }
    #expect(try sample.clocks("notification.answer", of: ava).isEmpty)
  }

  @Test("at the stage at which it was seen: one that was moved meanwhile is not answered unawares")
  func movedMeanwhile() throws {
    var sample = try sample(.derby)
    try raise("drift-or-delay", in: &sample)
    try escalate(on: raised, in: &sample)
    #expect(
      throws: RecordingError.refused(
        .stageMoved(
          1, to: "Stage 1", by: try notification(sample).ladder.stage("1")?.answeredBy ?? "")
      )
    ) {
      try sample.change(on: raised) { [ava] register, desk throws(Refusal) in
        try register.answerNotification(
          1, about: ava, from: "team manager", text: "booked", on: desk.today, atStage: "informal",
          at: desk)
      }
    }
    #expect(try notification(sample).answers.isEmpty)
  }

  private func sample(_ ladder: Ladder) throws -> SampleRegister {
    var sample = try SampleRegister(Policy(ladder: ladder))
    try sample.add(ava, from: Day(2026, 1, 5))
    return sample
  }

  private func raise(_ reason: String, in sample: inout SampleRegister) throws {
    try sample.change(on: raised) { [ava] register, desk throws(Refusal) in
      try register.raiseNotification(
        about: ava, reason: reason, stage: nil, text: "home-finding is late", on: desk.today,
        at: desk)
    }
  }

  private func escalate(
    to stage: String? = nil, on day: Day, in sample: inout SampleRegister
  ) throws {
    try sample.change(on: day) { [ava] register, desk throws(Refusal) in
      try register.escalateNotification(
        1, about: ava, to: stage, reason: "no answer", on: desk.today, at: desk)
    }
  }

  private func notification(_ sample: SampleRegister) throws -> QANotification {
    try #require(try sample.state(ava).notifications.all.first)
  }
}
