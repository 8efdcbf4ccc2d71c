import Console
import Domain
import TestSupport
import Testing

@testable import Screens

@Suite("The caseload")
struct CaseloadScreenTests {
  @Test("names the year of a review that was due long ago, which a bare day would hide")
  func longAgo() throws {
    var sample = try SampleRegister()
    // In care from Mon 5 Jan 2015: first review by Mon 2 Feb, 20 working days on.
    try sample.add(ChildID("1"), "Old Case", from: Day(2015, 1, 5))
    var sitting = Sitting(sample, today: SmallCaseload.today)
    try sitting.type("2")
    #expect(sitting.lines(with: "Old Case").contains { $0.contains("! 02 Feb 2015 ") })
    #expect(sitting.lines(with: "Old Case").contains { $0.contains(" late") })
  }

  @Test("fits every size", arguments: [(60, 15), (80, 24), (120, 40), (200, 60)])
  func frames(columns: Int, rows: Int) throws {
    var sitting = try SmallCaseload.sitting(columns, rows)
    try sitting.type("2")
    try expectFrame(sitting.frame, "caseload-\(columns)x\(rows)")
  }

  @Test("is narrowed while one types, and Esc brings all back")
  func filter() throws {
    var sitting = try SmallCaseload.sitting()
    try sitting.type("2/brenn")
    #expect(sitting.shows("2 of 3"))
    #expect(!sitting.shows("Cléo Okafor"))
    try sitting.type("<Esc>")
    #expect(sitting.shows("Cléo Okafor"))
  }

  @Test("finds a name without its accents")
  func accents() throws {
    var sitting = try SmallCaseload.sitting()
    try sitting.type("2/cleo")
    #expect(sitting.shows("Cléo Okafor"))
  }

  @Test("is sorted by the column one chooses, and the other way round the second time")
  func sort() throws {
    var sitting = try SmallCaseload.sitting(100, 30)
    try sitting.type("2sage<Enter>")
    let younger = try #require(sitting.frame.firstIndex { $0.contains("Ben Brennan") })
    let older = try #require(sitting.frame.firstIndex { $0.contains("Cléo Okafor") })
    try sitting.type("S")
    let youngerNow = try #require(sitting.frame.firstIndex { $0.contains("Ben Brennan") })
    let olderNow = try #require(sitting.frame.firstIndex { $0.contains("Cléo Okafor") })
    #expect((younger < older) != (youngerNow < olderNow))
  }

  @Test("remembers the order and a view of one's own")
  func preferences() throws {
    var sitting = try SmallCaseload.sitting(200, 40)
    try sitting.type("2/priority:high<Enter>VWorries<Enter>")
    #expect(sitting.shows("Worries 1"))
    #expect(sitting.model.world.preferences.views.map(\.filter) == ["priority:high"])
  }

  @Test("shows and hides columns as one turns them, and keeps the arrow over its own")
  func columns() throws {
    var sitting = try SmallCaseload.sitting(200, 40)
    try sitting.type("2c<Space><Down><Enter><Esc>")
    #expect(sitting.model.world.preferences.hiddenColumns == ["age", "status"])
    let header = try #require(sitting.lines(with: "Placement").first)
    #expect(!header.contains("Age"))
    #expect(header.contains("Next review ▲"))
  }

  @Test("keeps the child's name while it is moved sideways")
  func sideways() throws {
    var sitting = try SmallCaseload.sitting(80, 24)
    try sitting.type("2<Right><Right><Right><Right><Right>")
    #expect(sitting.shows("Permanence"))
    #expect(!sitting.shows("Next review"))
    #expect(sitting.shows("Ava Brennan"))
  }

  @Test("remembers which way it was turned round")
  func reversed() throws {
    var sitting = try SmallCaseload.sitting()
    try sitting.type("2S")
    #expect(sitting.model.world.preferences.sortColumn == "next-review")
    #expect(sitting.model.world.preferences.sortsBackwards)
  }

  @Test("says which word of a filter it does not know")
  func unknownTerm() throws {
    var sitting = try SmallCaseload.sitting(160, 40)
    try sitting.type("2/colour:red<Enter>")
    #expect(sitting.shows("colour"))
  }
}
