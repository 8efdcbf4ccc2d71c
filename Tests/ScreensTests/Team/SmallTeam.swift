import Console
import Domain
import TestSupport

@testable import Screens

/// Two IROs and their manager on Fri 20 Nov 2026: the small caseload, two children of S. Osei, who
/// works four days a week, and one whom nobody holds.
enum SmallTeam {
  static func make() throws -> SampleRegister {
    var sample = try SmallCaseload.make()
    try sample.add(
      ChildID("410"), "Dita Novak", born: Day(2013, 2, 2), from: Day(2026, 9, 1), iro: .osei)
    try sample.add(
      ChildID("411"), "Emre Kaya", born: Day(2016, 8, 8), from: Day(2026, 10, 5), iro: .osei)
    try sample.record(
      on: Day(2026, 11, 19),
      [Draft(ChildID("410"), on: Day(2026, 9, 1), .child(.described(Description(siblings: []))))])
    try sample.add(
      ChildID("500"), "Femi Ade", born: Day(2020, 1, 1), from: Day(2026, 11, 17), iro: nil)
    return sample
  }

  static func sitting(
    _ columns: Int = 120, _ rows: Int = 40, as officer: Officer = .cole
  ) throws -> Sitting {
    Sitting(
      try make(), today: SmallCaseload.today, size: Size(columns: columns, rows: rows),
      officer: officer,
      roots: [TodayScreen(), CaseloadScreen(), NotificationsScreen(), TeamScreen()])
  }
}
