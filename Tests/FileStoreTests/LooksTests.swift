import Domain
import FileStore
import Glibc
import Storage
import TestSupport
import Testing

@Suite("The list of looks at others' cases")
struct LooksTests {
  private let folder: StoreFolder

  init() throws {
    folder = try StoreFolder(remembering: true)
    try folder.fill(children: 3)
  }

  private var access: String { "\(folder.path)/access.jsonl" }

  private static func look(_ child: String, minute: Int = 0, because: String? = nil) -> Access {
    Access(
      at: SmallService.noon.adding(minutes: minute), by: SmallService.ellery.id, login: "pe123",
      child: ChildID(child), what: "show", because: because)
  }

  private func note(_ children: String...) throws {
    let store = try folder.open()
    for (minute, child) in children.enumerated() {
      try store.noteAccess(Self.look(child, minute: minute, because: "duty"))
    }
  }

  private func problems() throws -> [String] { try folder.open().verify().problems.map(\.message) }

  @Test("keeps who, when, whose, with what and why, and is as it was written")
  func kept() throws {
    try note("C1", "C2")
    let looks = try folder.open().looks()
    #expect(
      looks.all == [
        Self.look("C1", because: "duty"), Self.look("C2", minute: 1, because: "duty"),
      ])
    #expect(looks.problems.isEmpty)
    #expect(try problems() == [])
  }

  @Test("is missed where it was taken away, and goes on being missed after further looks")
  func removed() throws {
    try note("C1", "C2")
    #expect(unlink(access) == 0)
    #expect(try problems().first?.contains("2 looks are missing") == true)
    try note("C3", "C3", "C3")
    #expect(try problems().first?.contains("is not the one that this computer knows") == true)
  }

  @Test("tells a line that was changed, taken out, put in, or cut from its end")
  func tampered() throws {
    try note("C1", "C2", "C3")
    let whole = StoreFolder.bytes(access)
    let text = String(decoding: whole, as: UTF8.self)
    let lines = text.split(separator: "\n")
    let changed = text.replacing("\"C2\"", with: "\"C1\"")
    let cases: [(String, String)] = [
      (changed, "look 2 is not what was written"),
      (lines[0] + "\n" + lines[2] + "\n", "looks were taken out"),
      (lines[0] + "\n" + lines[0] + "\n" + lines[1] + "\n" + lines[2] + "\n", "were put in"),
      (lines[0] + "\n" + lines[1] + "\n", "1 look is missing"),
      (text + "{\"at\":\"x\"}\n", "line 4 is no look"),
    ]
    for (bytes, words) in cases {
      StoreFolder.write(Array(bytes.utf8), to: access)
      let found = try problems()
      #expect(found.contains { $0.contains(words) }, "\(words): \(found)")
    }
    StoreFolder.write(whole, to: access)
    #expect(try problems() == [])
  }

  @Test("keeps lines of older programs and says that they are not chained; they are pinned then")
  func older() throws {
    let old = #"{"at":"2026-11-19T09:00:00.000Z","by":"n.okafor","login":"no456","child":"C3"}"#
    StoreFolder.write(Array((old + "\n" + old + "\n").utf8), to: access)
    try note("C1")
    let looks = try folder.open().looks()
    #expect(looks.all.map(\.child) == [ChildID("C3"), ChildID("C3"), ChildID("C1")])
    #expect(looks.unchained == 2)
    #expect(looks.problems == [])
    let report = try folder.open().verify()
    #expect(report.isGood)
    #expect(report.remarks.first?.hasPrefix("the first 2 looks are of an older program") == true)
    let bytes = StoreFolder.bytes(access)
    let changed = String(decoding: bytes, as: UTF8.self).replacing("no456", with: "xx456")
    StoreFolder.write(Array(changed.utf8), to: access)
    #expect(try problems().contains { $0.contains("does not follow the one before it") })
  }

  @Test("says so, and never waits, where a pipe, a folder or a link lies in its place")
  func notOrdinary() throws {
    let store = try folder.open()
    for make in [
      { mkfifo(access, 0o600) }, { mkdir(access, 0o700) }, { symlink("/dev/null", access) },
    ] {
      #expect(make() == 0)
      do throws(StoreError) {
        try store.noteAccess(Self.look("C1"))
        Issue.record("a look was noted into what is no list")
      } catch {
        guard case .notNoted = error else {
          Issue.record("\(error)")
          return
        }
      }
      #expect(store.looks().problems.count == 1)
      if unlink(access) != 0 { #expect(rmdir(access) == 0) }
    }
  }

  @Test("sets aside what a writer left unfinished, and goes on behind the last whole line")
  func torn() throws {
    try note("C1", "C2")
    let whole = StoreFolder.bytes(access)
    StoreFolder.write(whole + Array(#"{"n":3,"prev":"#.utf8), to: access)
    try note("C3")
    #expect(try folder.open().looks().all.map(\.child?.rawValue) == ["C1", "C2", "C3"])
    #expect(try problems() == [])
    #expect(folder.broken.contains { $0.hasPrefix("look-") })
  }

  @Test("stays one chain where several write at once")
  func together() async throws {
    let folder = folder
    await withTaskGroup { group in
      for writer in 0..<4 {
        group.addTask {
          guard let store = try? folder.open() else { return }
          for minute in 0..<10 {
            try? store.noteAccess(Self.look("C\(writer % 3 + 1)", minute: minute))
          }
        }
      }
    }
    let looks = try folder.open().looks()
    #expect(looks.all.count == 40)
    #expect(looks.problems == [])
    #expect(try problems() == [])
  }

  @Test("goes with a backup, and comes back with it")
  func copied() throws {
    try note("C1", "C2")
    let store = try folder.open()
    let file = "\(folder.path)-copy"
    _ = try store.backup(to: file)
    try store.copyLooks(to: FileStore.looksFile(beside: file))
    let path = "\(folder.path)-again"
    _ = try FileStore.restore(from: file, to: path, installation: folder.installation)
    let copy = try FileStore.open(at: path, installation: folder.installation)
    try copy.takeLooks(from: FileStore.looksFile(beside: file))
    #expect(copy.looks() == store.looks())
    #expect(try copy.verify().isGood)
  }
}
