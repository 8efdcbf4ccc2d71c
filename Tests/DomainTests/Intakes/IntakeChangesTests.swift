import Domain
import Storage
import TestSupport
import Testing

@Suite("An import")
struct IntakeChangesTests {
  private let ava = ChildID("204417")
  private let today = Day(2026, 11, 20)

  @Test("is taken back as one and brought back as one")
  func imports() throws {
    var sample = try SampleRegister()
    try sample.takeIn(on: today, by: .cole, extracts(of: 1...3))
    #expect(sample.register.intakes.map(\.intake.children) == [3])
    #expect(sample.register.undoesImport(of: Officer.cole.id))
    try undo(&sample)
    #expect(try sample.state(ChildID("2")).care.episodes.isEmpty)
    #expect(sample.register.intakes.isEmpty)
    #expect(sample.register.redoesImport(of: Officer.cole.id))
    try redo(&sample)
    #expect(try sample.state(ChildID("2")).isLookedAfter(on: today))
    #expect(sample.register.intakes.count == 1)
  }

  @Test("of many is found among all children, though they are not listed")
  func wideImport() throws {
    var sample = try SampleRegister()
    try sample.takeIn(on: today, by: .cole, extracts(of: 1...150))
    #expect(sample.register.ownChanges(of: Officer.cole.id).done.last?.isWide == true)
    try undo(&sample)
    #expect(
      try (1...150).allSatisfy { try !sample.state(ChildID("\($0)")).isLookedAfter(on: today) })
  }

  @Test("taken back leaves what people recorded since, and goes although they built on it")
  func importBuiltUpon() throws {
    var sample = try SampleRegister()
    try sample.takeIn(on: today, by: .cole, extracts(of: 1...1))
    try sample.record(
      on: today, by: .cole, [Draft(ChildID("1"), on: today, .child(.allocated(Officer.osei.id)))])
    try sample.change(on: today, by: .osei) { (register, desk) throws(Refusal) in
      try register.note(.other, "moved", on: ChildID("1"), day: desk.today, at: desk)
    }
    let versions = try #require(sample.register.intakes.first?.versions)
    try sample.change(on: today, by: .cole) { (register, desk) throws(Refusal) in
      var marks = try ImportMarks.undo(versions, register, at: desk)
      var drafts: [Draft] = []
      while let more = try marks.next() { drafts += more }
      return drafts
    }
    #expect(try !sample.state(ChildID("1")).isLookedAfter(on: today))
    #expect(try sample.state(ChildID("1")).notes.all.count == 1)
    #expect(throws: RecordingError.refused(.importTakenBack(versions.upperBound))) {
      try sample.change(on: today, by: .cole) { (register, desk) throws(Refusal) in
        var marks = try ImportMarks.undo(versions, register, at: desk)
        return try marks.next() ?? []
      }
    }
  }

  @Test("is not brought back with what was withdrawn before")
  func withdrawnBefore() throws {
    var sample = try SampleRegister()
    try sample.add(ava, "Ava Brennan", from: Day(2026, 3, 2))
    try sample.takeIn(
      on: today, by: .cole, [Draft(ava, on: Day(2026, 11, 19), .visit(.made(Visit())))])
    let visit = try #require(try sample.state(ava).visits.made.first?.id)
    try sample.record(on: today, by: .ellery, [Draft(ava, on: today, .mark(.withdrawn(visit)))])
    try undo(&sample)
    #expect(sample.register.intakes.isEmpty)
    try redo(&sample)
    #expect(sample.register.intakes.count == 1)
    #expect(try sample.state(ava).visits.made.isEmpty)
  }

  private func extracts(of numbers: ClosedRange<Int>) -> [Draft] {
    numbers.map { number in
      var extract = Extract()
      extract.header = Header(born: Day(2014, 5, 6))
      extract.episodes = [Episode(start: Day(2026, 3, 2), legalStatus: LegalStatus(rawValue: "C2"))]
      return Draft(ChildID("\(number)"), on: Day(2026, 3, 2), .child(.extracted(extract)))
    }
  }

  private func undo(_ sample: inout SampleRegister) throws(RecordingError) {
    try sample.change(on: today, by: .cole) { (register, desk) throws(Refusal) in
      try register.undo(at: desk)
    }
  }

  private func redo(_ sample: inout SampleRegister) throws(RecordingError) {
    try sample.change(on: today, by: .cole) { (register, desk) throws(Refusal) in
      try register.redo(at: desk)
    }
  }
}
