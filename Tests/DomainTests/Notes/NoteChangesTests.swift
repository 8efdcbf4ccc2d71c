import Domain
import TestSupport
import Testing

@Suite("A note")
struct NoteChangesTests {
  let ava = ChildID("204417")
  let today = Day(2026, 6, 15)

  @Test(
    "of an update or a check of the file needs no words, any other does",
    arguments: Note.Kind.allCases)
  func words(kind: Note.Kind) throws {
    let sample = try sample()
    let needsWords = kind == .call || kind == .other
    if needsWords {
      #expect(throws: Refusal.missing("the text", .text)) { try note(kind, " ", in: sample) }
    } else {
      #expect(
        try note(kind, " ", in: sample).map(\.event) == [.note(.made(Note(kind: kind, text: "")))])
    }
  }

  @Test("is not of a day to come")
  func toCome() throws {
    let tomorrow = today.adding(days: 1)
    #expect(throws: Refusal.inTheFuture("a note", tomorrow)) {
      try sample().register.note(
        .call, "rang", on: ava, day: tomorrow, at: SampleRegister.desk(on: today))
    }
  }

  @Test("of an update received starts the wait for the next one")
  func update() throws {
    var sample = try sample()
    try sample.track(ava, .high, on: Day(2026, 6, 1), Monitoring(updateEveryWeeks: 2))
    #expect(try sample.due("monitoring.update", of: ava) == Day(2026, 6, 15))
    try sample.record(on: Day(2026, 6, 10), try note(.update, "", in: sample, on: Day(2026, 6, 10)))
    #expect(try sample.due("monitoring.update", of: ava) == Day(2026, 6, 24))
  }

  private func sample() throws -> SampleRegister {
    var sample = try SampleRegister()
    try sample.add(ava, from: Day(2026, 3, 2))
    return sample
  }

  private func note(
    _ kind: Note.Kind, _ text: String, in sample: SampleRegister, on day: Day? = nil
  ) throws(Refusal) -> [Draft] {
    try sample.register.note(
      kind, text, on: ava, day: day ?? today, at: SampleRegister.desk(on: today))
  }
}
