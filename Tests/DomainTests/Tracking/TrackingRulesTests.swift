import Domain
import TestSupport
import Testing

@Suite("A tracking priority promises")
struct TrackingRulesTests {
  let ava = ChildID("204417")
  let set = Day(2026, 11, 6)

  @Test("an update two weeks after it was set, then two weeks after the last one")
  func update() throws {
    var sample = try watched(Monitoring(updateEveryWeeks: 2))
    #expect(try sample.due("monitoring.update", of: ava) == Day(2026, 11, 20))
    let note = Event.note(.made(Note(kind: .update, text: "home found")))
    try sample.record(on: Day(2026, 11, 18), [Draft(ava, on: Day(2026, 11, 18), note)])
    #expect(try sample.due("monitoring.update", of: ava) == Day(2026, 12, 2))
    try sample.done("monitoring.update", of: ava, on: Day(2026, 11, 30))
    #expect(try sample.due("monitoring.update", of: ava) == Day(2026, 12, 14))
  }

  @Test("a check of the file, by note or by completion")
  func fileCheck() throws {
    var sample = try watched(Monitoring(fileCheckEveryWeeks: 4))
    #expect(try sample.due("monitoring.fileCheck", of: ava) == Day(2026, 12, 4))
    let note = Event.note(.made(Note(kind: .fileCheck, text: "")))
    try sample.record(on: Day(2026, 12, 1), [Draft(ava, on: Day(2026, 12, 1), note)])
    #expect(try sample.due("monitoring.fileCheck", of: ava) == Day(2026, 12, 29))
  }

  @Test("nothing more once another priority takes its place")
  func replaced() throws {
    var sample = try watched(Monitoring(updateEveryWeeks: 2))
    try sample.track(ava, .low, on: Day(2026, 11, 10))
    #expect(try sample.clock("monitoring.update", of: ava) == nil)
  }

  private func watched(_ monitoring: Monitoring) throws -> SampleRegister {
    var sample = try SampleRegister()
    try sample.add(ava, from: Day(2026, 3, 2))
    try sample.track(ava, .high, on: set, monitoring)
    return sample
  }
}
