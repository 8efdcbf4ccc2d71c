import Domain
import FileStore
import Storage
import TestSupport
import Testing

@Suite("An import that is taken back")
struct ImportSnapshotTests {
  private let folder: StoreFolder

  init() throws {
    folder = try StoreFolder()
    try folder.fill(children: 5)
  }

  /// Takes in 600 children, which is more than one entry can hold.
  private func imported() throws -> Session {
    var session = try folder.session()
    let drafts = (1...600).map { number in
      var extract = Extract()
      extract.header = Header(born: Day(2014, 5, 6), upn: String(repeating: "A", count: 4_000))
      extract.episodes = [Episode(start: Day(2026, 3, 2))]
      return Draft(ChildID("I\(number)"), on: Day(2026, 3, 2), .child(.extracted(extract)))
    }
    let taken = Intake(
      name: "ssda903 march", after: session.register.version, children: 600, facts: 600)
    _ = try session.recordBatch(
      { (_, _) throws(Refusal) in
        drafts + [Draft(nil, on: SmallService.today, .intake(.taken(taken)))]
      }, name: "ssda903 march", at: SmallService.desk(minute: 60))
    return session
  }

  private func inCare(_ session: Session) -> Int {
    var count = 0
    session.register.forEachSummary { _, summary in
      if summary.isLookedAfter(on: SmallService.today) { count += 1 }
    }
    return count
  }

  @Test("from a snapshot is the same as from the journal alone, before and after")
  func snapshot() throws {
    var session = try imported()
    try session.keepSnapshot(ifBehindBy: 0)
    var again = try folder.session()
    #expect(again.register.kept.count == 605)
    #expect(
      again.register.ownChanges(of: SmallService.ellery.id).done.last?.versions.count ?? 0 > 1)
    _ = try again.recordBatch(
      from: { (register, desk) throws(Refusal) in try ImportMarks.undo(register, at: desk).source },
      name: "undo", at: SmallService.desk(minute: 61))
    #expect(inCare(again) == 5)
    try again.keepSnapshot(ifBehindBy: 0)
    let after = try folder.session()
    #expect(inCare(after) == 5)
    #expect(after.register.intakes.isEmpty)
    let whole = try StoreFolder()
    _ = try whole.create()
    StoreFolder.write(StoreFolder.bytes(folder.journal), to: whole.journal)
    #expect(try after.register.everything() == (try whole.session().register.everything()))
  }
}
