import Domain
import FileStore
import Storage
import TestSupport
import Testing

@Suite("A store whose files were changed at random")
struct FuzzTests {
  private let folder: StoreFolder
  private let entries: [Entry]
  private static let seeds: ClosedRange<UInt64> = 1...100

  init() throws {
    folder = try StoreFolder()
    try folder.fill(children: 12)
    var session = try folder.session()
    try session.keepSnapshot(ifBehindBy: 0)
    _ = try session.recordHistory([
      SmallService.work([SmallService.note("after", on: "C3")], minute: 60)
    ])
    entries = try folder.entries()
  }

  /// Opens the store and reads all of it, as a program would; what cannot be read is an error.
  private func exercise() throws {
    let store = try folder.open()
    var session = try Session(store)
    let register = session.register
    for row in 0..<register.childCount {
      let texts = register.texts(at: row)
      #expect(register.row(of: texts.id) != nil)
      _ = try? register.record(at: row)
      _ = register.nextReview(at: row, on: Day(2026, 11, 20))
    }
    register.forEachCard { _ = $0.isResolved }
    _ = register.ownChanges(of: SmallService.ellery.id)
    _ = try session.refresh()
    _ = try store.verify()
  }

  @Test("does not crash, and gives no entry that was not written", arguments: seeds)
  func journal(_ seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let changed = StoreFolder.bytes(folder.journal).changed(using: &generator)
    StoreFolder.write(changed, to: folder.journal)
    do throws(StoreError) {
      let store = try FileStore.open(at: folder.path, installation: folder.installation)
      var read: [Entry] = []
      try store.read(after: 0) { (entry) throws(StoreError) in read.append(entry) }
      #expect(read == Array(entries.prefix(read.count)))
      let isWhole = read.count == entries.count || store.readOnlyReason != nil
      #expect(isWhole || !store.notices.isEmpty || changed.last == 0x0A)
    } catch {
      #expect(!error.message.isEmpty)
    }
    do { try exercise() } catch let error as StoreError { #expect(!error.message.isEmpty) }
  }

  @Test("makes a changed snapshot anew, or reads it as it was", arguments: seeds)
  func snapshot(_ seed: UInt64) throws {
    let expected = try folder.session().register.childCount
    var generator = SplitMix64(seed: seed)
    let path = seed % 3 == 0 ? "\(folder.path)/snapshot/children-1.jsonl" : folder.cache
    StoreFolder.write(StoreFolder.bytes(path).changed(using: &generator), to: path)
    #expect(try folder.session().register.childCount == expected)
    try exercise()
  }
}
