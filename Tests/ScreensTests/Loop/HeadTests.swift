import Console
import Domain
import TestSupport
import Testing

@testable import Screens

@Suite("The head of the screen")
struct HeadTests {
  @Test(
    "says who one is, the day with its year, that it was set and that nothing is real, at every size",
    arguments: [60, 72, 80, 100, 120, 200],
    [Officer.ellery, .cole, ScreenWalls.bassett, HeadTests.long])
  func always(columns: Int, officer: Officer) throws {
    for isReal in [true, false] {
      var head = try Self.sitting(columns, officer, isReal: isReal)
      #expect(head.frame[0].contains(officer == Self.long ? "Featherst" : officer.name))
      #expect(head.frame[0].contains("20 Nov 2026 (set)"))
      #expect(head.frame[0].contains("fictional") == !isReal)
      for place in 1...4 { #expect(head.frame[0].contains("\(place) ")) }
      // A click on the place of the fourth page opens it.
      let x = try #require(head.frame[0].firstRange(of: "4 ")?.lowerBound)
      let column = head.frame[0].distance(from: head.frame[0].startIndex, to: x)
      head.tell(.key(.click(x: column, y: 0)))
      #expect(head.model.top is TeamScreen)
      try head.type("@-1m<Enter>")
      #expect(head.frame[0].contains("20 Oct 2026"))
      #expect(head.frame[0].contains("then"))
      #expect(head.frame[0].contains(officer == Self.long ? "Featherst" : officer.name))
    }
  }

  @Test("gives up the program's name first, then the names of pages, and keeps them where they fit")
  func order() throws {
    func line(_ columns: Int) throws -> String {
      try Self.sitting(columns, .ellery, isReal: false).frame[0]
    }
    #expect(try line(120).hasPrefix(" Caseload   1 Today  2 Caseload  3 Notifications  4 Team "))
    #expect(try line(100).hasPrefix(" Caseload   1 Today  2 Caseload  3 Notifications  4 Team "))
    #expect(try line(80).hasPrefix(" 1 Today  2 Cases  3 Notices  4 Team "))
    #expect(try line(80).hasSuffix("fictional  P. Ellery  20 Nov 2026 (set)"))
  }

  static let long = Officer(
    id: OfficerID("a.f"), name: "Alexandra Jane Featherstonehaugh", role: .serviceManager,
    logins: ["af"], from: Day(2015, 1, 1))

  private static func sitting(_ columns: Int, _ officer: Officer, isReal: Bool) throws -> Sitting {
    var sample = try ScreenWalls.sample()
    var policy = Policy()
    policy.isDemonstration = !isReal
    try sample.record(
      on: ScreenWalls.today, by: .cole,
      [
        Draft(nil, on: ScreenWalls.today, .policy(.set(policy))),
        Draft(nil, on: ScreenWalls.today, .officer(.set(Self.long))),
      ])
    var sitting = Sitting(
      sample, today: ScreenWalls.today, size: Size(columns: columns, rows: 24), officer: officer,
      roots: [TodayScreen(), CaseloadScreen(), NotificationsScreen(), TeamScreen()])
    sitting.know { $0.isTodaySet = true }
    return sitting
  }
}
