import Console
import Domain
import TestSupport
import Testing

@testable import Screens

@Suite("A child's page")
struct ChildScreenTests {
  @Test("holds plan, clocks and footprint", arguments: [(60, 15), (80, 24), (120, 40), (200, 60)])
  func overview(columns: Int, rows: Int) throws {
    var sitting = try SmallCaseload.sitting(columns, rows)
    try sitting.type("2/cleo<Enter><Enter>")
    #expect(sitting.shows("home-finding is late") || columns == 60)
    try expectFrame(sitting.frame, "child-\(columns)x\(rows)")
  }

  @Test("lists every review with its number, its code and whether it was in time")
  func reviews() throws {
    var sitting = try SmallCaseload.sitting(120, 40)
    try sitting.type("2/ben<Enter><Enter><Tab>")
    // 5 Jan + 20 working days = 2 Feb 2026; 2 Feb + 3 months = 2 May; 30 Apr + 6 months = 30 Oct.
    #expect(sitting.lines(with: "First review").first?.contains("in time, due 02 Feb 2026") == true)
    #expect(
      sitting.lines(with: "Second review").first?.contains("in time, due 02 May 2026") == true)
    #expect(sitting.lines(with: "Third review").first?.contains("in time, due 30 Oct 2026") == true)
  }

  @Test("opens a review in full by Enter")
  func wholeReview() throws {
    var sitting = try SmallCaseload.sitting(80, 24)
    try sitting.type("2/ben<Enter><Enter><Tab><Down><Enter>")
    #expect(sitting.shows("Second review of Thu 30 Apr"))
    #expect(sitting.shows("in time, due 02 May 2026"))
    #expect(sitting.shows("PN1 "))
    try sitting.type("<Esc>")
    #expect(sitting.shows("Third review"))
  }

  @Test("stands strictly by day, calls and visits together, and shows one kind of them by a key")
  func byDay() throws {
    var sample = try SmallCaseload.make()
    for (day, text) in [(Day(2026, 11, 13), "rang the school"), (Day(2026, 11, 18), "rang home")] {
      try sample.change(on: day) { (register, desk) throws(Refusal) in
        try register.note(.call, text, on: ChildID("204418"), day: day, at: desk)
      }
    }
    var sitting = Sitting(sample, today: SmallCaseload.today, size: .init(columns: 100, rows: 30))
    try sitting.type("2/ben<Enter><Enter><Tab><Tab>")
    let days = ["18 Nov 2026", "16 Nov 2026", "13 Nov 2026"]
    let places = days.map { day in sitting.frame.firstIndex { $0.contains(day) } }
    #expect(places.allSatisfy { $0 != nil })
    #expect(places.compactMap { $0 } == places.compactMap { $0 }.sorted())
    try sitting.type("/")
    #expect(sitting.shows("Only calls and notes"))
    #expect(sitting.lines(with: "16 Nov 2026").isEmpty)
    try sitting.type("/")
    #expect(sitting.shows("Only visits"))
    #expect(!sitting.shows("rang home"))
    try sitting.type("/")
    #expect(sitting.shows("rang home"))
  }

  @Test("names in its trail who opened the case though it was not theirs, in order of time")
  func looks() throws {
    var sitting = try SmallCaseload.sitting(120, 40)
    try sitting.type("2/ben<Enter><Enter><BackTab>")
    let child = try #require(sitting.model.top as? ChildScreen).child
    guard case .readAccesses(of: child) = sitting.asked.last else {
      Issue.record("who opened the record is not asked for")
      return
    }
    sitting.tell(
      .accesses(
        [
          Access(
            at: Moment(england: Day(2026, 10, 31), hour: 14, minute: 2), by: Officer.osei.id,
            login: "sosei", child: child)
        ], of: child))
    let lines = sitting.frame.enumerated()
    let look = try #require(lines.first { $0.element.contains("S. Osei opened the record") })
    #expect(look.element.contains("31 Oct 2026 14:02"))
    // A review was recorded on 19 May: it stands below, for the newest is first.
    let review = try #require(lines.first { $0.element.contains("recorded 19 May 2026") })
    #expect(look.offset < review.offset)
  }

  @Test("keeps in its trail what was withdrawn, marked so")
  func trail() throws {
    var sitting = try SmallCaseload.sitting(120, 40)
    try sitting.type("2/ben<Enter>m<Tab><Tab>wrong child<C-s><Enter><BackTab>")
    try sitting.type("c<Tab><Tab><Tab><Tab>not about him<Tab><Space><C-s>")
    #expect(sitting.shows("no longer in force"))
    #expect(sitting.shows("not about him"))
  }
}
