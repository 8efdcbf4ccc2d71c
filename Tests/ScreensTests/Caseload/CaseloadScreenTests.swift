import Console
import Domain
import Reports
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

  @Test("every view shows as many children as its count says, and says that they are children")
  func views() throws {
    var sample = try ScreenWalls.sample()
    let raised = NotificationRaised(
      number: 9, reason: "drift-or-delay", isPraise: false, stage: "informal", text: "again",
      at: Moment(england: ScreenWalls.today, hour: 8, minute: 0))
    // A second open notification about the same child is no second child.
    try sample.record(
      on: ScreenWalls.today,
      [Draft(ChildID("OWN1"), on: ScreenWalls.today, .notification(.raised(raised)))])
    for officer in [Officer.ellery, .osei, .cole] {
      let sitting = ScreenWalls.sitting(sample, officer)
      let world = sitting.model.world
      let list = Caseload(world.register, scope: world.scope(team: false), today: world.today)
      for (place, view) in SavedView.builtIn(world.register.policy).enumerated() {
        var shown = sitting
        try shown.type("2" + String(repeating: "<Tab>", count: place))
        let count = list.count(matching: view.filter, in: world.register)
        #expect(shown.shows("\(view.title) \(count)"), "\(officer.name)")
        let rows = list.rows(matching: view.filter, in: world.register)
        #expect(rows.count == count)
        for row in rows { #expect(shown.shows(world.register.texts(at: row).name)) }
      }
    }
    #expect(SavedView.builtIn(Policy()).contains { $0.title == "With open QN" })
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
