import Domain
import Storage
import TestSupport
import Testing

@Suite("A notification as a whole")
struct WholeNotificationTests {
  let ava = ChildID("204417")
  /// A Friday, at noon.
  let raised = Day(2026, 3, 27)

  @Test("is to be resolved within 20 working days in all, Easter not counted, whatever its stage")
  func total() throws {
    var sample = try sample()
    try raise("drift-or-delay", in: &sample)
    #expect(try sample.due("notification.total", of: ava) == Day(2026, 4, 28))
    #expect(try sample.clock("notification.total", of: ava)?.title == "QN-0001 to be resolved")
    let rule = try #require(ClockRule.named("notification.total"))
    #expect(rule.title(for: .notification(1), isRunning: false) == "QN-0001 resolved")
    try escalate(to: "2", on: Day(2026, 4, 10), in: &sample)
    #expect(try sample.due("notification.total", of: ava) == Day(2026, 4, 28))
    #expect(ClockRule.named("notification.total")?.standing == .guidance)
  }

  @Test("has no internal time left once it was referred to Cafcass, nor once it is resolved")
  func beyond() throws {
    var sample = try sample()
    try raise("drift-or-delay", in: &sample)
    try escalate(to: "cafcass", on: Day(2026, 4, 10), in: &sample)
    #expect(try sample.clocks("notification.total", of: ava).isEmpty)
  }

  @Test("keeps by how much an answer was late, after it was moved up, too")
  func lateAnswer() throws {
    var sample = try sample()
    try raise("drift-or-delay", stage: "1", in: &sample)
    // Ten working days: Thu 14 Apr is the tenth with two days of Easter left out.
    try answer(on: Day(2026, 4, 16), in: &sample)
    try escalate(to: "2", on: Day(2026, 4, 20), in: &sample)
    let one = try #require(try sample.state(ava).notifications.all.first)
    let answer = try #require(one.answers.first)
    #expect(one.due(of: answer)?.day == Day(2026, 4, 14))
    #expect(one.lateness(of: answer, WorkingDays())?.words == "2 working days")
  }

  @Test("keeps the hours of a late informal answer, and says nothing of a second answer")
  func lateHours() throws {
    var sample = try sample()
    // Raised on Friday at noon, 72 hours end on Monday at 13:00, the clocks having gone forward.
    try raise("drift-or-delay", in: &sample)
    try answer(on: Day(2026, 3, 31), in: &sample)
    try answer(on: Day(2026, 4, 1), in: &sample)
    let one = try #require(try sample.state(ava).notifications.all.first)
    #expect(one.answers.map { one.lateness(of: $0, WorkingDays())?.words } == ["23 hours", nil])
  }

  @Test("that is raised again names the resolved one; an open one is gone on with")
  func repeated() throws {
    var sample = try sample()
    try raise("drift-or-delay", in: &sample)
    #expect(throws: RecordingError.refused(.notificationOpen(1))) {
      try raise("drift-or-delay", repeating: 1, in: &sample)
    }
    try sample.change(on: Day(2026, 4, 1)) { [ava] register, desk throws(Refusal) in
      try register.resolveNotification(1, about: ava, outcome: "agreed", on: desk.today, at: desk)
    }
    try raise("drift-or-delay", repeating: 1, in: &sample)
    #expect(try sample.state(ava).notifications.all.last?.raised.value.repeats == 1)
    #expect(throws: RecordingError.refused(.noSuchNotification(9))) {
      try raise("drift-or-delay", repeating: 9, in: &sample)
    }
  }

  @Test(
    "that is praise is formal by preset, closes itself, and is informal where the policy says so")
  func praise() throws {
    var sample = try sample()
    try raise("excellent-practice", in: &sample)
    let one = try #require(try sample.state(ava).notifications.all.first)
    #expect(one.stage == "1")
    #expect(one.isResolved && one.resolvedOn == raised)
    #expect(try sample.state(ava).notifications.open.isEmpty)
    #expect(throws: RecordingError.refused(.praiseNeverEscalates(1))) {
      try escalate(to: "2", on: raised, in: &sample)
    }
    var policy = Policy()
    policy.ladder.praiseIsFormal = false
    var other = try SampleRegister(policy)
    try other.add(ava, from: Day(2026, 1, 5))
    try raise("excellent-practice", in: &other)
    #expect(try other.state(ava).notifications.all.first?.stage == "informal")
  }

  @Test("is never dropped with the case: closing asks, and what is kept goes on")
  func closing() throws {
    var sample = try sample()
    try raise("drift-or-delay", in: &sample)
    let day = Day(2026, 4, 1)
    #expect(throws: RecordingError.refused(.notificationsLeftOpen(ava, [1]))) {
      try close(nil, on: day, in: &sample)
    }
    var kept = sample
    try close(.keep, on: day, in: &kept)
    #expect(try !kept.state(ava).isLookedAfter(on: day))
    #expect(try kept.clock("notification.answer", of: ava)?.isRunning == true)
    #expect(try kept.clock("notification.total", of: ava)?.due == Day(2026, 4, 28))
    #expect(try kept.clock("seen", of: ava) == nil)
    try close(.resolve(outcome: "care ended"), on: day, in: &sample)
    #expect(try sample.state(ava).notifications.open.isEmpty)
  }

  private func sample() throws -> SampleRegister {
    var sample = try SampleRegister()
    try sample.add(ava, from: Day(2026, 1, 5))
    return sample
  }

  private func raise(
    _ reason: String, stage: String? = nil, repeating: Int? = nil, in sample: inout SampleRegister
  ) throws {
    try sample.change(on: raised) { [ava] register, desk throws(Refusal) in
      try register.raiseNotification(
        about: ava, reason: reason, stage: stage, text: "home-finding is late", on: desk.today,
        repeating: repeating, at: desk)
    }
  }

  private func answer(on day: Day, in sample: inout SampleRegister) throws {
    try sample.change(on: day) { [ava] register, desk throws(Refusal) in
      try register.answerNotification(
        1, about: ava, from: "team manager", text: "booked", on: desk.today, at: desk)
    }
  }

  private func escalate(to stage: String, on day: Day, in sample: inout SampleRegister) throws {
    try sample.change(on: day) { [ava] register, desk throws(Refusal) in
      try register.escalateNotification(
        1, about: ava, to: stage, reason: "no answer", on: desk.today, at: desk)
    }
  }

  private func close(
    _ open: OpenNotifications?, on day: Day, in sample: inout SampleRegister
  ) throws {
    try sample.change(on: day) { [ava] register, desk throws(Refusal) in
      try register.closeChild(ava, on: desk.today, reason: nil, open: open, at: desk)
    }
  }
}
