import Console
import Domain
import Storage
import TestSupport
import Testing

@testable import Screens

@Suite("An IRO who leaves, on the screens")
struct DepartureLinesTests {
  /// S. Osei, who holds two children, has this last day; it is Fri 20 Nov 2026.
  private func sitting(lastDay: Day) throws -> Sitting {
    var sample = try SmallTeam.make()
    try sample.record(
      on: Day(2026, 11, 19), by: .cole,
      [Draft(nil, on: lastDay, .officer(.left(Officer.osei.id)))])
    return Sitting(
      sample, today: SmallCaseload.today, size: Size(columns: 120, rows: 40), officer: .cole,
      roots: [TodayScreen(), CaseloadScreen(), NotificationsScreen(), TeamScreen()])
  }

  @Test("is on the manager's Today before the day, and on the board")
  func before() throws {
    var sitting = try sitting(lastDay: Day(2026, 11, 27))
    #expect(sitting.shows("S. Osei leaves Fri 27 Nov: 2 children to hand over"))
    try sitting.type("4")
    #expect(sitting.shows("S. Osei, leaves 27 Nov"))
    try sitting.type("<Tab><Tab><Tab>")
    #expect(!sitting.shows("Dita Novak"))
  }

  @Test("is a loud row after it, and their children are with those whom nobody holds")
  func after() throws {
    var sitting = try sitting(lastDay: Day(2026, 11, 19))
    #expect(sitting.shows("S. Osei left Thu 19 Nov: 2 children to allocate"))
    try sitting.type("4<Down>")
    #expect(sitting.lines(with: "S. Osei, left 19 Nov").first?.contains("2 children to") == true)
    #expect(sitting.shows("H hands them over"))
    // The two of S. Osei, and Femi Ade, whom nobody has held.
    try sitting.type("<Enter>")
    #expect(sitting.shows("3 children looked after · Unallocated"))
    try sitting.type("<Esc><Tab><Tab><Tab>")
    for name in ["Dita Novak", "Emre Kaya", "Femi Ade"] { #expect(sitting.shows(name)) }
    #expect(sitting.shows("S. Osei, left 19 Nov"))
  }

  @Test("is of no concern to an IRO's own Today")
  func own() throws {
    let sample = try sitting(lastDay: Day(2026, 11, 27)).session
    #expect(sample.register.people.count == 3)
    var sitting = try SmallTeam.sitting(as: .ellery)
    let register = sample.register
    sitting.know { $0.register = register }
    #expect(!sitting.shows("leaves Fri 27 Nov"))
  }
}
