import Domain
import TestSupport
import Testing

@Suite("An action that is agreed in supervision")
struct SupervisionChangesTests {
  private let ava = ChildID("204417")
  private let today = Day(2026, 11, 20)
  private let due = Day(2026, 12, 4)

  private func agreed() throws -> SampleRegister {
    var sample = try SampleRegister()
    try sample.add(ava, "Ava Brennan", from: Day(2026, 3, 2))
    try agree("ask for the matching date", by: due, in: &sample)
    return sample
  }

  private func agree(_ text: String, by day: Day, in sample: inout SampleRegister) throws {
    let action = SupervisionAction(text: text, by: day)
    try sample.change(on: today, by: .cole) { (register, desk) throws(Refusal) in
      try register.agreeAction(action, about: ava, on: desk.today, at: desk)
    }
  }

  @Test("runs as the clock supervision.action until the day that was agreed")
  func clock() throws {
    let sample = try agreed()
    let state = try sample.state(ava)
    let rule = try #require(ClockRule.named("supervision.action"))
    let clock = try #require(
      state.clocks(of: rule, in: sample.register.clockContext, on: today).first)
    #expect(clock.due == due)
    #expect(clock.isRunning)
  }

  @Test("stops when it is done, the one that is due first before the others")
  func done() throws {
    var sample = try agreed()
    try agree("call the school", by: Day(2026, 11, 27), in: &sample)
    try sample.change(on: today) { (register, desk) throws(Refusal) in
      try register.complete(
        "supervision.action", of: ava, on: desk.today, outcome: "called", at: desk)
    }
    #expect(
      try sample.state(ava).supervision.openActions.map(\.value.text) == [
        "ask for the matching date"
      ])
  }

  @Test("is agreed by a manager, with words, for a day to come")
  func refusals() throws {
    let sample = try agreed()
    let manager = SampleRegister.desk(on: today, of: .cole)
    let iro = SampleRegister.desk(on: today)
    let action = SupervisionAction(text: "x", by: due)
    #expect(throws: Refusal.self) {
      try sample.register.agreeAction(action, about: ava, on: today, at: iro)
    }
    #expect(throws: Refusal.missing("what is to be done", .text)) {
      try sample.register.agreeAction(
        SupervisionAction(text: " ", by: due), about: ava, on: today, at: manager)
    }
    #expect(throws: Refusal.inThePast("an action", Day(2026, 11, 19))) {
      try sample.register.agreeAction(
        SupervisionAction(text: "x", by: Day(2026, 11, 19)), about: ava, on: today, at: manager)
    }
  }
}
