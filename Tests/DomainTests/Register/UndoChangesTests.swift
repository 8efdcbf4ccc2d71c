import Domain
import Storage
import TestSupport
import Testing

@Suite("A person's latest change")
struct UndoChangesTests {
  let ava = ChildID("204417")
  let today = Day(2026, 11, 20)

  @Test("is taken back, brought back, and taken back again")
  func undoAndRedo() throws {
    var sample = try visited()
    #expect(try sample.state(ava).visits.made.count == 1)
    try undo(&sample)
    #expect(try sample.state(ava).visits.made.isEmpty)
    #expect(sample.register.summary(at: 0).lastSeen == ChildSummary.noDay)
    try redo(&sample)
    #expect(try sample.state(ava).visits.made.count == 1)
    try undo(&sample)
    #expect(try sample.state(ava).visits.made.isEmpty)
    #expect(try sample.record(of: ava).facts.count == 7)
  }

  @Test("is told to the key bar without reading a record; in words it is one record read")
  func hint() throws {
    var sample = try visited()
    for number in 1...3 { try sample.add(ChildID("\(number)"), from: Day(2026, 3, 2)) }
    try sample.change(on: today) { register, desk throws(Refusal) in
      var drafts: [Draft] = []
      for number in 1...3 {
        drafts += try register.note(
          .other, "moved", on: ChildID("\(number)"), day: desk.today, at: desk)
      }
      return drafts
    }
    let kept = try CountedChildren(sample.register)
    let register = Register(kept: kept, service: sample.register.service)
    #expect(register.canUndo(by: Officer.ellery.id))
    #expect(!register.canRedo(by: Officer.ellery.id))
    #expect(kept.reads == 0)
    #expect(throws: Refusal.nothingToRedo) {
      try register.redoProposal(by: Officer.ellery.id)
    }
    #expect(kept.reads == 0)
    let desk = SampleRegister.desk(on: today)
    let proposal = try register.undoProposal(at: desk)
    #expect(proposal.children == 3)
    #expect(proposal.first.child == ChildID("1"))
  }

  @Test("is their own: one person's undo leaves another's change alone")
  func ownOnly() throws {
    var sample = try visited()
    try sample.record(
      on: today, by: .cole,
      [
        Draft(
          nil, on: today,
          .officer(
            .covered(Cover(of: Officer.ellery.id, by: Officer.osei.id, from: today, until: today))))
      ])
    try log(&sample, by: .osei, on: today)
    try undo(&sample)
    #expect(try sample.state(ava).visits.made.map(\.by) == [Officer.osei.id])
  }

  @Test("is not brought back once something else was done")
  func newChangeEndsRedo() throws {
    var sample = try visited()
    try undo(&sample)
    try log(&sample, by: .ellery, on: today)
    #expect(throws: RecordingError.refused(.nothingToRedo)) { try redo(&sample) }
  }

  @Test("stays where somebody else built upon it")
  func builtUpon() throws {
    var sample = try visited()
    try sample.change(on: today) { (register, desk) throws(Refusal) in
      try register.raiseNotification(
        about: ava, reason: "drift-or-delay", stage: nil, text: "no plan", on: desk.today, at: desk)
    }
    try sample.change(on: today, by: .cole) { (register, desk) throws(Refusal) in
      try register.answerNotification(
        1, about: ava, from: "manager", text: "seen", on: desk.today, at: desk)
    }
    #expect(throws: RecordingError.refused(.builtUpon(by: "R. Cole"))) { try undo(&sample) }
  }

  @Test(
    "is not brought back once somebody else recorded about the child: it would mean another thing")
  func changedSince() throws {
    var sample = try visited()
    try undo(&sample)
    try sample.change(on: today, by: .cole) { (register, desk) throws(Refusal) in
      try register.note(.other, "care ended", on: ava, day: desk.today, at: desk)
    }
    #expect(throws: RecordingError.refused(.changedSince(by: "R. Cole"))) { try redo(&sample) }
    #expect(try sample.state(ava).visits.made.isEmpty)
  }

  @Test("is brought back though somebody else recorded about the child before it was taken back")
  func changedBefore() throws {
    var sample = try visited()
    try sample.change(on: today, by: .cole) { (register, desk) throws(Refusal) in
      try register.note(.other, "moved school", on: ava, day: desk.today, at: desk)
    }
    try undo(&sample)
    try redo(&sample)
    #expect(try sample.state(ava).visits.made.count == 1)
  }

  @Test("is refused where there is none")
  func nothing() throws {
    var sample = try SampleRegister()
    #expect(throws: RecordingError.refused(.nothingToUndo)) { try undo(&sample) }
  }

  private func visited() throws -> SampleRegister {
    var sample = try SampleRegister()
    try sample.add(ava, "Ava Brennan", from: Day(2026, 3, 2))
    try log(&sample, by: .ellery, on: Day(2026, 11, 19))
    return sample
  }

  private func log(_ sample: inout SampleRegister, by officer: Officer, on day: Day) throws {
    try sample.change(on: today, by: officer) { (register, desk) throws(Refusal) in
      try register.logVisit(Visit(), to: ava, on: day, at: desk)
    }
  }

  private func undo(_ sample: inout SampleRegister) throws(RecordingError) {
    try sample.change(on: today) { (register, desk) throws(Refusal) in
      try register.undo(at: desk)
    }
  }

  private func redo(_ sample: inout SampleRegister) throws(RecordingError) {
    try sample.change(on: today) { (register, desk) throws(Refusal) in
      try register.redo(at: desk)
    }
  }
}
