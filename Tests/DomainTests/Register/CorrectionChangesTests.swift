import Domain
import Storage
import TestSupport
import Testing

@Suite("A wrong event")
struct CorrectionChangesTests {
  let ava = ChildID("204417")
  let max = ChildID("204418")
  let today = Day(2026, 11, 20)

  @Test("takes another day by a new event with a reason, and the first stays in the record")
  func day() throws {
    var sample = try visited()
    let wrong = try #require(try sample.state(ava).visits.made.first?.id)
    try correct(wrong, in: &sample, day: Day(2026, 11, 17))
    let visits = try sample.state(ava).visits.made
    #expect(visits.map(\.on) == [Day(2026, 11, 17)])
    #expect(sample.register.summary(at: 0).lastSeen == Day(2026, 11, 17).number)
    let facts = try sample.record(of: ava).facts
    #expect(facts.map(\.fact.id).contains(wrong))
    #expect(facts.last?.fact.corrects == wrong)
    #expect(facts.last?.fact.reason == "the diary says so")
  }

  @Test("moves to the right child")
  func child() throws {
    var sample = try visited()
    let wrong = try #require(try sample.state(ava).visits.made.first?.id)
    try correct(wrong, in: &sample, child: max)
    #expect(try sample.state(ava).visits.made.isEmpty)
    #expect(try sample.state(max).visits.made.map(\.on) == [Day(2026, 11, 19)])
  }

  @Test("comes back when its correction is undone")
  func undone() throws {
    var sample = try visited()
    let wrong = try #require(try sample.state(ava).visits.made.first?.id)
    try correct(wrong, in: &sample, day: Day(2026, 11, 17))
    try sample.change(on: today) { (register, desk) throws(Refusal) in
      try register.undo(at: desk)
    }
    #expect(try sample.state(ava).visits.made.map(\.on) == [Day(2026, 11, 19)])
  }

  @Test("goes out of force by a withdrawal, once")
  func withdrawn() throws {
    var sample = try visited()
    let wrong = try #require(try sample.state(ava).visits.made.first?.id)
    try withdraw(wrong, in: &sample)
    #expect(try sample.state(ava).visits.made.isEmpty)
    #expect(throws: RecordingError.refused(.notInForce(wrong))) {
      try withdraw(wrong, in: &sample)
    }
  }

  @Test("needs a reason, a change, and a day that is not to come")
  func refusals() throws {
    var sample = try visited()
    let id = try #require(try sample.state(ava).visits.made.first?.id)
    #expect(throws: RecordingError.refused(.missing("the reason for the withdrawal", .reason))) {
      try withdraw(id, in: &sample, reason: "  ")
    }
    #expect(throws: RecordingError.refused(.nothingChanged(id))) {
      try correct(id, in: &sample)
    }
    #expect(throws: RecordingError.refused(.inTheFuture("that", Day(2026, 11, 21)))) {
      try correct(id, in: &sample, day: Day(2026, 11, 21))
    }
    let missing = EventID(entry: 99, index: 1)
    #expect(throws: RecordingError.refused(.noSuchEvent(missing))) {
      try withdraw(missing, in: &sample)
    }
  }

  @Test("of an extract is put right by importing again")
  func extracts() throws {
    var sample = try SampleRegister()
    var extract = Extract()
    extract.header = Header(born: Day(2014, 5, 6))
    try sample.record(on: today, [Draft(ava, on: today, .child(.allocated(Officer.ellery.id)))])
    try sample.extract(ava, on: today, extract)
    let id = EventID(entry: sample.register.version, index: 1)
    #expect(
      throws: RecordingError.refused(.cannotBeCorrected(id, "it came from an extract"))
    ) { try withdraw(id, in: &sample) }
  }

  private func visited() throws -> SampleRegister {
    var sample = try SampleRegister()
    try sample.add(ava, "Ava Brennan", from: Day(2026, 3, 2))
    try sample.add(max, "Max Tully", from: Day(2026, 3, 2))
    try sample.change(on: today) { (register, desk) throws(Refusal) in
      try register.logVisit(Visit(), to: ava, on: Day(2026, 11, 19), at: desk)
    }
    return sample
  }

  private func correct(
    _ id: EventID, in sample: inout SampleRegister, day: Day? = nil, child: ChildID? = nil
  ) throws(RecordingError) {
    try sample.change(on: today) { (register, desk) throws(Refusal) in
      try register.correct(
        id, of: ava, day: day, child: child, event: nil, reason: "the diary says so", at: desk)
    }
  }

  private func withdraw(
    _ id: EventID, in sample: inout SampleRegister, reason: String = "it never happened"
  ) throws(RecordingError) {
    try sample.change(on: today) { (register, desk) throws(Refusal) in
      try register.withdraw(id, of: ava, reason: reason, at: desk)
    }
  }
}
