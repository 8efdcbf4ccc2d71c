import Domain
import Formats
import TestSupport
import Testing

@testable import Screens

@Suite("The doubts of imports on the screen")
struct DoubtsScreenTests {
  private let child = ChildID("777")

  /// A sitting of the manager after a return whose one episode is provided by parents, in foster care.
  private func imported(
    _ columns: Int = 100, _ rows: Int = 30, episodes: String = "02/11/2026,S,C2,N1,U6,PR0,,,,,,"
  ) throws -> Sitting {
    func file(_ name: String, _ text: String) -> InputFile {
      InputFile(name: name, bytes: Array(text.utf8))
    }
    var sitting = try SmallCaseload.sitting(columns, rows, as: .cole)
    try sitting.type("I/data/903<Enter>")
    sitting.tell(
      .folderRead(
        path: "/data/903",
        files: [
          file("h.csv", "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n777,2,10/05/2015,WBRI,UN1,,\n"),
          file(
            "e.csv",
            ReturnKind.episodes.columns.joined(separator: ",")
              + "\n777,\(episodes)\n"),
        ]))
    try sitting.type("<C-s>")
    return sitting
  }

  @Test("are listed by child, each with its words, and settled on the child's page")
  func settle() throws {
    var sitting = try imported()
    try sitting.type("<C-p>doubts of imports<Enter>")
    #expect(sitting.shows("1 child"))
    #expect(sitting.shows("PLACE_PROVIDER PR0"))
    try sitting.type("<Enter>")
    #expect(sitting.shows("PR0-not-P1"))
    try sitting.type("=")
    #expect(sitting.shows("why is it settled"))
    try sitting.type("the grandparents are paid<Enter>")
    #expect(try sitting.state(child).doubts.open.isEmpty)
    #expect(sitting.shows("settled"))
    try sitting.type("u")
    #expect(try sitting.state(child).doubts.open.map(\.key.rule) == ["PR0-not-P1"])
  }

  @Test("stand on the first tab of the child's page, as one line")
  func firstTab() throws {
    var sitting = try imported()
    try sitting.type("F777<Enter>")
    #expect(sitting.shows("1 doubt of the last import"))
  }

  @Test("are shown by = on the first tab, and said once more where they are settled")
  func shown() throws {
    var sitting = try imported(80, 24)
    try sitting.type("F777<Enter>=")
    #expect(sitting.shows("PR0-not-P1"))
    try sitting.type("=")
    #expect(sitting.shows("Doubt 1: why is it settled?"))
    #expect(sitting.shows("parents provide only"))
    try sitting.type("checked<Enter>")
    #expect(try sitting.state(child).doubts.open.isEmpty)
  }

  // PR0 is wrong in foster care, P1 under section 20, police protection of more than 72 hours, a
  // start before birth: several doubts of one child.
  @Test(
    "have their words whole beside or below the list",
    arguments: [(80, 24), (120, 40), (200, 60)])
  func whole(columns: Int, rows: Int) throws {
    var sitting = try imported(
      columns, rows, episodes: "02/03/2026,S,L1,N1,U6,PR0,30/03/2026,,,,,")
    try sitting.type("<C-p>doubts of imports<Enter>")
    let text = sitting.frame.joined(separator: " ")
    #expect(text.contains("PLACE_PROVIDER PR0"))
    try expectFrame(sitting.frame, "doubts-\(columns)x\(rows)")
  }
}
