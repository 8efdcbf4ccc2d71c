import Domain
import Storage
import TestSupport
import Testing

@Suite("A sealed fact")
struct SealedEventTests {
  let ava = ChildID("204417")
  let today = Day(2026, 11, 20)

  private func sample(
    _ sealed: SealedEvent, corrects: EventID? = nil
  ) throws -> SampleRegister {
    var sample = try SampleRegister()
    try sample.add(ava, from: Day(2026, 1, 5))
    try sample.record(on: today, [Draft(ava, on: today, .visit(.made(Visit())))])
    try sample.record(
      on: today, [Draft(about: .child(ava), on: today, .sealed(sealed), corrects: corrects)])
    return sample
  }

  private func visit(_ sample: SampleRegister) throws -> EventID {
    try #require(try sample.record(of: ava).facts.first { $0.fact.event.name == "visit.made" }).fact
      .id
  }

  @Test("is kept in the record, and says nothing of the child")
  func kept() throws {
    let sample = try sample(SealedEvent(text: "c2VhbGVk"))
    let last = try #require(try sample.record(of: ava).facts.last)
    #expect(last.fact.event == .sealed(SealedEvent(text: "c2VhbGVk")))
    #expect(try sample.state(ava).visits.made.count == 1)
    #expect(last.fact.event.name == "sealed")
  }

  @Test("can be neither undone, nor corrected, nor withdrawn, and the refusal says why")
  func refused() throws {
    var sample = try sample(SealedEvent(text: "c2VhbGVk"))
    let id = EventID(entry: sample.register.version, index: 1)
    let refusal = RecordingError.refused(.sealed(id))
    #expect(throws: refusal) {
      try sample.change(on: today) { register, desk throws(Refusal) in
        try register.undo(at: desk)
      }
    }
    #expect(throws: refusal) {
      try sample.change(on: today) { [ava] register, desk throws(Refusal) in
        try register.withdraw(id, of: ava, reason: "wrong child", at: desk)
      }
    }
    #expect(throws: refusal) {
      try sample.change(on: today) { [ava] register, desk throws(Refusal) in
        try register.correct(
          id, of: ava, day: Day(2026, 11, 19), child: nil, event: nil, reason: "the day",
          at: desk)
      }
    }
    #expect(
      Refusal.sealed(id).message
        == "\(id) is sealed and cannot be opened here, so it can be neither undone nor put right")
  }

  @Test("that takes another's place, or is a mark, puts that one out of force")
  func marks() throws {
    let visit = try visit(try sample(SealedEvent(text: "")))
    let corrected = try sample(SealedEvent(text: "c2VhbGVk"), corrects: visit)
    #expect(try corrected.state(ava).visits.made.isEmpty)
    let withdrawn = try sample(SealedEvent(text: "c2VhbGVk", mark: .withdrawn(visit)))
    #expect(try withdrawn.state(ava).visits.made.isEmpty)
  }

  @Test("of somebody else may rest on anything before it")
  func restedUpon() throws {
    var sample = try SampleRegister()
    try sample.add(ava, from: Day(2026, 1, 5))
    try sample.record(on: today, [Draft(ava, on: today, .visit(.made(Visit())))])
    try sample.record(
      on: today, by: .cole, [Draft(ava, on: today, .sealed(SealedEvent(text: "c2VhbGVk")))])
    #expect(throws: RecordingError.refused(.builtUpon(by: "R. Cole"))) {
      try sample.change(on: today) { register, desk throws(Refusal) in
        try register.undo(at: desk)
      }
    }
  }

  @Test("that raises a notification takes its number, which is never given twice")
  func number() throws {
    var sample = try sample(SealedEvent(text: "c2VhbGVk", notification: 41))
    try sample.change(on: today) { [ava] register, desk throws(Refusal) in
      try register.raiseNotification(
        about: ava, reason: "drift-or-delay", stage: nil, text: "no plan", on: desk.today, at: desk)
    }
    #expect(try sample.state(ava).notifications.all.map(\.number) == [42])
  }
}
