import Domain
import FileStore
import Storage
import TestSupport
import Testing

@Suite("A random history")
struct ReplayTests {
  private static let seeds: ClosedRange<UInt64> = 1...10

  @Test("gives one register, replayed whole or from snapshots on", arguments: seeds)
  func replayed(_ seed: UInt64) throws {
    let folder = try StoreFolder()
    try folder.fill(children: 6)
    var history = RandomHistory(seed: seed)
    var session = try folder.session()
    var recorded = 0
    for step in 0..<80 {
      let desk = history.desk()
      if (try? session.record(history.change(), at: desk)) != nil { recorded += 1 }
      if step % 9 == 4 { try session.keepSnapshot(ifBehindBy: 0) }
      if step % 7 == 3 { session = try folder.session() }
    }
    #expect(recorded > 30)
    var whole = Register()
    for entry in try folder.entries() { try whole.apply(entry) }
    let expected = try whole.everything()
    #expect(try session.register.everything() == expected)
    #expect(try folder.session().register.everything() == expected)
    let isFromSnapshot = try folder.session().register.kept.count > 0
    #expect(isFromSnapshot)
    #expect(try folder.open().verify().problems == [])
  }

  @Test("of two people undoing and redoing keeps each to their own", arguments: seeds)
  func undoing(_ seed: UInt64) throws {
    let folder = try StoreFolder()
    try folder.fill(children: 3)
    var history = RandomHistory(seed: seed)
    var sessions = [try folder.session(), try folder.session()]
    for _ in 0..<120 {
      let desk = history.desk()
      let who = desk.officer.id == SmallService.ellery.id ? 0 : 1
      let before = try folder.entries()
      let undone = sessions[who].register.ownChanges(of: desk.officer.id).done.last?.version
      guard let entry = try? sessions[who].record(history.change(), at: desk) else {
        #expect(try folder.entries() == before)
        continue
      }
      #expect(try folder.entries() == before + [entry])
      guard let subject = entry.undoneVersion else { continue }
      #expect(undone == subject)
      let original = try #require(before.first { $0.version == subject })
      #expect(original.by == desk.officer.id)
      #expect(entry.facts.count == original.facts.count)
    }
  }

  @Test("refuses to undo what another person built upon")
  func builtUpon() throws {
    let folder = try StoreFolder()
    try folder.fill(children: 1)
    var session = try folder.session()
    let raise: Change = { (register, desk) throws(Refusal) in
      try register.raiseNotification(
        about: ChildID("C1"), reason: register.policy.ladder.reasons[0].key, stage: nil,
        text: "drift", on: desk.today, at: desk)
    }
    _ = try session.record(raise, at: SmallService.desk(minute: 60))
    _ = try session.record(
      { (register, desk) throws(Refusal) in
        try register.answerNotification(
          1, about: ChildID("C1"), from: "manager", text: "soon", on: desk.today, at: desk)
      }, at: SmallService.desk(SmallService.okafor, minute: 61))
    #expect(throws: RecordingError.refused(.builtUpon(by: "N. Okafor"))) {
      try session.record(
        { (register, desk) throws(Refusal) in try register.undo(at: desk) },
        at: SmallService.desk(minute: 62))
    }
  }
}
