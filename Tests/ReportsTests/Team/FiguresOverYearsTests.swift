import Demonstration
import Domain
import Reports
import Storage
import TestSupport
import Testing

@Suite("Figures over years on a fictional service")
struct FiguresOverYearsTests {
  private static let today = Day(2026, 11, 20)

  private func register() throws -> Register {
    var session = try Session(MemoryStore())
    try session.recordHistory(
      try FictionalService(size: .team, today: Self.today).deeds().map {
        Work(by: $0.by, login: $0.login, at: $0.at, drafts: $0.drafts)
      })
    return session.register
  }

  @Test("count each of three years what the records hold, and read none of them")
  func years() throws {
    let whole = try register()
    let kept = try CountedChildren(whole)
    let register = Register(kept: kept, service: whole.service)
    for year in 0..<3 {
      let last = Self.today.adding(months: -12 * year)
      let first = last.adding(months: -12)
      let held = count(register, .reviewHeld, first, last)
      let late = count(register, .reviewHeld, first, last) { $0.outcome == .late }
      let seen = count(register, .visitMade, first, last) { $0.outcome == .seen }
      let raised = count(register, .notificationRaised, first, last)
      #expect(kept.reads == 0)
      let days = first.adding(days: 1)...last
      var counted = [0, 0, 0, 0]
      for row in 0..<whole.childCount {
        let child = try whole.state(at: row)
        let reviews = child.reviews.held.filter { days.contains($0.held) }
        counted[0] += reviews.count
        counted[1] += reviews.count { $0.wasInTime == false }
        counted[2] += child.visits.made.count {
          days.contains($0.on) && $0.value.seen && $0.value.manner == .inPerson
        }
        counted[3] += child.notifications.all.count { days.contains($0.raised.on) }
      }
      #expect([held, late, seen, raised] == counted, "the year up to \(last)")
      #expect(held > 0)
    }
  }

  @Test("and the whole board reads no record either")
  func board() throws {
    let whole = try register()
    let kept = try CountedChildren(whole)
    let seen = Viewpoint(
      today: Self.today, now: Moment(england: Self.today, hour: 12, minute: 0))
    let board = TeamBoard(Register(kept: kept, service: whole.service), at: seen)
    #expect(board == TeamBoard(whole, at: seen))
    #expect(kept.reads == 0)
  }

  private func count(
    _ register: Register, _ kind: Mark.Kind, _ first: Day, _ last: Day,
    _ counts: (Mark) -> Bool = { _ in true }
  ) -> Int {
    var count = 0
    register.forEachMark(of: kind, after: first, upTo: last) { _, mark in
      if counts(mark) { count += 1 }
    }
    return count
  }
}
