import Domain
import Storage
import TestSupport
import Testing

@Suite("A subject that is no child")
struct SubjectTests {
  let carer = Subject(.carer, "F12")
  let today = Day(2026, 11, 20)

  private func note(_ text: String) -> Draft {
    Draft(about: carer, on: today, .note(.made(Note(kind: .call, text: text))))
  }

  private func texts(_ register: Register) -> [String] {
    RecordedFact.standing(register.facts(about: carer)).compactMap { recorded in
      if case .note(.made(let note)) = recorded.fact.event { note.text } else { nil }
    }
  }

  @Test(
    "is written as its kind and its id, and is read again", arguments: ["carer:F12", "home:a:b"])
  func text(_ text: String) {
    #expect(Subject(text: text)?.description == text)
  }

  @Test("is none without a kind and an id", arguments: ["F12", "carer:", ":F12", ""])
  func noSubject(_ text: String) {
    #expect(Subject(text: text) == nil)
  }

  @Test("has a record of its own, and is neither a child nor a setting of the service")
  func record() throws {
    var sample = try SampleRegister()
    let settings = sample.register.service.settings.count
    try sample.record(on: today, [note("annual review arranged")])
    #expect(sample.register.subjects == [carer])
    #expect(texts(sample.register) == ["annual review arranged"])
    #expect(sample.register.childCount == 0)
    #expect(sample.register.service.settings.count == settings)
  }

  @Test("is undone and brought back like a child")
  func undo() throws {
    var sample = try SampleRegister()
    try sample.record(on: today, [note("first")])
    try sample.record(on: today, [note("second")])
    try sample.change(on: today) { register, desk throws(Refusal) in try register.undo(at: desk) }
    #expect(texts(sample.register) == ["first"])
    try sample.change(on: today) { register, desk throws(Refusal) in try register.redo(at: desk) }
    #expect(texts(sample.register) == ["first", "second"])
  }

  @Test("is known of a past day as it was then")
  func lookback() throws {
    var sample = try SampleRegister()
    try sample.record(on: Day(2026, 11, 18), [note("before")])
    try sample.record(on: today, [note("after")])
    let past = try sample.register.asAt(Day(2026, 11, 19), .knownThen)
    #expect(texts(past) == ["before"])
    // Both were true on 20 November only.
    #expect(texts(try sample.register.asAt(Day(2026, 11, 19), .knownNow)).isEmpty)
    #expect(texts(try sample.register.asAt(today, .knownNow)) == ["before", "after"])
  }
}
