import Domain
import TestSupport
import Testing

@Suite("A reason")
struct ReasonTests {
  @Test(
    "says at least one word of three letters",
    arguments: [
      ("x", false), ("no", false), ("...", false), ("a b c d", false), ("123", false), ("", false),
      ("ill", true), ("on leave", true), ("Öçé", true), ("day 3: moved", true),
    ])
  func letters(text: String, isReason: Bool) {
    #expect(text.isReason == isReason)
  }

  @Test("of one letter is refused wherever one is asked for")
  func everywhere() throws {
    var sample = try SampleRegister()
    let ava = ChildID("204417")
    let day = Day(2026, 11, 20)
    try sample.add(ava, "Ava Brennan", from: Day(2026, 3, 2))
    try sample.record(
      on: day, [Draft(ava, on: day, .note(.made(Note(kind: .other, text: "seen"))))])
    let desk = SampleRegister.desk(on: day)
    let register = sample.register
    let note = try #require(try register.child(ava).notes.all.last).id
    func refused(_ what: String, _ change: () throws -> [Draft]) {
      #expect(throws: Refusal.outOfRange(what, String.reasonRange, .reason)) { try change() }
    }
    refused("the reason for the withdrawal") {
      try register.withdraw(note, of: ava, reason: "x", at: desk)
    }
    refused("the reason for the correction") {
      try register.correct(
        note, of: ava, day: Day(2026, 11, 19), child: nil, event: nil, reason: "x", at: desk)
    }
    refused("the reason for the priority") {
      try register.track(Tracking(priority: .low, reason: "x"), of: ava, on: day, at: desk)
    }
  }
}
