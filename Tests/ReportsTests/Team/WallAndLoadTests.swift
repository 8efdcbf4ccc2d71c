import Domain
import Reports
import TestSupport
import Testing

@Suite("The priority wall, unallocated children and workload")
struct WallAndLoadTests {
  let today = Day(2026, 11, 20)

  @Test("High untouched for 20 days does not stand out, for 21 it does")
  func still() throws {
    var sample = try SampleRegister()
    try add("A", .high, on: Day(2026, 10, 31), &sample)
    try add("B", .high, on: Day(2026, 10, 30), &sample)
    let wall = PriorityWall(sample.register, scope: .everyone, today: today)
    #expect(wall.columns[0].rows == [sample.row(ChildID("B")), sample.row(ChildID("A"))])
    #expect(wall.columns[0].still == 1)
    let cards = wall.columns[0].rows.map { PriorityCard($0, in: sample.register, today: today) }
    #expect(cards.map(\.daysUntouched) == [21, 20])
    #expect(cards.map(\.standsOut) == [true, false])
  }

  @Test("what moved since a day; there and back is left out")
  func moves() throws {
    var sample = try SampleRegister()
    try add("A", .low, on: Day(2026, 10, 1), &sample)
    try add("B", .low, on: Day(2026, 10, 1), &sample)
    try set("A", .high, on: Day(2026, 11, 16), &sample)
    try set("B", .high, on: Day(2026, 11, 16), &sample)
    try set("B", .low, on: Day(2026, 11, 17), &sample)
    let week = PriorityMove.since(
      Day(2026, 11, 13), scope: .everyone, in: sample.register, today: today)
    #expect(week.map(\.id) == [ChildID("A")])
    #expect(week.first?.from == .low)
    #expect(week.first?.to == .high)
    #expect(
      PriorityMove.since(Day(2026, 11, 17), scope: .everyone, in: sample.register, today: today)
        .isEmpty)
  }

  @Test("five working days from care and from a late notification, over Christmas")
  func unallocated() throws {
    var sample = try SampleRegister()
    let id = ChildID("A")
    // Into care on Monday 14 December, told on Tuesday 22: six working days later.
    let told = Day(2026, 12, 22)
    let added = ChildAddition(lookedAfterFrom: Day(2026, 12, 14))
    try sample.record(on: told, [Draft(id, on: told, .child(.added(added)))])
    let found = UnallocatedChild.all(in: sample.register, today: told)
    #expect(found.map(\.due) == [Day(2026, 12, 21)])
    #expect(found.map(\.notifiedLateBy) == [6])
    // 23, 24, 29, 30, 31 December: the 25th and the 28th are bank holidays.
    #expect(found.map(\.dueFromNotification) == [Day(2026, 12, 31)])
  }

  @Test("a sibling's IRO comes first; nobody who has not begun or has left is offered")
  func candidates() throws {
    var sample = try SampleRegister()
    try sample.add(ChildID("S"), "Mia", from: Day(2026, 11, 2), iro: .osei)
    try sample.add(ChildID("N"), "Ned", from: Day(2026, 11, 18), iro: nil)
    let siblings = Description(siblings: [ChildID("S")])
    try sample.record(on: today, [Draft(ChildID("N"), on: today, .child(.described(siblings)))])
    let later = Officer(
      id: OfficerID("n.new"), name: "N. New", role: .iro, from: Day(2026, 12, 1))
    try sample.record(on: today, [Draft(nil, on: today, .officer(.set(later)))])
    let ranked = try AllocationCandidate.ranked(
      for: ChildID("N"), in: sample.register, today: today)
    #expect(ranked.map(\.officer.name) == ["S. Osei", "P. Ellery"])
    #expect(ranked.map(\.room) == [55, 70])
    #expect(ranked.first?.siblings == ["Mia"])
  }

  @Test("points and meetings by month; the team has the children whom nobody holds, too")
  func workload() throws {
    var sample = try SampleRegister()
    try add("A", .high, on: Day(2026, 11, 2), &sample)
    try sample.add(ChildID("N"), from: Day(2026, 11, 18), iro: nil)
    let held = Day(2026, 11, 19)
    try sample.record(on: held, [Draft(ChildID("A"), on: held, .review(.held(HeldReview())))])
    let board = TeamBoard(sample.register, at: seen)
    let load = Workload(sample.register, board: board)
    #expect(load.months.first == Day(2025, 12, 1))
    // A case 10, High 6, before the second review 4.
    #expect(load.lines.map(\.points) == [20, 0])
    #expect(load.lines.map(\.fullPoints) == [600, 480])
    #expect(load.lines[0].meetings == [Int](repeating: 0, count: 11) + [1])
    #expect(load.totals.children == board.totals.figures[.children])
    #expect(load.totals.points == 34)
    let more = try WhatIf(load, more: 40, hours: -100, policy: sample.register.policy)
    #expect(more.children == 42)
    #expect(more.guidance == 40...56)
    #expect(more.perFullTimeTenths == 525)
    #expect(more.hundredthsNeeded == 60)
    #expect(throws: Refusal.self) {
      try WhatIf(load, more: .max, hours: 0, policy: sample.register.policy)
    }
    #expect(throws: Refusal.self) {
      try WhatIf(load, more: 0, hours: -180, policy: sample.register.policy)
    }
  }

  @Test("brothers and sisters of one IRO: the first weighs in full, each further one less")
  func siblings() throws {
    var sample = try SampleRegister()
    for (id, other) in [("A", "B"), ("B", "A")] {
      try sample.add(ChildID(id), from: Day(2026, 11, 2))
      let described = Description(siblings: [ChildID(other)])
      try sample.record(on: today, [Draft(ChildID(id), on: today, .child(.described(described)))])
    }
    let board = TeamBoard(sample.register, at: seen)
    #expect(Workload(sample.register, board: board).lines[0].points == 14 + 14 - 3)
  }

  private var seen: Viewpoint {
    Viewpoint(today: today, now: Moment(england: today, hour: 12, minute: 0))
  }

  private func add(
    _ id: String, _ priority: Priority, on day: Day, _ sample: inout SampleRegister
  ) throws {
    try sample.add(ChildID(id), from: Day(2026, 9, 1))
    try set(id, priority, on: day, &sample)
  }

  private func set(
    _ id: String, _ priority: Priority, on day: Day, _ sample: inout SampleRegister
  ) throws {
    let tracking = Tracking(priority: priority, reason: "drift")
    try sample.record(on: day, [Draft(ChildID(id), on: day, .tracking(.set(tracking)))])
  }
}
