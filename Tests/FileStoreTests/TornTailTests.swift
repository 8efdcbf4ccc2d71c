import Domain
import FileStore
import Storage
import TestSupport
import Testing

@Suite("A journal")
struct TornTailTests {
  private let folder: StoreFolder
  private let journal: [UInt8]
  /// Where each line begins, and the end of the last.
  private let starts: [Int]

  init() throws {
    folder = try StoreFolder()
    try folder.fill(children: 5)
    let bytes = StoreFolder.bytes(folder.journal)
    journal = bytes
    starts = [0] + bytes.indices.filter { bytes[$0] == 0x0A }.map { $0 + 1 }
  }

  @Test("cut at every byte of its last three lines goes on after the last whole one")
  func cut() throws {
    let whole = try folder.entries()
    for length in starts[starts.count - 4]..<journal.count {
      StoreFolder.write(Array(journal[..<length]), to: folder.journal)
      let expected = starts.filter { $0 <= length }.count - 1
      let store = try folder.open()
      var entries: [Entry] = []
      try store.read(after: 0) { (entry) throws(StoreError) in entries.append(entry) }
      #expect(entries == Array(whole.prefix(expected)))
      #expect(store.notices.isEmpty == starts.contains(length))
      try store.lock()
      let added = try store.append(
        [SmallService.work([SmallService.note("after", on: "C1")], minute: 90)], after: expected)
      store.unlock()
      #expect(added.map(\.version) == [expected + 1])
      #expect(try folder.open().verify().problems == [])
    }
    #expect(folder.broken.count == journal.count - starts[starts.count - 4] - 3)
  }

  @Test("cut short is reported to who only looks at it, and left as it is")
  func looking() throws {
    let torn = Array(journal[..<(journal.count - 20)])
    StoreFolder.write(torn, to: folder.journal)
    let store = try FileStore.open(
      at: folder.path, installation: folder.installation, settlingEnd: false)
    let report = try store.verify()
    #expect(report.problems.map(\.entry) == [6])
    #expect(report.problems.first?.message.contains("never acknowledged") == true)
    #expect(StoreFolder.bytes(folder.journal) == torn)
    #expect(folder.broken.isEmpty)
  }

  @Test("keeps what was cut off")
  func evidence() throws {
    let length = journal.count - 20
    StoreFolder.write(Array(journal[..<length]), to: folder.journal)
    _ = try folder.open()
    let last = starts[starts.count - 2]
    #expect(StoreFolder.bytes(folder.journal) == Array(journal[..<last]))
    #expect(folder.broken == ["after-5-1"])
    #expect(StoreFolder.bytes("\(folder.path)/broken/after-5-1") == Array(journal[last..<length]))
  }

  @Test("whose end is zeros is torn there", arguments: [1, 100, 511, 5_000])
  func zeros(_ count: Int) throws {
    let last = starts[starts.count - 2]
    let zeros = [UInt8](repeating: 0, count: count)
    for tail in [zeros, Array(journal[last..<last + 50]) + zeros, zeros + [0x0A]] {
      StoreFolder.write(Array(journal[..<last]) + tail, to: folder.journal)
      let store = try folder.open()
      #expect(store.readOnlyReason == nil)
      #expect(store.notices.count == 1)
      #expect(StoreFolder.bytes(folder.journal) == Array(journal[..<last]))
    }
  }

  @Test("with any byte of a middle line flipped is refused, and the line named")
  func flipped() throws {
    let before = try folder.entries()
    for position in starts[2]..<starts[3] {
      var bytes = journal
      bytes[position] ^= 0x01
      StoreFolder.write(bytes, to: folder.journal)
      let store = try folder.open()
      #expect(store.readOnlyReason?.contains("line 3 ") == true, "byte \(position)")
      var entries: [Entry] = []
      try store.read(after: 0) { (entry) throws(StoreError) in entries.append(entry) }
      #expect(entries == Array(before.prefix(2)))
      #expect(throws: StoreError.self) { try store.lock() }
      #expect(try store.verify().problems.contains { $0.entry == 3 })
      #expect(StoreFolder.bytes(folder.journal) == bytes)
    }
  }

  @Test(
    "with a line doubled, missing or moved is refused", arguments: ["doubled", "gone", "moved"])
  func reordered(_ how: String) throws {
    let lines = (0..<starts.count - 1).map { Array(journal[starts[$0]..<starts[$0 + 1]]) }
    let changed: [[UInt8]] =
      switch how {
      case "doubled": Array(lines[..<3]) + [lines[2]] + Array(lines[3...])
      case "gone": Array(lines[..<2]) + Array(lines[3...])
      default: [lines[0], lines[2], lines[1]] + Array(lines[3...])
      }
    StoreFolder.write(changed.flatMap { $0 }, to: folder.journal)
    let store = try folder.open()
    #expect(store.readOnlyReason?.contains("is damaged") == true)
    #expect(try !store.verify().isGood)
  }

  @Test("of a newer program is refused")
  func newer() throws {
    let line = Array("{\"v\":4,\"n\":7,\"anything\":\"else\"}\n".utf8)
    StoreFolder.write(journal + line, to: folder.journal)
    let store = try folder.open()
    #expect(store.readOnlyReason == "the journal was written by a newer program (format 4)")
    #expect(throws: StoreError.newer(version: 4)) { try store.lock() }
  }

  @Test("that lost entries which this computer knows of is not written to, nor cut")
  func behind() throws {
    let remembering = try StoreFolder(remembering: true)
    try remembering.fill(children: 5)
    let whole = StoreFolder.bytes(remembering.journal)
    for cut in [1, 200] {
      let rest = Array(whole.dropLast(cut))
      StoreFolder.write(rest, to: remembering.journal)
      let store = try remembering.open()
      #expect(throws: StoreError.behind(entries: 5, known: 6, source: "this computer")) {
        try store.lock()
      }
      #expect(StoreFolder.bytes(remembering.journal) == rest)
    }
  }

  @Test("written anew with as many entries and a chain that holds is not written to")
  func rewritten() throws {
    let remembering = try StoreFolder(remembering: true)
    try remembering.fill(children: 5)
    let other = try StoreFolder()
    var session = try Session(try other.create())
    var work = [SmallService.work(SmallService.officers)]
    for number in 1...5 {
      let drafts = [
        SmallService.child("C\(number)"), SmallService.note("lies \(number)", on: "C\(number)"),
      ]
      work.append(SmallService.work(drafts, minute: number))
    }
    try session.recordHistory(work)
    let forged = StoreFolder.bytes(other.journal)
    #expect(forged.count == StoreFolder.bytes(remembering.journal).count)
    StoreFolder.write(forged, to: remembering.journal)
    let store = try remembering.open()
    #expect(throws: StoreError.rewritten(entry: 6)) { try store.lock() }
    #expect(try store.verify().problems.map(\.message) == [StoreError.rewritten(entry: 6).message])
    #expect(try Session(store).register.childCount == 5)
    #expect(StoreFolder.bytes(remembering.journal) == forged)
  }

  @Test("that is damaged can be recovered into a new folder, up to the damage")
  func recover() throws {
    var bytes = journal
    bytes[starts[4] + 30] ^= 0x20
    StoreFolder.write(bytes, to: folder.journal)
    let report = try folder.open().recover(to: "\(folder.path)-saved")
    #expect(report.entries == 4)
    #expect(report.bytesSetAside == journal.count - starts[4])
    let saved = try FileStore.open(at: "\(folder.path)-saved", installation: folder.installation)
    #expect(saved.readOnlyReason == nil)
    #expect(try saved.verify().entries == 4)
  }

  @Test("can be copied to one file, and a store made of it")
  func backup() throws {
    let copy = "\(folder.path)-backup.jsonl"
    let report = try folder.open().backup(to: copy)
    #expect(StoreFolder.bytes(copy) == journal)
    #expect(report.entries == 6)
    #expect(throws: StoreError.exists(path: copy)) { try folder.open().backup(to: copy) }
    let other = "\(folder.path)-restored"
    let restored = try FileStore.restore(
      from: copy, to: other, installation: folder.installation)
    #expect(restored == report)
    StoreFolder.write(Array(journal.dropLast(1)), to: copy)
    #expect(throws: StoreError.self) {
      try FileStore.restore(from: copy, to: "\(other)-2", installation: folder.installation)
    }
  }
}
