import Console
import Domain
import TestSupport
import Testing

@testable import Screens

@Suite("Allocation and workload on screen")
struct TeamPagesTests {
  @Test("lists whom nobody holds, and offers who could take the child")
  func unallocated() throws {
    var sitting = try SmallTeam.sitting()
    try sitting.type("4<Tab><Tab><Tab>")
    // Five working days from Tue 17 Nov: Tue 24 Nov.
    #expect(sitting.shows("Tue 24 Nov"))
    try sitting.type("A")
    #expect(sitting.lines(with: "P. Ellery").contains { $0.contains("50–70") })
    try sitting.type(" <C-s>")
    // S. Osei carries 28 points of 480 for four days a week, P. Ellery 44 of 600: less for the hours.
    #expect(try sitting.state(ChildID("500")).allocation.last == Officer.osei.id)
  }

  @Test("hands a caseload over whole, with a note on each child")
  func handOver() throws {
    var sitting = try SmallTeam.sitting()
    try sitting.type("4<Down>H <Tab><Tab>S. Osei leaves<C-s>")
    for id in ["410", "411"] {
      let state = try sitting.state(ChildID(id))
      #expect(state.allocation.last == Officer.ellery.id)
      #expect(state.notes.all.last?.value.text.contains("S. Osei leaves") == true)
    }
  }

  @Test("shows what more children and fewer hours would mean, and saves nothing")
  func whatIf() throws {
    var sitting = try SmallTeam.sitting()
    let before = sitting.register.version
    try sitting.type("4<Tab><Tab>i<Up><Left>")
    // 6 + 10 children, 1.8 − 0.1 FTE: 9.4 for each.
    #expect(sitting.shows("+10"))
    #expect(sitting.shows("9.4"))
    #expect(sitting.register.version == before)
  }
}

@Suite("Supervision on screen")
struct SupervisionScreenTests {
  @Test("walks through High, then late, then the rest")
  func walk() throws {
    var sitting = try SmallTeam.sitting()
    try sitting.type("4v")
    let high = try #require(sitting.frame.firstIndex { $0.contains("Cléo Okafor") })
    let late = try #require(sitting.frame.firstIndex { $0.contains("Ben Brennan") })
    #expect(high < late)
    #expect(sitting.shows("child 1 of 3"))
  }

  @Test("agrees an action, which stands on the IRO's Today until it is done")
  func action() throws {
    var sitting = try SmallTeam.sitting()
    try sitting.type("4vaask for the matching date<C-s>")
    let open = try #require(try sitting.state(ChildID("31007")).supervision.openActions.first)
    // Ten working days after Fri 20 Nov 2026: Fri 4 Dec.
    #expect(open.value.by == Day(2026, 12, 4))
    try sitting.type("<Esc>1")
    #expect(sitting.shows("ask for the matching date"))
  }

  @Test("draws a dip sample, ticks the form and counts")
  func sample() throws {
    var sitting = try SmallTeam.sitting()
    try sitting.type("4vz<BS>3<C-s>")
    #expect(sitting.register.dipSamples.count == 1)
  }
}
