import Domain
import TestSupport
import Testing

@Suite("A doubt of an import about a child")
struct DoubtChangesTests {
  let ava = ChildID("204417")
  let today = Day(2026, 6, 2)

  private func doubt(_ rule: String) -> ImportDoubt {
    ImportDoubt(
      ImportDoubt.Key(kind: "episodes", rule: rule, row: "10/01/2020"), message: "it is odd",
      expected: "something else")
  }

  private func sample() throws -> SampleRegister {
    var sample = try SampleRegister()
    var extract = Extract.care(from: Day(2020, 1, 10))
    extract.doubts = [doubt("many-open"), doubt("over-18-open")]
    try sample.extract(ava, on: Day(2026, 6, 1), extract)
    try sample.record(
      on: Day(2026, 6, 1), [Draft(ava, on: Day(2026, 6, 1), .child(.allocated(Officer.ellery.id)))])
    return sample
  }

  @Test("is open until it is settled, and the summary knows whether any is")
  func settle() throws {
    var sample = try sample()
    #expect(sample.register.summary(at: 0).flags.contains(.hasDoubt))
    try sample.change(on: today) { (register, desk) throws(Refusal) in
      try register.settleDoubt(1, of: ava, reason: " checked ", at: desk)
    }
    #expect(try sample.state(ava).doubts.open.map(\.key.rule) == ["over-18-open"])
    let settled = try sample.state(ava).doubts.settlement(of: doubt("many-open"))
    #expect(settled?.value.reason == "checked")
    #expect(sample.register.summary(at: 0).flags.contains(.hasDoubt))
    try sample.change(on: today) { (register, desk) throws(Refusal) in
      try register.settleDoubt(2, of: ava, at: desk)
    }
    #expect(!sample.register.summary(at: 0).flags.contains(.hasDoubt))
  }

  @Test("is open again once its settling is undone")
  func undo() throws {
    var sample = try sample()
    try sample.change(on: today) { (register, desk) throws(Refusal) in
      try register.settleDoubt(1, of: ava, at: desk)
    }
    try sample.change(on: today) { (register, desk) throws(Refusal) in
      try register.undo(at: desk)
    }
    #expect(try sample.state(ava).doubts.open.count == 2)
  }

  @Test("is settled by the IRO, the manager or business support, and by no other IRO")
  func who() throws {
    let sample = try sample()
    let support = Officer(
      id: OfficerID("b.support"), name: "B. Support", role: .businessSupport, logins: [],
      from: Day(2015, 1, 1))
    for officer in [Officer.ellery, .cole, support] {
      let desk = SampleRegister.desk(on: today, of: officer)
      #expect(try sample.register.settleDoubt(1, of: ava, at: desk).count == 1)
    }
    #expect(throws: (any Error).self) {
      try sample.register.settleDoubt(1, of: ava, at: SampleRegister.desk(on: today, of: .osei))
    }
  }

  @Test("is settled once, by its number")
  func refusals() throws {
    var sample = try sample()
    let desk = SampleRegister.desk(on: today)
    try sample.change(on: today) { (register, desk) throws(Refusal) in
      try register.settleDoubt(1, of: ava, at: desk)
    }
    #expect(throws: Refusal.doubtIsSettled(ava, 1)) {
      try sample.register.settleDoubt(1, of: ava, at: desk)
    }
    #expect(throws: Refusal.noSuchDoubt(ava, 3)) {
      try sample.register.settleDoubt(3, of: ava, at: desk)
    }
    #expect(throws: Refusal.noSuchDoubt(ava, 0)) {
      try sample.register.settleDoubt(0, of: ava, at: desk)
    }
  }

  @Test("is gone with the return that no longer has it, and stays with one that does not say")
  func replaced() throws {
    var sample = try sample()
    var silent = Extract()
    silent.removedReviews = [Day(2026, 1, 1)]
    try sample.extract(ava, on: Day(2026, 7, 1), silent)
    #expect(try sample.state(ava).doubts.open.count == 2)
    var other = Extract()
    other.doubts = []
    try sample.extract(ava, on: Day(2026, 8, 1), other)
    #expect(try sample.state(ava).doubts.all.isEmpty)
  }
}
