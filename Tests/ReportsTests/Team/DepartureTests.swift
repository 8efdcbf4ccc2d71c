import Domain
import Reports
import TestSupport
import Testing

@Suite("An IRO who leaves")
struct DepartureTests {
  /// P. Ellery holds two children, S. Osei one; S. Osei's last day is Fri 20 Nov 2026.
  private func made() throws -> SampleRegister {
    var sample = try SampleRegister()
    try sample.add(ChildID("A"), "Ava Brennan", from: Day(2026, 3, 2))
    try sample.add(ChildID("B"), "Ben Brennan", from: Day(2026, 3, 2))
    try sample.add(ChildID("C"), "Cléo Okafor", from: Day(2026, 3, 2), iro: .osei)
    try sample.record(
      on: Day(2026, 10, 1), by: .cole,
      [Draft(nil, on: Day(2026, 11, 20), .officer(.left(Officer.osei.id)))])
    return sample
  }

  private func words(on day: Day) throws -> [String] {
    Departure.all(in: try made().register, today: day).map(\.sentence)
  }

  private func board(on day: Day) throws -> TeamBoard {
    TeamBoard(
      try made().register,
      at: Viewpoint(today: day, now: Moment(england: day, hour: 9, minute: 0)))
  }

  @Test("with children is warned of from four weeks before the last day, and told after it")
  func warned() throws {
    // 28 days before Fri 20 Nov are Fri 23 Oct.
    #expect(try words(on: Day(2026, 10, 22)).isEmpty)
    let before = ["S. Osei leaves Fri 20 Nov: 1 child to hand over"]
    #expect(try words(on: Day(2026, 10, 23)) == before)
    #expect(try words(on: Day(2026, 11, 20)) == before)
    #expect(
      try words(on: Day(2026, 11, 21)) == ["S. Osei left Fri 20 Nov: 1 child to allocate"])
  }

  @Test("leaves their children to nobody from the day after: the board counts them so")
  func counted() throws {
    let last = try board(on: Day(2026, 11, 20))
    #expect(last.lines.map(\.name) == ["P. Ellery", "S. Osei", "Unallocated", "Team"])
    #expect(last.lines.map { $0.figures[.children] } == [2, 1, 0, 3])
    #expect(last.lines[1].shortTitle == "S. Osei, leaves 20 Nov")
    let after = try board(on: Day(2026, 11, 21))
    #expect(after.lines.map(\.name) == ["P. Ellery", "S. Osei", "Unallocated", "Team"])
    #expect(after.lines.map { $0.figures[.children] } == [2, 0, 1, 3])
    #expect(after.lines[1].shortTitle == "S. Osei, left 20 Nov")
    #expect(after.remarks == ["S. Osei left Fri 20 Nov: 1 child to allocate"])
    let register = try made().register
    let cell = BoardCell(.unallocated, .children)
    #expect(cell.items(in: register, at: after.seen).map(\.row) == [2])
  }

  @Test("leaves them among the unallocated, late since the last day, with whose they were")
  func unallocated() throws {
    let register = try made().register
    #expect(UnallocatedChild.all(in: register, today: Day(2026, 11, 20)).isEmpty)
    let children = UnallocatedChild.all(in: register, today: Day(2026, 11, 21))
    #expect(children.map(\.name) == ["Cléo Okafor"])
    #expect(children.map(\.due) == [Day(2026, 11, 20)])
    #expect(children.map(\.state) == [.late])
    #expect(children.map(\.leaverWords) == ["S. Osei, left 20 Nov"])
  }
}
