import Domain
import Storage
import TestSupport
import Testing

@Suite("A session")
struct SessionTests {
  private let child = ChildID("C1")

  private func opened(_ store: any Store) throws -> Session {
    var session = try Session(store)
    try session.recordHistory([
      SmallService.work(SmallService.officers),
      SmallService.work([SmallService.child("C1")], minute: 1),
    ])
    return session
  }

  private func note(_ text: String) -> Change {
    { [child] (register, desk) throws(Refusal) in
      try register.note(.other, text, on: child, day: desk.today, at: desk)
    }
  }

  @Test("records a change and knows it at once", arguments: Backend.allCases)
  func records(backend: Backend) throws {
    try backend.withStore { store in
      var session = try opened(store)
      let entry = try session.record(note("seen"), at: SmallService.desk(minute: 2))
      #expect(entry.version == 3)
      #expect(session.register.version == 3)
      #expect(try session.register.record(of: child).facts.count == 2)
    }
  }

  @Test("writes nothing where a rule refuses", arguments: Backend.allCases)
  func refuses(backend: Backend) throws {
    try backend.withStore { store in
      var session = try opened(store)
      #expect(throws: RecordingError.refused(.missing("the text", .text))) {
        try session.record(note("  "), at: SmallService.desk())
      }
      #expect(session.register.version == 2)
      _ = try session.record(note("goes on"), at: SmallService.desk(minute: 2))
    }
  }

  @Test("never lets the moment of recording run backwards", arguments: Backend.allCases)
  func clock(backend: Backend) throws {
    try backend.withStore { store in
      var session = try opened(store)
      let entry = try session.record(note("early"), at: SmallService.desk(minute: -30))
      #expect(entry.at == SmallService.noon.adding(minutes: 1))
      #expect(entry.clockRanBackwards)
    }
  }

  @Test("records a batch as a whole", arguments: Backend.allCases)
  func batch(backend: Backend) throws {
    try backend.withStore { store in
      var session = try opened(store)
      let drafts = (2...9).map { SmallService.child("C\($0)") }
      let entries = try session.recordBatch(
        { (_, _) throws(Refusal) in drafts }, name: "903", at: SmallService.desk(minute: 3))
      #expect(session.register.childCount == 9)
      #expect(session.register.version == entries.last?.version)
      _ = try session.record(note("after it"), at: SmallService.desk(minute: 4))
    }
  }

  @Test("finds everything again when opened anew", arguments: Backend.allCases)
  func reopens(backend: Backend) throws {
    try backend.withStore { store in
      var session = try opened(store)
      _ = try session.record(note("kept"), at: SmallService.desk(minute: 2))
      let again = try Session(session.store)
      #expect(again.register.service == session.register.service)
      #expect(
        try again.register.record(of: child) == (try session.register.record(of: child)))
    }
  }
}
