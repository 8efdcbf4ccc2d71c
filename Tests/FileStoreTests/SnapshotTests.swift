import Domain
import FileStore
import Storage
import TestSupport
import Testing

@Suite("A snapshot")
struct SnapshotTests {
  private let folder: StoreFolder

  init() throws {
    folder = try StoreFolder()
    try folder.fill(children: 40)
  }

  private func note(_ text: String, on child: String) -> Change {
    { (register, desk) throws(Refusal) in
      try register.note(.other, text, on: ChildID(child), day: desk.today, at: desk)
    }
  }

  private func replayed() throws -> [String] {
    let whole = try StoreFolder()
    _ = try whole.create()
    StoreFolder.write(StoreFolder.bytes(folder.journal), to: whole.journal)
    return try whole.session().register.everything()
  }

  @Test("gives the same register as the journal alone")
  func same() throws {
    var session = try folder.session()
    try session.keepSnapshot(ifBehindBy: 0)
    let again = try folder.session()
    #expect(again.register.kept.count == 40)
    #expect(try again.register.everything() == (try replayed()))
  }

  @Test("keeps the day of the first import, before which nothing is known")
  func firstImport() throws {
    var session = try folder.session()
    let child = ChildID("C60")
    _ = try session.record(
      { (_, desk) throws(Refusal) in
        var extract = Extract()
        extract.episodes = [
          Episode(start: Day(2020, 1, 10), legalStatus: LegalStatus(rawValue: "C2"))
        ]
        return [Draft(child, on: desk.today, .child(.extracted(extract)))]
      }, at: SmallService.desk(minute: 90))
    let day = SmallService.desk(minute: 90).today
    #expect(session.register.service.firstImport == day)
    try session.keepSnapshot(ifBehindBy: 0)
    let again = try folder.session()
    #expect(again.register.kept.count == 41)
    #expect(again.register.service.firstImport == day)
  }

  @Test("and the entries after it give the same register as the journal alone")
  func tail() throws {
    var session = try folder.session()
    try session.keepSnapshot(ifBehindBy: 0)
    _ = try session.record(note("after", on: "C7"), at: SmallService.desk(minute: 90))
    _ = try session.recordBatch(
      { (_, _) throws(Refusal) in [SmallService.child("C50"), SmallService.child("C51")] },
      name: "more", at: SmallService.desk(minute: 91))
    let again = try folder.session()
    #expect(again.register.kept.count == 40)
    #expect(again.register.childCount == 42)
    #expect(try again.register.everything() == (try replayed()))
  }

  @Test("of children laid aside in pieces gives the same register as the journal alone")
  func laidAside() throws {
    var before = try folder.session()
    _ = try before.recordBatch(
      { (_, _) throws(Refusal) in (0..<30).map { SmallService.child("B\($0)") } }, name: "first",
      at: SmallService.desk(minute: 80))
    var session = try Session(try folder.open(), childrenInMemory: 7)
    #expect(session.register.kept.count > 0)
    #expect(session.register.changedCount < 7)
    #expect(try session.register.everything() == (try replayed()))
    #expect(!StoreFolder.isFile(folder.cache))
    let pieces = (0..<30).map { number in
      [SmallService.child("D\(number)"), SmallService.note("again", on: "C\(number + 1)")]
    }
    _ = try session.recordBatch(
      from: { (_, _) throws(Refusal) in
        var left = pieces[...]
        return { () throws(Refusal) in left.popFirst() }
      }, name: "pieces", at: SmallService.desk(minute: 90))
    #expect(session.register.childCount == 100)
    #expect(try session.register.everything() == (try replayed()))
    try session.keepSnapshot(ifBehindBy: 0)
    let again = try folder.session()
    #expect(again.register.kept.count == 100)
    #expect(try again.register.everything() == (try replayed()))
  }

  @Test("lays no child aside for entries of their own, which come back to the same children")
  func heldInMemory() throws {
    let session = try Session(try folder.open(), childrenInMemory: 7)
    #expect(session.register.changedCount == 40)
    #expect(session.register.kept.count == 0)
  }

  @Test("of a few changes appends only their lines, and in the end begins a new file")
  func goesOn() throws {
    var sizes: [Int] = []
    for round in 1...6 {
      var session = try folder.session()
      _ = try session.record(
        note("round \(round)", on: "C\(round)"), at: SmallService.desk(minute: 90 + round))
      if round == 4 {
        _ = try session.recordBatch(
          { (_, _) throws(Refusal) in [SmallService.child("D1")] }, name: "one",
          at: SmallService.desk(minute: 95))
      }
      try session.keepSnapshot(ifBehindBy: 0)
      sizes.append(StoreFolder.bytes("\(folder.path)/snapshot/children-1.jsonl").count)
      #expect(try folder.session().register.everything() == (try replayed()))
    }
    #expect(sizes[5] > sizes[0])
    #expect(sizes[5] < sizes[0] * 2)
  }

  @Test("made with other rules is made anew, with a word that is said once, and never misread")
  func otherRules() throws {
    var session = try folder.session()
    _ = try session.recordBatch(
      { (_, _) throws(Refusal) in
        [
          Draft(
            ChildID("C1"), on: Day(2026, 3, 2),
            .child(.added(ChildAddition(lookedAfterFrom: Day(2026, 3, 2)))))
        ]
      }, name: "care", at: SmallService.desk(minute: 90))
    try session.keepSnapshot(ifBehindBy: 0)
    var other = try folder.session(rules: .withDental)
    #expect(other.register.kept.count == 0)
    #expect(
      other.store.notices.map(\.text) == [
        "the folder cache was made by another version of caseload; it is made anew from the journal"
      ])
    let row = try #require(other.register.row(of: ChildID("C1")))
    let titles = other.register.duties(at: row).map { other.register.rules.rule(of: $0).title }
    #expect(titles.first == "Dental check")
    #expect(!titles.contains { $0.hasPrefix("Rule ") })
    try other.keepSnapshot(ifBehindBy: 0)
    let again = try folder.session(rules: .withDental)
    #expect(again.store.notices.isEmpty)
    #expect(again.register.kept.count == 40)
    #expect(try again.register.everything() == (try other.register.everything()))
  }

  @Test("is kept after one entry that changed every child, once")
  func manyRows() throws {
    let many = try StoreFolder()
    try many.fill(children: 520)
    var session = try many.session()
    try session.keepSnapshot(ifBehindBy: 0)
    session = try many.session()
    var policy = Policy()
    policy.rules["review.first"] = RuleSetting(term: Term(15, .workingDays))
    let changed = policy
    _ = try session.record(
      { (_, desk) throws(Refusal) in [Draft(nil, on: desk.today, .policy(.set(changed)))] },
      at: SmallService.desk(minute: 900))
    #expect(session.register.changedCount == 520)
    try session.keepSnapshot()
    #expect(try many.session().register.changedCount == 0)
    let fresh = try many.session().register
    #expect(fresh.service == session.register.service)
    for officer in fresh.officers {
      #expect(fresh.ownChanges(of: officer.id) == session.register.ownChanges(of: officer.id))
    }
    // A policy holds dictionaries, whose order in print differs from one value to the next.
    func others(_ register: Register) throws -> [String] {
      try register.everything().filter { !$0.contains("seenEvery") }
    }
    #expect(try others(fresh) == (try others(session.register)))
    // The session goes on with what it made anew, and does not keep it again with every entry.
    _ = try session.record(note("after", on: "C7"), at: SmallService.desk(minute: 901))
    try session.keepSnapshot()
    #expect(try many.session().register.changedCount == 1)
  }

  @Test("is not kept for entries that another process has already kept")
  func newerThere() throws {
    var first = try folder.session()
    var second = try folder.session()
    _ = try second.record(note("later", on: "C1"), at: SmallService.desk(minute: 90))
    try second.keepSnapshot(ifBehindBy: 0)
    let before = StoreFolder.bytes(folder.cache)
    try first.keepSnapshot(ifBehindBy: 0)
    #expect(StoreFolder.bytes(folder.cache) == before)
  }

  @Test("of a session that was opened before another's is whole")
  func twoSessions() throws {
    var first = try folder.session()
    try first.keepSnapshot(ifBehindBy: 0)
    var second = try folder.session()
    var third = try folder.session()
    _ = try second.record(note("second", on: "C1"), at: SmallService.desk(minute: 90))
    try second.keepSnapshot(ifBehindBy: 0)
    _ = try third.record(note("third", on: "C2"), at: SmallService.desk(minute: 91))
    try third.keepSnapshot(ifBehindBy: 0)
    let again = try folder.session()
    #expect(again.register.changedRows.isEmpty)
    #expect(try again.register.everything() == (try replayed()))
  }

  @Test(
    "that is missing, cut, or not of this journal is ignored",
    arguments: ["no cache", "no children", "cut cache", "cut children", "other journal", "zeros"])
  func ignored(_ damage: String) throws {
    var session = try folder.session()
    try session.keepSnapshot(ifBehindBy: 0)
    let children = "\(folder.path)/snapshot/children-1.jsonl"
    switch damage {
    case "no cache": StoreFolder.write([], to: folder.cache)
    case "no children": StoreFolder.write([], to: children)
    case "cut cache":
      StoreFolder.write(Array(StoreFolder.bytes(folder.cache).dropLast(9_000)), to: folder.cache)
    case "cut children":
      StoreFolder.write(Array(StoreFolder.bytes(children).dropLast(1)), to: children)
    case "zeros":
      let count = StoreFolder.bytes(folder.cache).count
      StoreFolder.write([UInt8](repeating: 0, count: count), to: folder.cache)
    default:
      let other = try StoreFolder()
      try other.fill(children: 3)
      var session = try other.session()
      _ = try session.record(note("another", on: "C1"), at: SmallService.desk(minute: 9))
      try session.keepSnapshot(ifBehindBy: 0)
      StoreFolder.write(StoreFolder.bytes(other.cache), to: folder.cache)
    }
    let again = try folder.session()
    #expect(again.register.kept.count == 0)
    #expect(again.store.readOnlyReason == nil)
    #expect(try again.register.everything() == (try replayed()))
  }

  @Test("ahead of its journal means that acknowledged entries are missing")
  func ahead() throws {
    let old = StoreFolder.bytes(folder.journal)
    var session = try folder.session()
    _ = try session.record(note("lost", on: "C1"), at: SmallService.desk(minute: 90))
    try session.keepSnapshot(ifBehindBy: 0)
    StoreFolder.write(old, to: folder.journal)
    var again = try folder.session()
    #expect(again.register.childCount == 40)
    #expect(
      again.store.readOnlyReason
        == "the journal ends at entry 41, but its snapshot knows of entry 42: "
        + "1 acknowledged entry is missing")
    #expect(
      throws: RecordingError.failed(.behind(entries: 41, known: 42, source: "its snapshot"))
    ) {
      try again.record(note("refused", on: "C1"), at: SmallService.desk(minute: 91))
    }
    #expect(StoreFolder.bytes(folder.journal) == old)
  }

  @Test("whose record of a child cannot be read is given up for the journal")
  func unreadable() throws {
    var session = try folder.session()
    try session.keepSnapshot(ifBehindBy: 0)
    let children = "\(folder.path)/snapshot/children-1.jsonl"
    var bytes = StoreFolder.bytes(children)
    let line = try #require(bytes.split(separator: 0x0A).dropFirst().first)
    bytes[line.startIndex + 20] = 0
    StoreFolder.write(bytes, to: children)
    var damaged = try folder.session()
    #expect(damaged.register.kept.count == 40)
    _ = try damaged.recordHistory([
      SmallService.work([SmallService.note("after", on: "C1")], minute: 90)
    ])
    #expect(damaged.register.kept.count == 0)
    #expect(try damaged.register.everything() == (try replayed()))
    #expect(try folder.session().register.everything() == (try replayed()))
  }
}
