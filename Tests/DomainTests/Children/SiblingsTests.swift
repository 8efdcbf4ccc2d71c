import Domain
import TestSupport
import Testing

@Suite("Brothers and sisters")
struct SiblingsTests {
  private let ava = ChildID("204417")
  private let ben = ChildID("204418")
  private let cleo = ChildID("31007")
  private let today = Day(2026, 11, 20)

  @Test("are so for both where only one names the other")
  func bothWays() throws {
    var sample = try three()
    try say(ava, [ben], in: &sample)
    #expect(sample.register.siblings(of: ava) == [ben])
    #expect(sample.register.siblings(of: ben) == [ava])
    #expect(sample.register.siblings(of: cleo).isEmpty)
  }

  @Test("are no longer so for either where one says so last, and again where one adds the other")
  func removed() throws {
    var sample = try three()
    try say(ava, [ben, cleo], in: &sample)
    try say(ben, [cleo], in: &sample)
    #expect(sample.register.siblings(of: ava) == [cleo])
    #expect(sample.register.siblings(of: ben) == [cleo])
    #expect(sample.register.siblings(of: cleo) == [ava, ben])
    try say(ava, [cleo, ben], in: &sample)
    #expect(sample.register.siblings(of: ben) == [cleo, ava])
  }

  @Test("stay what was said last where something else in an older record is put right")
  func corrected() throws {
    var sample = try three()
    try sample.record(
      on: today,
      [
        Draft(
          ava, on: today, .child(.described(Description(socialWorker: "J. Day", siblings: [ben]))))
      ])
    let wrong = EventID(entry: sample.register.version, index: 1)
    try say(ben, [], in: &sample)
    #expect(sample.register.siblings(of: ava).isEmpty)
    try sample.change(on: today) { register, desk throws(Refusal) in
      try register.correct(
        wrong, of: ChildID("204417"), day: nil, child: nil,
        event: .child(
          .described(Description(socialWorker: "J. Dey", siblings: [ChildID("204418")]))),
        reason: "misspelt", at: desk)
    }
    #expect(sample.register.siblings(of: ava).isEmpty)
    #expect(sample.register.siblings(of: ben).isEmpty)
  }

  @Test("come back when what took them apart is undone")
  func undone() throws {
    var sample = try three()
    try say(ava, [ben], in: &sample)
    try say(ben, [], in: &sample)
    try sample.change(on: today) { register, desk throws(Refusal) in try register.undo(at: desk) }
    #expect(sample.register.siblings(of: ben) == [ava])
  }

  private func three() throws -> SampleRegister {
    var sample = try SampleRegister()
    for child in [ava, ben, cleo] { try sample.add(child, from: Day(2026, 3, 2)) }
    return sample
  }

  private func say(
    _ child: ChildID, _ siblings: [ChildID], in sample: inout SampleRegister
  ) throws {
    try sample.change(on: today) { register, desk throws(Refusal) in
      try register.describeChild(child, Description(siblings: siblings), at: desk)
    }
  }
}
