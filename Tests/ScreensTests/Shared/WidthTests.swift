import Console
import Domain
import TestSupport
import Testing

@testable import Screens

@Suite("A window that is one column wider")
struct WidthTests {
  @Test(
    "shows all that a row of a list showed before",
    arguments: [
      "1", "1e", "2", "3", "4<Enter>", "4<Right><Enter>", "4v", "4<Tab>",
      "4<Tab><Tab>", "4<Tab><Tab><Tab>",
    ], [24, 40])
  func neverLess(keys: String, rows: Int) throws {
    let officer: Officer = keys.hasPrefix("4") ? .cole : .ellery
    var sitting = Sitting(
      try Self.full(), today: SmallCaseload.today, size: Size(columns: 60, rows: rows),
      officer: officer,
      roots: [TodayScreen(), CaseloadScreen(), NotificationsScreen(), TeamScreen()])
    try sitting.type(keys)
    var before: [Shown] = []
    for width in 60...200 {
      sitting.tell(.resized(Size(columns: width, rows: rows)))
      let shown = Shown.lines(of: sitting)
      for (line, (old, new)) in zip(before, shown).enumerated() where old.cells > 1 {
        #expect(
          new.letters >= old.letters && new.cells >= old.cells,
          "\(keys) \(width)x\(rows), line \(line): \(old.text) became \(new.text)")
      }
      before = shown
    }
  }

  /// What a line of a list shows, without the detail beside it.
  private struct Shown {
    let text: String
    var letters: Int { text.count { $0 != " " && $0 != "─" && $0 != "…" } }
    /// The words that two spaces or more part from each other.
    var cells: Int {
      text.split(separator: "  ").count { piece in piece.contains { $0 != " " } }
    }

    static func lines(of sitting: Sitting) -> [Shown] {
      // Beside the cards of notifications stands their thread; the pages of the team are whole.
      let list = ListLayout(sitting.model.world).list
      let top = sitting.model.top
      let width =
        top is NotificationsScreen ? 78 : top is TeamScreen ? .max : list.width - 2
      return sitting.frame[list.y..<list.bottom].map { line in
        Shown(text: String(line.prefix(width)))
      }
    }
  }

  /// The small team, with something planned, and a notification that waits.
  private static func full() throws -> SampleRegister {
    var sample = try SmallTeam.make()
    let today = SmallCaseload.today
    try sample.change(on: today) { register, desk throws(Refusal) in
      try register.planReview(
        Appointment(day: Day(2026, 11, 24), minute: 870), of: ChildID("204418"), at: desk)
        + register.planVisit(
          Appointment(day: Day(2026, 11, 26), minute: 600), to: ChildID("31007"), at: desk)
    }
    let raised = NotificationRaised(
      number: 1, reason: "drift-or-delay", isPraise: false, stage: "1",
      text: "no date for the assessment", at: Moment(england: today, hour: 8, minute: 0))
    try sample.record(
      on: today, [Draft(ChildID("204417"), on: today, .notification(.raised(raised)))])
    return sample
  }
}
