import Domain
import FileStore
import Storage
import TestSupport
import Testing

@Suite("A store with sealed facts and with subjects that are no children")
struct SealedAndSubjectsTests {
  private let folder: StoreFolder
  private let carer = Subject(.carer, "F12")

  init() throws {
    folder = try StoreFolder()
    try folder.fill(children: 10)
    var session = try folder.session()
    try session.recordHistory([
      SmallService.work(
        [
          Draft(ChildID("C3"), on: Day(2026, 11, 20), .sealed(SealedEvent(text: "c2VhbGVk"))),
          Draft(
            about: carer, on: Day(2026, 11, 20),
            .note(.made(Note(kind: .call, text: "review arranged")))),
        ], minute: 60)
    ])
    try session.keepSnapshot(ifBehindBy: 0)
  }

  private func replayed() throws -> [String] {
    let whole = try StoreFolder()
    _ = try whole.create()
    StoreFolder.write(StoreFolder.bytes(folder.journal), to: whole.journal)
    return try whole.session().register.everything()
  }

  private func sealed(_ register: Register) throws -> Int {
    try register.record(of: ChildID("C3")).facts.count { $0.fact.event.isSealed }
  }

  @Test("keeps both in a snapshot, which says what the journal says")
  func snapshot() throws {
    let register = try folder.session().register
    #expect(register.kept.count == 10)
    #expect(try sealed(register) == 1)
    #expect(register.facts(about: carer).count == 1)
    #expect(try register.everything() == (try replayed()))
    #expect(try folder.open().verify().isGood)
  }

  @Test("loses neither when the snapshot is written again")
  func again() throws {
    var session = try folder.session()
    _ = try session.record(
      { (register, desk) throws(Refusal) in
        try register.note(.other, "after", on: ChildID("C3"), day: desk.today, at: desk)
      }, at: SmallService.desk(minute: 90))
    try session.keepSnapshot(ifBehindBy: 0)
    let register = try folder.session().register
    #expect(try sealed(register) == 1)
    #expect(register.subjects == [carer])
    #expect(try register.everything() == (try replayed()))
  }
}
