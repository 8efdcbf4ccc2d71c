import Domain
import Storage
import TestSupport
import Testing

@testable import FileStore

@Suite("Entries under a wrong clock")
struct ClockRunTests {
  @Test("are told by verify in runs, and are no damage")
  func runs() throws {
    let folder = try StoreFolder()
    try folder.fill(children: 1)
    var session = try folder.session()
    func note(_ hours: Int) throws {
      var desk = SmallService.desk(minute: 60)
      desk.now = desk.now.adding(hours: hours)
      desk.today = desk.now.day
      desk.clock = .known
      _ = try session.record(
        { (register, desk) throws(Refusal) in
          try register.note(.other, "seen", on: ChildID("C1"), day: desk.today, at: desk)
        }, at: desk)
    }
    // Three hours behind is kept and not told; 100 days ahead makes the next two stand out.
    try note(0)
    try note(-3)
    try note(24 * 100)
    try note(0)
    try note(1)
    let report = try folder.open().verify()
    #expect(report.isGood)
    // Officers and the child are entries 1 and 2.
    let ahead = SmallService.desk(minute: 60).now.adding(hours: 24 * 100)
    #expect(
      report.clockRuns == [
        ClockRun(
          entries: 6...7, at: ahead, machineTime: SmallService.desk(minute: 60).now)
      ])
    let versions = try folder.entries().filter { $0.machineTime != nil }.map(\.version)
    #expect(versions == [4, 6, 7])
    #expect(try folder.session().register.record(of: ChildID("C1")).facts.count == 7)
  }
}
