import Console
import Domain
import TestSupport
import Testing

@testable import Screens

@Suite("The team's board")
struct TeamScreenTests {
  @Test(
    "shows every IRO, what nobody holds and the team",
    arguments: [(80, 24), (120, 40), (200, 60)])
  func board(columns: Int, rows: Int) throws {
    var sitting = try SmallTeam.sitting(columns, rows)
    try sitting.type("4")
    // P. Ellery 1.0 and S. Osei 0.8; three, two and one children.
    #expect(sitting.shows("2 IROs · 1.8 FTE · 6 children"))
    try expectFrame(sitting.frame, "team-\(columns)x\(rows)")
  }

  @Test("opens exactly the rows of the cell under the cursor, titled with what was counted")
  func cell() throws {
    var sitting = try SmallTeam.sitting()
    // FTE, Children, per FTE, High.
    try sitting.type("4<Right><Right><Right><Right><Enter>")
    #expect(sitting.shows("1 child of High priority · P. Ellery"))
    #expect(sitting.shows("Cléo Okafor"))
    #expect(!sitting.shows("Ben Brennan"))
  }

  @Test(
    "says whole what a column counts, on as many lines as that needs", arguments: [120, 200])
  func definition(columns: Int) throws {
    var sitting = try SmallTeam.sitting(columns, columns / 3)
    // FTE, Children, per FTE, High, Med, Low, None, Late, 20 wd, Unseen.
    try sitting.type("4" + String(repeating: "<Right>", count: 10) + "w")
    let words = sitting.frame.suffix(5).flatMap { $0.split(separator: " ") }
      .filter { !$0.contains("─") && !$0.contains("│") }.joined(separator: " ")
    #expect(
      words.contains(
        "Children whom the IRO has not seen within the time that the service sets for their "
          + "priority (local rule). Where no visit was ever recorded of an old case it is not "
          + "known, not late."), "\(words)")
    try sitting.type("<Left>")
    #expect(!sitting.shows("within the time that the service sets"))
  }

  @Test(
    "says of a cell whose stage has left the ladder meanwhile that it is gone, and opens nothing")
  func goneStage() throws {
    var sample = try SmallTeam.make()
    var sitting = try SmallTeam.sitting(200, 60)
    // IRO, FTE, Children, per FTE, High, Med, Low, None, Late, 20 wd, Unseen, QN, On time, Trend,
    // Informal, Stage 1, Stage 2.
    try sitting.type("4" + String(repeating: "<Right>", count: 16) + "<Enter>")
    #expect(sitting.shows("0 open notifications at Stage 2 · P. Ellery"))
    var policy = sample.register.policy
    policy.ladder.stages = Array(policy.ladder.stages.prefix(1))
    let today = SmallCaseload.today
    try sample.record(on: today, by: .cole, [Draft(nil, on: today, .policy(.set(policy)))])
    let shorter = sample.register
    sitting.know { $0.register = shorter }
    #expect(sitting.shows("a stage that is no longer on the ladder"))
    try sitting.type("=<Esc>")
    #expect(sitting.shows("Team tracking board"))
    // The cursor stood in a column that is gone too.
    try sitting.type("sw<Enter>")
    #expect(!sitting.shows("Stage 2"))
  }

  @Test("keeps the cursor on its column when the window takes another width")
  func resized() throws {
    var sitting = try SmallTeam.sitting()
    // FTE, Children, per FTE, High: in a narrow window FTE stands further to the right.
    try sitting.type("4<Right><Right><Right><Right>")
    #expect(sitting.shows("child of High priority") || sitting.shows("children of High priority"))
    sitting.tell(.resized(Size(columns: 80, rows: 24)))
    #expect(sitting.shows("High priority"))
    sitting.tell(.resized(Size(columns: 120, rows: 40)))
    #expect(sitting.shows("High priority"))
  }

  @Test("counts today, a week ago and so on from today while a past day is looked at")
  func compareFromPast() throws {
    var sitting = try SmallTeam.sitting()
    try sitting.type("4@18/11<Enter>")
    #expect(sitting.shows("18 Nov 2026"))
    try sitting.type("ctoday<Enter>")
    guard case .lookBack(let past, comparing: true) = sitting.asked.last else {
      Issue.record("no day is asked for")
      return
    }
    #expect(past.day == SmallCaseload.today)
  }

  @Test("is sorted by the column under the cursor, and again the other way")
  func sort() throws {
    var sitting = try SmallTeam.sitting()
    try sitting.type("4<Right>s")
    let hours = sitting.lines(with: ".8").first { $0.contains("Osei") }
    #expect(hours != nil)
    #expect(try order(sitting) == ["P. Ellery", "S. Osei"])
    try sitting.type("s")
    #expect(try order(sitting) == ["S. Osei", "P. Ellery"])
  }

  private func order(_ sitting: Sitting) throws -> [String] {
    let names = ["P. Ellery", "S. Osei"]
    let places = try names.map { name in
      try #require(
        sitting.frame.firstIndex { $0.hasPrefix("▸ " + name) || $0.hasPrefix("  " + name) })
    }
    return zip(places, names).sorted { $0.0 < $1.0 }.map(\.1)
  }

  @Test("says what a column counts")
  func definition() throws {
    var sitting = try SmallTeam.sitting()
    try sitting.type("4w")
    #expect(sitting.shows("whose case the IRO holds"))
  }

  @Test("has numbers alone for a screen reader")
  func plain() throws {
    var sitting = try SmallTeam.sitting()
    try sitting.type("4b")
    #expect(!sitting.frame.joined().contains { "▁▂▃▄▅▆▇█".contains($0) })
  }

  @Test("opens to an IRO their own rows, and tells who may open the others'")
  func ownRows() throws {
    var sitting = try SmallTeam.sitting(as: .ellery)
    try sitting.type("4<Right><Right><Enter>")
    #expect(sitting.shows("3 children looked after · P. Ellery"))
    try sitting.type("<Esc><Down><Enter>")
    #expect(!sitting.shows("Dita Novak"))
    #expect(sitting.shows("An IRO may not list the children of other IROs"))
  }

  @Test("moves in time by months, and back to today")
  func months() throws {
    var sitting = try SmallTeam.sitting()
    try sitting.type("4[")
    // On 20 Oct 2026 Ben, Dita and Emre were known; Ava and Cléo came later.
    #expect(sitting.shows("as at Tue 20 Oct 2026, known then"))
    #expect(sitting.shows("1.8 FTE · 3 children"))
    try sitting.type("]")
    #expect(sitting.shows("1.8 FTE · 6 children"))
    #expect(!sitting.shows("known then"))
  }

  @Test("records nothing while a past day is looked at")
  func pastIsKept() throws {
    var sitting = try SmallTeam.sitting()
    try sitting.type("4[2t")
    #expect(sitting.shows("nothing is recorded here"))
    try sitting.type("<Esc>")
    #expect(!sitting.shows("as at"))
  }

  @Test("tells at a hand-over how many each would then hold, against the guidance for their hours")
  func handOver() throws {
    var sitting = try SmallTeam.sitting()
    try sitting.type("4H")
    // P. Ellery holds three; S. Osei holds two, and 0.8 of 50 to 70 is 40 to 56.
    // Two by 0.8 are 2.5 for a full post, five 6.25; two cases of 10 points before the second review,
    // 4 more each, are 28 of 480 points: 5.8 %.
    let line = try #require(sitting.lines(with: "S. Osei").first)
    #expect(
      line.split(separator: " ").suffix(10).map(String.init)
        == ["Osei", "0.8", "2", "2.5", "6", "%", "40–56", "–", "5", "6.3"])
  }

  @Test("sets who covers a caseload, and from when until when")
  func cover() throws {
    var sitting = try SmallTeam.sitting()
    try sitting.type("4C<Space><Tab><Tab>27/11<C-s>")
    #expect(sitting.shows("S. Osei covers P. Ellery until Fri 27 Nov 2026"))
    let covered = [SmallCaseload.today, Day(2026, 11, 27), Day(2026, 11, 28)].map {
      sitting.register.covered(by: Officer.osei.id, on: $0)
    }
    #expect(covered == [[Officer.ellery.id], [Officer.ellery.id], []])
  }

  @Test("tells beside an action what is known of the child: why High, and what is late")
  func action() throws {
    var sitting = try SmallTeam.sitting()
    try sitting.type("4va")
    #expect(sitting.shows("Action · Cléo Okafor"))
    #expect(sitting.shows("High priority"))
    #expect(sitting.shows("home-finding is late"))
  }

  @Test("keeps the lists of today and of a past day apart")
  func lists() throws {
    var sitting = try SmallTeam.sitting()
    // Femi, the last child of the register, is not there yet on 20 October.
    try sitting.type("2<End>1<End>4[1")
    #expect(sitting.shows("as at Tue 20 Oct 2026"))
    #expect(!sitting.shows("Femi Ade"))
    try sitting.type("2")
    #expect(sitting.shows("3 children"))
    try sitting.type("<Esc>")
    #expect(sitting.shows("6 children"))
  }

  @Test("is not moved into the future, nor before the first entry")
  func bounds() throws {
    var sitting = try SmallTeam.sitting()
    try sitting.type("4@2026-11-21<Enter>")
    #expect(sitting.shows("that day is to come"))
    try sitting.type("@2014-12-31<Enter>")
    #expect(sitting.shows("the first entry is of 01 Jan 2015"))
  }

  @Test("stands beside that of another day, with the differences")
  func comparison() throws {
    var sitting = try SmallTeam.sitting(160, 40)
    try sitting.type("4c2026-10-20<Enter>")
    #expect(sitting.shows("Tue 20 Oct 2026 (known then) beside Fri 20 Nov 2026"))
    // P. Ellery held Ben alone on 20 Oct, and three children on 20 Nov.
    let ellery = try #require(sitting.lines(with: "P. Ellery").first)
    #expect(ellery.contains("1→3 +2"))
  }
}

@Suite("The wall of priorities")
struct WallPageTests {
  @Test("names why and since when, and marks a High case that nobody touched for three weeks")
  func wall() throws {
    var sitting = try SmallTeam.sitting()
    try sitting.type("4<Tab>")
    #expect(sitting.shows("● High 1"))
    // Cléo: touched last on 2 Nov, 18 days before.
    #expect(sitting.shows("18 d"))
    #expect(!sitting.shows("! 18 d"))
    #expect(sitting.shows("since 02 Nov · home-finding is late"))
    try expectFrame(sitting.frame, "wall-120x40")
  }

  @Test("asks for the reason when a card is moved")
  func move() throws {
    var sitting = try SmallTeam.sitting()
    try sitting.type("4<Tab>><Tab>a match was found<C-s>")
    let tracking = try #require(try sitting.state(ChildID("31007")).tracking.current?.value)
    #expect(tracking.priority == .medium)
    #expect(tracking.reason == "a match was found")
    #expect(sitting.shows("◐ Medium 1"))
  }

  @Test("says what moved since a day")
  func moved() throws {
    var sitting = try SmallTeam.sitting()
    try sitting.type("4<Tab>M2026-11-01<Enter>")
    #expect(sitting.shows("1 moved · 1 to a closer watch · since Sun 01 Nov 2026"))
    try sitting.type("<Esc>M2026-11-02<Enter>")
    #expect(sitting.shows("0 moved"))
  }
}
