import Domain
import FileStore
import Glibc
import Storage
import TestSupport
import Testing

@Suite("Several processes with one store")
struct SharingTests {
  private let folder: StoreFolder

  init() throws {
    folder = try StoreFolder()
    try folder.fill(children: 3)
  }

  private func note(_ text: String, on child: String) -> Change {
    { (register, desk) throws(Refusal) in
      try register.note(.other, text, on: ChildID(child), day: desk.today, at: desk)
    }
  }

  @Test("see what another recorded")
  func news() throws {
    var mine = try folder.session()
    var theirs = try folder.session()
    #expect(try !mine.refresh())
    _ = try theirs.record(note("theirs", on: "C2"), at: SmallService.desk(minute: 60))
    #expect(try mine.refresh())
    #expect(try !mine.refresh())
    #expect(try mine.register.record(of: ChildID("C2")).facts.count == 3)
  }

  @Test("decide on what the other recorded, and lose nothing")
  func takingTurns() throws {
    var sessions = [try folder.session(), try folder.session(), try folder.session()]
    for turn in 0..<30 {
      let entry = try sessions[turn % 3].record(
        note("turn \(turn)", on: "C1"), at: SmallService.desk(minute: 60 + turn))
      #expect(entry.version == 5 + turn)
    }
    let texts = try folder.entries().suffix(30).flatMap(\.facts).map(\.event)
    #expect(texts == (0..<30).map { .note(.made(Note(kind: .other, text: "turn \($0)"))) })
    #expect(try folder.open().verify().isGood)
  }

  @Test("open while another records, and miss nothing")
  func openedWhileRecording() async throws {
    let shared = try StoreFolder(remembering: true)
    try shared.fill(children: 1)
    try await withThrowingTaskGroup { group in
      group.addTask {
        var session = try shared.session()
        for turn in 0..<400 {
          _ = try session.record(
            note("turn \(turn)", on: "C1"), at: SmallService.desk(minute: 60 + turn))
        }
      }
      group.addTask {
        while try shared.entryCount() < 400 {
          #expect(try shared.open().readOnlyReason == nil)
        }
      }
      try await group.waitForAll()
    }
  }

  @Test("refuse what the other's entry made impossible")
  func refused() throws {
    var mine = try folder.session()
    var theirs = try folder.session()
    let add: Change = { (register, desk) throws(Refusal) in
      try register.addChild(
        ChildID("C9"), ChildAddition(), Description(), notifiedOn: desk.today, at: desk)
    }
    _ = try theirs.record(add, at: SmallService.desk(minute: 60))
    #expect(throws: RecordingError.refused(.childExists(ChildID("C9")))) {
      try mine.record(add, at: SmallService.desk(minute: 61))
    }
  }

  @Test("wait for one another, and say who holds the store")
  func busy() throws {
    let holder = try folder.open()
    let other = try folder.open()
    try holder.lock()
    let error = #expect(throws: StoreError.self) { try other.lock() }
    holder.unlock()
    guard case .busy(let words) = error else {
      Issue.record("not busy: \(String(describing: error))")
      return
    }
    #expect(words.hasPrefix("process \(getpid()) of "))
    try other.lock()
    other.unlock()
  }

  @Test("go on when a copy of the same journal is put in its place")
  func replaced() throws {
    var session = try folder.session()
    let bytes = StoreFolder.bytes(folder.journal)
    _ = unlink(folder.journal)
    StoreFolder.write(bytes, to: folder.journal)
    _ = try session.record(note("goes on", on: "C1"), at: SmallService.desk(minute: 60))
    #expect(try folder.entries().count == 5)
  }

  @Test("stop when another journal is put in its place")
  func exchanged() throws {
    var session = try folder.session()
    let other = try StoreFolder()
    var theirs = try Session(try other.create())
    try theirs.recordHistory((1...20).map { SmallService.work([SmallService.child("X\($0)")]) })
    _ = unlink(folder.journal)
    let bytes = StoreFolder.bytes(other.journal)
    StoreFolder.write(bytes, to: folder.journal)
    #expect(throws: RecordingError.self) {
      try session.record(note("lost", on: "C1"), at: SmallService.desk(minute: 60))
    }
    #expect(session.store.readOnlyReason?.contains("another journal") == true)
    #expect(StoreFolder.bytes(folder.journal) == bytes)
  }

  @Test("find a store made for one person closed to others")
  func modes() throws {
    var session = try folder.session()
    try session.keepSnapshot(ifBehindBy: 0)
    try session.store.noteAccess(
      Access(
        at: SmallService.noon, by: SmallService.ellery.id, login: "pe123", child: ChildID("C1")))
    #expect(StoreFolder.mode(folder.path) == 0o700)
    for name in ["snapshot", "cache", "drafts", "broken"] {
      #expect(StoreFolder.mode("\(folder.path)/\(name)") == 0o700)
    }
    for name in [
      "journal.jsonl", "lock", "lock.info", "reserve", "access.jsonl", "cache/summaries",
      "snapshot/children-1.jsonl",
    ] {
      #expect(StoreFolder.mode("\(folder.path)/\(name)") == 0o600, "\(name)")
    }
  }

  @Test("find a store made for a group open to it alone")
  func group() throws {
    let group = try #require(getgrgid(getgid()).map { String(cString: $0.pointee.gr_name) })
    let shared = try StoreFolder()
    _ = try FileStore.create(
      at: shared.path, group: group, installation: shared.installation)
    #expect(StoreFolder.mode(shared.path) == 0o2770)
    #expect(StoreFolder.mode("\(shared.path)/snapshot") == 0o2770)
    #expect(StoreFolder.mode(shared.journal) == 0o660)
    #expect(StoreFolder.mode("\(shared.path)/lock") == 0o660)
  }

  @Test("are refused a second store in the same place, and one that is not there")
  func places() throws {
    #expect(throws: StoreError.exists(path: folder.path)) { try folder.create() }
    #expect(throws: StoreError.missing(path: "/nowhere/at/all")) {
      try FileStore.open(at: "/nowhere/at/all", installation: folder.installation)
    }
  }

  @Test("keep the name of an installation")
  func installation() throws {
    let state = "\(folder.path)-state"
    let first = Installation.known(in: state)
    #expect(first.writer.utf8.count == 32)
    #expect(Installation.known(in: state).writer == first.writer)
    #expect(Installation.known(in: "\(state)-2").writer != first.writer)
  }
}
