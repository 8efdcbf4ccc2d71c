import Domain
import TestSupport
import Testing

@Suite("An event")
struct EventTests {
  @Test("is a touch of the case where somebody did something, not where something was planned")
  func touches() throws {
    let ava = ChildID("204417")
    var sample = try SampleRegister()
    try sample.add(ava, from: Day(2026, 1, 5))
    #expect(sample.register.summary(at: 0).lastTouched == ChildSummary.noDay)
    let planned = Appointment(day: Day(2026, 12, 1))
    try sample.record(
      on: Day(2026, 11, 18), [Draft(ava, on: Day(2026, 11, 18), .visit(.planned(planned)))])
    #expect(sample.register.summary(at: 0).lastTouched == ChildSummary.noDay)
    try sample.record(
      on: Day(2026, 11, 19),
      [Draft(ava, on: Day(2026, 11, 17), .note(.made(Note(kind: .call, text: "rang"))))])
    #expect(sample.register.summary(at: 0).lastTouched == Day(2026, 11, 17).number)
  }
}
