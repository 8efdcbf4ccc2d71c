import Domain
import FileStore
import Glibc
import Storage
import TestSupport
import Testing

/// A small disk of its own, where the system lets this process make one.
final class SmallDisk {
  private let folder: TemporaryFolder
  var path: String { folder.path }

  static let canBeMade = (try? SmallDisk(kilobytes: 64)) != nil

  init(kilobytes: Int) throws {
    folder = try TemporaryFolder()
    guard mount("tmpfs", folder.path, "tmpfs", 0, "size=\(kilobytes)k") == 0 else {
      throw StoreError.unreachable(path: folder.path, reason: "it cannot be mounted")
    }
  }

  /// Lets nobody write any more.
  func close() -> Bool {
    mount("tmpfs", path, "tmpfs", UInt(MS_REMOUNT | MS_RDONLY), nil) == 0
  }

  deinit { _ = umount2(path, Int32(MNT_DETACH)) }
}

@Suite("A store on a disk", .enabled(if: SmallDisk.canBeMade, "needs the right to mount a disk"))
struct FullDiskTests {
  private let installation = Installation(writer: "tests")

  private func note(_ text: String) -> Change {
    { (register, desk) throws(Refusal) in
      try register.note(.other, text, on: ChildID("C1"), day: desk.today, at: desk)
    }
  }

  private func filled(_ path: String) throws -> Session {
    var session = try Session(try FileStore.create(at: path, installation: installation))
    try session.recordHistory([
      SmallService.work(SmallService.officers + [SmallService.child("C1")])
    ])
    return session
  }

  @Test(
    "that is full keeps what was acknowledged, uses its reserve, and goes on once there is room")
  func full() throws {
    let disk = try SmallDisk(kilobytes: 2_048)
    let path = "\(disk.path)/store"
    var session = try filled(path)
    StoreFolder.write([UInt8](repeating: 1, count: 4_000_000), to: "\(disk.path)/ballast")
    var written = 0
    let text = String(repeating: "x", count: 50_000)
    var refusal: RecordingError?
    while refusal == nil, written < 200 {
      do throws(RecordingError) {
        _ = try session.record(note(text), at: SmallService.desk(minute: written))
        written += 1
      } catch {
        refusal = error
      }
    }
    #expect(
      session.store.notices.map(\.text) == ["the disk is full: the last reserve of 1 MB was used"])
    #expect(written > 10)
    #expect(
      refusal
        == .failed(
          .notWritten(doing: "writing to the journal", reason: "No space left on device")))
    #expect(session.register.version == written + 1)
    let again = try FileStore.open(at: path, installation: installation)
    #expect(try again.verify().entries == written + 1)
    #expect(again.notices.isEmpty)
    _ = unlink("\(disk.path)/ballast")
    _ = try session.record(note("room again"), at: SmallService.desk(minute: written))
    #expect(try again.verify().isGood)
  }

  @Test("that is full keeps what was typed")
  func fullDraft() throws {
    let disk = try SmallDisk(kilobytes: 2_048)
    let path = "\(disk.path)/store"
    let session = try filled(path)
    StoreFolder.write([UInt8](repeating: 1, count: 4_000_000), to: "\(disk.path)/ballast")
    var store = session.store
    let form = KeptForm(
      officer: SmallService.ellery.id, key: KeptForm.Key("visit", children: [ChildID("C1")]),
      title: "Visit · C1", value: String(repeating: "x", count: 10_000), at: SmallService.noon)
    try store.keep(form)
    #expect(store.notices.count == 1)
    let again = try FileStore.open(at: path, installation: installation)
    #expect(again.keptForms(of: SmallService.ellery.id) == [form])
  }

  @Test("that is full takes a batch back whole")
  func fullBatch() throws {
    let disk = try SmallDisk(kilobytes: 6_000)
    let path = "\(disk.path)/store"
    var session = try filled(path)
    let before = StoreFolder.bytes("\(path)/journal.jsonl")
    let drafts = (1...80).map {
      SmallService.note(String(repeating: "x", count: 100_000), on: "C\($0)")
    }
    #expect(throws: RecordingError.self) {
      try session.recordBatch(
        { (_, _) throws(Refusal) in drafts }, name: "too much", at: SmallService.desk(minute: 1))
    }
    #expect(StoreFolder.bytes("\(path)/journal.jsonl") == before)
    let entry = try session.record(note("goes on"), at: SmallService.desk(minute: 2))
    #expect(entry.version == 2)
  }

  @Test("that can only be read is opened for reading")
  func readOnly() throws {
    let disk = try SmallDisk(kilobytes: 4_096)
    let path = "\(disk.path)/store"
    do { _ = try filled(path) }
    try #require(disk.close())
    var session = try Session(try FileStore.open(at: path, installation: installation))
    #expect(session.register.childCount == 1)
    #expect(session.store.readOnlyReason == "Read-only file system")
    #expect(throws: RecordingError.failed(.readOnly(reason: "Read-only file system"))) {
      try session.record(note("refused"), at: SmallService.desk(minute: 1))
    }
  }
}
