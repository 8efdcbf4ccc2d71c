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

  /// Gives pieces one after the other, and then refuses or ends.
  private func source(_ pieces: [[Draft]], then refusal: Refusal? = nil) -> DraftSource {
    var left = pieces[...]
    return { () throws(Refusal) in
      if let piece = left.popFirst() { return piece }
      if let refusal { throw refusal }
      return nil
    }
  }

  @Test("records a batch in pieces as it does one that is held whole", arguments: Backend.allCases)
  func pieces(backend: Backend) throws {
    try backend.withStore { store in
      var session = try opened(store)
      let drafts = (2...9).map { SmallService.child("C\($0)") }
      let pieces = [Array(drafts[..<3]), [], Array(drafts[3...])]
      let last = try session.recordBatch(
        from: { (_, _) throws(Refusal) in source(pieces) }, name: "903",
        at: SmallService.desk(minute: 3))
      #expect(session.register.version == last)
      var batch: [Entry] = []
      try session.store.read(after: 2) { (entry) throws(StoreError) in batch.append(entry) }
      #expect(batch.flatMap(\.facts).compactMap(\.child) == (2...9).map { ChildID("C\($0)") })
      #expect(batch.first?.batch == .begin(name: "903"))
      #expect(batch.last?.batch == .commit(name: "903", count: batch.count))
      #expect(session.register.childCount == 9)
    }
  }

  @Test(
    "records nothing of a batch whose source refuses, or has nothing", arguments: Backend.allCases)
  func refusedInPieces(backend: Backend) throws {
    try backend.withStore { store in
      var session = try opened(store)
      #expect(throws: RecordingError.refused(.noSuchChild(child))) {
        try session.recordBatch(
          from: { [child] (_, _) throws(Refusal) in
            source([[SmallService.child("C2")]], then: .noSuchChild(child))
          }, name: "903", at: SmallService.desk(minute: 3))
      }
      let none = try session.recordBatch(
        from: { (_, _) throws(Refusal) in source([[], []]) }, name: "903",
        at: SmallService.desk(minute: 3))
      #expect(none == nil)
      #expect(session.register.childCount == 1)
      let entry = try session.record(note("goes on"), at: SmallService.desk(minute: 4))
      #expect(entry.version == 3)
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
