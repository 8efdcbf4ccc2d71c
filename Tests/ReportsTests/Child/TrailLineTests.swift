import Domain
import Reports
import TestSupport
import Testing

@Suite("The trail")
struct TrailLineTests {
  let ava = ChildID("204417")
  let today = Day(2026, 11, 20)

  @Test("says of a sealed fact that it is sealed, and offers nothing to be done with it")
  func sealed() throws {
    var sample = try SampleRegister()
    try sample.add(ava, from: Day(2026, 1, 5))
    try sample.record(on: today, [Draft(ava, on: today, .sealed(SealedEvent(text: "c2VhbGVk")))])
    let line = try #require(
      TrailLine.all(of: try sample.record(of: ava), in: sample.register).last)
    #expect(line.sentence == "Sealed")
    #expect(!line.canBePutRight)
    let seen = Viewpoint(today: today, now: Moment(england: today, hour: 12, minute: 0))
    #expect(
      try ChildPage(row: sample.row(ava), in: sample.register, at: seen).sealedFacts == 1)
  }

  @Test("of a carer is that of a child")
  func subject() throws {
    var sample = try SampleRegister()
    let carer = Subject(.carer, "F12")
    try sample.record(
      on: today,
      [Draft(about: carer, on: today, .note(.made(Note(kind: .call, text: "review arranged"))))])
    let lines = TrailLine.all(of: carer, in: sample.register)
    #expect(lines.map(\.sentence) == ["Call: review arranged"])
    #expect(lines.map(\.by) == ["P. Ellery"])
  }

  @Test("says stages by the ladder under which the notification was raised")
  func ladder() throws {
    var sample = try SampleRegister()
    try sample.add(ava, from: Day(2026, 1, 5))
    try sample.change(on: today) { [ava] register, desk throws(Refusal) in
      try register.raiseNotification(
        about: ava, reason: "drift-or-delay", stage: nil, text: "no plan", on: desk.today, at: desk)
    }
    var policy = Policy()
    policy.ladder.stages = policy.ladder.stages.map { stage in
      LadderStage(
        key: stage.key, title: "Quiet word", isFormal: stage.isFormal,
        answeredBy: stage.answeredBy, takesPart: stage.takesPart, response: stage.response)
    }
    try sample.record(on: today, by: .cole, [Draft(nil, on: today, .policy(.set(policy)))])
    let line = TrailLine.all(of: try sample.record(of: ava), in: sample.register).last
    #expect(line?.sentence.contains("raised, informal") == true)
  }
}
