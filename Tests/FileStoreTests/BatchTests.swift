import Domain
import FileStore
import Storage
import TestSupport
import Testing

@Suite("A batch")
struct BatchTests {
  private let folder: StoreFolder
  private let before: [UInt8]

  init() throws {
    folder = try StoreFolder()
    try folder.fill(children: 2)
    before = StoreFolder.bytes(folder.journal)
  }

  /// A batch of so many children, each described in so many characters.
  private func drafts(_ count: Int, length: Int) -> [Draft] {
    (1...count).flatMap { number in
      let id = "B\(number)"
      let text = String(repeating: "x", count: length)
      return [SmallService.child(id), SmallService.note(text, on: id)]
    }
  }

  private func record(_ drafts: [Draft]) throws -> [Entry] {
    var session = try folder.session()
    return try session.recordBatch(
      { (_, _) throws(Refusal) in drafts }, name: "the return",
      at: SmallService.desk(minute: 60))
  }

  @Test("is split into entries of at most 1 MB")
  func split() throws {
    let entries = try record(drafts(30, length: 100_000))
    #expect(entries.count == 6)
    let bytes = StoreFolder.bytes(folder.journal)
    let lines = bytes.split(separator: 0x0A)
    #expect(lines.allSatisfy { $0.count < 1_048_576 })
    #expect(try folder.session().register.childCount == 32)
    #expect(try folder.open().verify().isGood)
  }

  @Test("cut off after any of its entries, or within one, counts for nothing")
  func killed() throws {
    let count = try record(drafts(12, length: 200_000)).count
    let whole = StoreFolder.bytes(folder.journal)
    let ends = whole.indices.filter { whole[$0] == 0x0A && $0 >= before.count }.map { $0 + 1 }
    #expect(ends.count == count)
    for end in [before.count] + ends.dropLast() {
      for cut in [end, end + 100] {
        StoreFolder.write(Array(whole[..<cut]), to: folder.journal)
        var session = try folder.session()
        #expect(session.register.childCount == 2)
        #expect(session.register.version == 3)
        let entry = try session.record(
          { (register, desk) throws(Refusal) in
            try register.note(
              .other, "after it", on: ChildID("C1"), day: desk.today, at: desk)
          }, at: SmallService.desk(minute: 61))
        let unfinished = ends.filter { $0 <= cut }.count
        #expect(entry.version == 3 + unfinished + (unfinished > 0 ? 2 : 1))
        let again = try folder.session()
        #expect(again.register.version == entry.version)
        #expect(again.register.childCount == 2)
        #expect(try folder.open().verify().isGood)
      }
    }
  }

  @Test("that was not finished is said to the next writer")
  func abandoned() throws {
    _ = try record(drafts(3, length: 10))
    let whole = StoreFolder.bytes(folder.journal)
    let lines = whole.split(separator: 0x0A)
    let cut = lines.dropLast().reduce(0) { $0 + $1.count + 1 }
    StoreFolder.write(Array(whole[..<cut]), to: folder.journal)
    let store = try folder.open()
    try store.lock()
    store.unlock()
    #expect(
      store.notices.map(\.text) == [
        "\"the return\" was not finished: none of its 2 entries count"
      ])
    let entries = try folder.entries()
    #expect(entries.map(\.version) == [1, 2, 3, 6])
    #expect(entries.last?.batch == .abandoned(name: "the return"))
  }

  @Test("is seen by another session only once it is whole")
  func followed() throws {
    _ = try record(drafts(4, length: 10))
    let whole = StoreFolder.bytes(folder.journal)
    let ends = whole.indices.filter { whole[$0] == 0x0A && $0 >= before.count }.map { $0 + 1 }
    StoreFolder.write(before, to: folder.journal)
    var session = try folder.session()
    for end in ends {
      StoreFolder.extend(folder.journal, to: Array(whole[..<end]))
      let isNew = try session.refresh()
      #expect(isNew == (end == whole.count))
      #expect(session.register.childCount == (end == whole.count ? 6 : 2))
    }
  }

  @Test("with a snapshot behind it is left out from there on as well")
  func snapshotBefore() throws {
    var session = try folder.session()
    try session.keepSnapshot(ifBehindBy: 0)
    _ = try record(drafts(4, length: 10))
    let whole = StoreFolder.bytes(folder.journal)
    let lines = whole.split(separator: 0x0A)
    let cut = lines.dropLast().reduce(0) { $0 + $1.count + 1 }
    StoreFolder.write(Array(whole[..<cut]), to: folder.journal)
    var again = try folder.session()
    #expect(again.register.kept.count == 2)
    #expect(again.register.childCount == 2)
    _ = try again.recordHistory([SmallService.work([SmallService.child("D1")], minute: 90)])
    #expect(try folder.session().register.childCount == 3)
    #expect(try folder.entries().map(\.version) == [1, 2, 3, 6, 7])
  }

  @Test("that was taken back leaves a session that saw its beginning unharmed")
  func takenBack() throws {
    _ = try record(drafts(4, length: 10))
    let whole = StoreFolder.bytes(folder.journal)
    let lines = whole.split(separator: 0x0A)
    let cut = lines.dropLast().reduce(0) { $0 + $1.count + 1 }
    let other = try StoreFolder()
    try other.fill(children: 2)
    var writer = try other.session()
    try writer.recordHistory(
      (1...20).map { SmallService.work([SmallService.child("D\($0)")], minute: 60 + $0) })
    for after in [before, StoreFolder.bytes(other.journal)] {
      StoreFolder.write(before, to: folder.journal)
      var session = try folder.session()
      StoreFolder.extend(folder.journal, to: Array(whole[..<cut]))
      #expect(try !session.refresh())
      StoreFolder.write(after, to: folder.journal)
      _ = try session.refresh()
      #expect(session.store.readOnlyReason == nil)
      #expect(session.register.childCount == (after == before ? 2 : 22))
    }
  }
}
