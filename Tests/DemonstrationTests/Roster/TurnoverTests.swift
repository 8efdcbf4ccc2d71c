import Domain
import Testing

@testable import Demonstration

@Suite("A fictional service stays as large as it is")
struct TurnoverTests {
  static let today = Day(2026, 11, 20)
  static let roster = Roster(.service, seed: 1, today: today)

  private func inCare(on day: Day) -> [Person] {
    Self.roster.people.filter { $0.start <= day && $0.end.map { $0 > day } ?? true }
  }

  @Test(
    "Between 1,600 and 1,750 children are in care at the end of every quarter",
    arguments: [
      Day(2024, 6, 30), Day(2024, 9, 30), Day(2024, 12, 31), Day(2025, 3, 31), Day(2025, 6, 30),
      Day(2025, 9, 30), Day(2025, 12, 31), Day(2026, 3, 31), Day(2026, 6, 30), Day(2026, 9, 30),
      Day(2026, 11, 20),
    ])
  func population(day: Day) {
    #expect((1_600...1_750).contains(inCare(on: day).count))
  }

  @Test("As many leave in a year as come, to a tenth", arguments: [2024, 2025])
  func flow(year: Int) {
    let span = Day(year, 4, 3)...Day(year + 1, 3, 31)
    let came = Self.roster.people.count { span.contains($0.start) }
    let left = Self.roster.people.count { $0.end.map(span.contains) ?? false }
    // About 38 of 100 children looked after in England came within the year before.
    #expect((450...850).contains(came))
    #expect(abs(came - left) * 10 <= came)
  }

  @Test("Each IRO held about as many children a year ago as now")
  func caseloads() {
    let before = inCare(on: Day(2025, 11, 20))
    for place in Self.roster.staff.officers {
      let now = Self.roster.people.count { $0.end == nil && $0.officer == place }
      let then = before.count { $0.officer == place }
      #expect(abs(now - then) <= 20, "\(place): \(then), then \(now)")
    }
  }

  @Test("Who takes over a post comes the day after the other left, so that the hours are the same")
  func posts() throws {
    let staff = Self.roster.staff
    #expect(staff.predecessors.count == staff.former.count)
    for (successor, former) in staff.predecessors {
      let left = try #require(staff.people[former].left)
      #expect(staff.people[successor].from > left)
      #expect(staff.people[successor].from - left <= 5)
      #expect(staff.people[successor].hundredthsOfFullTime == 100)
    }
  }
}
