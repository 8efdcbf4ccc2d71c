import Domain
import Storage
import TestSupport
import Testing

@Suite("An import in every store")
struct ImportUndoTests {
  private let desk = SmallService.desk(minute: 5)

  private func opened(_ store: any Store, children: ClosedRange<Int>) throws -> Session {
    var session = try Session(store)
    try session.recordHistory([SmallService.work(SmallService.officers)])
    let drafts = children.map { number in
      var extract = Extract()
      extract.episodes = [Episode(start: Day(2026, 3, 2))]
      return Draft(ChildID("C\(number)"), on: Day(2026, 3, 2), .child(.extracted(extract)))
    }
    let taken = Intake(
      name: "ssda903 march", after: session.register.version, children: drafts.count,
      facts: drafts.count)
    _ = try session.recordBatch(
      from: { (_, _) throws(Refusal) in
        var pieces = [drafts, [Draft(nil, on: SmallService.today, .intake(.taken(taken)))]][...]
        return { () throws(Refusal) in pieces.popFirst() }
      }, name: "ssda903 march", at: desk)
    return session
  }

  private func undo(_ session: inout Session) throws {
    _ = try session.recordBatch(
      from: { (register, desk) throws(Refusal) in try ImportMarks.undo(register, at: desk).source },
      name: "undo", at: SmallService.desk(minute: 6))
  }

  private func inCare(_ session: Session) -> Int {
    var count = 0
    session.register.forEachSummary { _, summary in
      if summary.isLookedAfter(on: SmallService.today) { count += 1 }
    }
    return count
  }

  @Test("is taken back as one, and stays so from the journal alone", arguments: Backend.allCases)
  func undone(backend: Backend) throws {
    try backend.withStore { store in
      var session = try opened(store, children: 1...250)
      #expect(inCare(session) == 250)
      try undo(&session)
      #expect(inCare(session) == 0)
      #expect(session.register.intakes.isEmpty)
      let again = try Session(session.store)
      #expect(inCare(again) == 0)
      #expect(again.register.redoesImport(of: SmallService.ellery.id))
    }
  }

  @Test(
    "is known as one change after a snapshot, and brought back from there",
    arguments: Backend.allCases)
  func snapshot(backend: Backend) throws {
    try backend.withStore { store in
      var session = try opened(store, children: 1...250)
      try session.keepSnapshot(ifBehindBy: 0)
      var again = try Session(session.store)
      #expect(again.register.undoesImport(of: SmallService.ellery.id))
      try undo(&again)
      try again.keepSnapshot(ifBehindBy: 0)
      var third = try Session(again.store)
      #expect(inCare(third) == 0)
      _ = try third.recordBatch(
        from: { (register, desk) throws(Refusal) in
          try ImportMarks.redo(register, at: desk).source
        }, name: "redo", at: SmallService.desk(minute: 7))
      #expect(inCare(third) == 250)
      #expect(third.register.intakes.map(\.intake.children) == [250])
    }
  }

  @Test(
    "is found by any of its entries, one that an earlier program made too",
    arguments: Backend.allCases)
  func byEntry(backend: Backend) throws {
    try backend.withStore { store in
      var session = try opened(store, children: 1...3)
      let versions = try #require(session.register.intakes.first?.versions)
      let known = try session.versionsOfImport(with: versions.upperBound)
      #expect(known == versions)
      _ = try session.recordBatch(
        { (_, _) throws(Refusal) in [SmallService.child("D1")] }, name: "older", at: desk)
      let last = session.register.version
      let older = try #require(try session.versionsOfImport(with: last))
      #expect(older.contains(last))
      #expect(!older.contains(versions.upperBound))
      let none = try session.versionsOfImport(with: 1)
      #expect(none == nil)
    }
  }
}
