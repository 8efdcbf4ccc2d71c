import Domain
import Storage
import TestSupport
import Testing

/// A service that goes over from Derby's ladder to one with other stages while a notification is
/// open: Derby asks for an answer at the informal stage within 72 hours.
@Suite("A notification runs on the ladder under which it was raised")
struct LaddersTests {
  let ava = ChildID("204417")
  let raised = Day(2026, 3, 27)

  private let other = Ladder(
    name: "Other",
    stages: [
      LadderStage(
        key: "first", title: "First", isFormal: true, answeredBy: "the head of service",
        takesPart: "the IRO", response: Term(1, .workingDays))
    ], reasons: [LadderReason(key: "delay", title: "Delay")])

  private func raise(_ reason: String, in sample: inout SampleRegister) throws {
    try sample.change(on: raised) { [ava] register, desk throws(Refusal) in
      try register.raiseNotification(
        about: ava, reason: reason, stage: nil, text: "home-finding is late", on: desk.today,
        at: desk)
    }
  }

  private func set(_ ladder: Ladder, in sample: inout SampleRegister) throws {
    try sample.record(
      on: raised, by: .cole, [Draft(nil, on: raised, .policy(.set(Policy(ladder: ladder))))])
  }

  private func changed() throws -> SampleRegister {
    var sample = try SampleRegister()
    try sample.add(ava, from: Day(2026, 1, 5))
    try raise("drift-or-delay", in: &sample)
    try set(other, in: &sample)
    return sample
  }

  private func card(_ number: Int, in register: Register) throws -> NotificationCard {
    var found: NotificationCard?
    register.forEachCard { if $0.number == UInt32(number) { found = $0 } }
    return try #require(found)
  }

  @Test("with its stage, its reason and its time for an answer, whatever the policy becomes")
  func staysOpen() throws {
    let sample = try changed()
    let one = try #require(try sample.state(ava).notifications.all.first)
    #expect(one.ladder == .derby)
    // The clocks went forward on 29 March: 72 hours end an hour later by the clock.
    #expect(one.answerDueAt == Moment(england: Day(2026, 3, 30), hour: 13, minute: 0))
    let card = try card(1, in: sample.register)
    #expect(card.stage(in: sample.register)?.key == "informal")
    #expect(card.reason(in: sample.register)?.key == "drift-or-delay")
    #expect(card.answerDue == Day(2026, 3, 30).number)
  }

  @Test("to that ladder's next stage, and to no other's")
  func escalates() throws {
    var sample = try changed()
    #expect(throws: RecordingError.refused(.noSuchStage("first"))) {
      try escalate(to: "first", in: &sample)
    }
    try escalate(to: nil, in: &sample)
    #expect(try sample.state(ava).notifications.all.first?.stage == "1")
    #expect(try card(1, in: sample.register).stage(in: sample.register)?.title == "Stage 1")
  }

  @Test("and one that is raised later on the later one, also where that is taken back since")
  func later() throws {
    var sample = try changed()
    try raise("delay", in: &sample)
    let setting = try #require(
      sample.register.service.settings.last { $0.fact.event.name == "policy.set" })
    try sample.record(
      on: raised, by: .cole, [Draft(nil, on: raised, .mark(.undone(setting.fact.id)))])
    #expect(sample.register.policy.ladder == .derby)
    #expect(try sample.state(ava).notifications.all.map(\.ladder.name) == ["Derby", "Other"])
    let card = try card(2, in: sample.register)
    #expect(card.stage(in: sample.register)?.key == "first")
    // One working day from a Friday.
    #expect(card.answerDue == Day(2026, 3, 30).number)
    try raise("drift-or-delay", in: &sample)
    #expect(try sample.state(ava).notifications.all.last?.ladder == .derby)
  }

  private func escalate(to stage: String?, in sample: inout SampleRegister) throws {
    try sample.change(on: raised) { [ava] register, desk throws(Refusal) in
      try register.escalateNotification(
        1, about: ava, to: stage, reason: "no answer", on: desk.today, at: desk)
    }
  }
}
