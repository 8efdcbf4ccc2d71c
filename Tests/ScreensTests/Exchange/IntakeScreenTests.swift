import Console
import Domain
import Formats
import TestSupport
import Testing

@testable import Screens

@Suite("What an import changed, on the screen")
struct IntakeScreenTests {
  private static func file(_ name: String, _ text: String) -> InputFile {
    InputFile(name: name, bytes: Array(text.utf8))
  }

  private func files(_ episode: String) -> [InputFile] {
    [
      Self.file("h.csv", "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n777,2,10/05/2015,WBRI,UN1,,\n"),
      Self.file(
        "e.csv",
        "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,"
          + "URN\n777,02/11/2026,S,\(episode)\n"),
    ]
  }

  private func imported(_ episode: String, _ sitting: inout Sitting) throws {
    try sitting.type("I/data/903<Enter>")
    sitting.tell(.folderRead(path: "/data/903", files: files(episode)))
    try sitting.type("<C-s>")
  }

  @Test("is a list by name, of which each line opens the child")
  func list() throws {
    var sitting = try SmallCaseload.sitting(120, 40, as: .cole)
    try sitting.type("L")
    #expect(sitting.shows("No import is recorded yet"))
    try imported("C2,N1,U6,PR1,,,,,,", &sitting)
    try imported("C1,N1,U6,PR1,,,,,,", &sitting)
    try sitting.type("L")
    #expect(sitting.shows("Another legal status"))
    #expect(sitting.shows("C2 care order → C1"))
    try sitting.type("<Enter>")
    #expect(sitting.shows("777"))
  }

  @Test("is nothing for an IRO whose children it left alone, whose team it shows on request")
  func own() throws {
    var sample = try SmallCaseload.make()
    try sample.takeIn(
      on: SmallCaseload.today, [Draft(ChildID("777"), on: SmallCaseload.today, .child(.absent))])
    var sitting = Sitting(sample, today: SmallCaseload.today)
    try sitting.type("L")
    #expect(sitting.shows("changed nothing about these children"))
  }

  @Test("is taken back by u as one, and brought back by U")
  func undo() throws {
    var sitting = try SmallCaseload.sitting(120, 40, as: .cole)
    try imported("C2,N1,U6,PR1,,,,,,", &sitting)
    #expect(try sitting.state(ChildID("777")).isLookedAfter(on: SmallCaseload.today))
    try sitting.type("u")
    #expect(sitting.shows("Take back the import"))
    try sitting.type("y")
    #expect(try !sitting.state(ChildID("777")).isLookedAfter(on: SmallCaseload.today))
    #expect(sitting.shows("Undone: the import"))
    #expect(sitting.shows("1 child"))
    try sitting.type("U")
    #expect(try sitting.state(ChildID("777")).isLookedAfter(on: SmallCaseload.today))
  }

  private static let heading =
    "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN"

  /// A sitting after a second return: 777 and 778 came and are otherwise now, 779 left with the
  /// longest words that a reason has.
  private func changed(_ columns: Int, _ rows: Int) throws -> Sitting {
    var sitting = try SmallCaseload.sitting(columns, rows, as: .cole)
    let header =
      "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n777,2,10/05/2015,WBRI,UN1,,\n"
      + "778,1,11/06/2012,WBRI,UN1,,\n779,1,01/02/2014,WBRI,UN1,,\n"
    let returns = [
      ["777,02/06/2026,S,C1,N1,U6,PR1,,,,,,", "778,02/06/2026,S,C2,N1,U6,PR1,,,,,,"],
      [
        "777,02/06/2026,S,C2,N1,U6,PR1,,,,,,",
        "778,02/06/2026,S,C2,N1,U6,PR1,10/11/2026,X1,CARPL,,,",
        "778,10/11/2026,P,C2,N1,K2,PR4,,,,,QZ1 1AA,SC123456",
      ],
    ]
    for (index, lines) in returns.enumerated() {
      let last =
        "779,02/06/2026,S,C2,N1,U6,PR1,"
        + (index == 0 ? ",,,,," : "12/11/2026,E46,,,,")
      let text = ([Self.heading] + lines + [last]).joined(separator: "\n") + "\n"
      try sitting.type("I/data/903<Enter>")
      sitting.tell(
        .folderRead(
          path: "/data/903", files: [Self.file("h.csv", header), Self.file("e.csv", text)]))
      try sitting.type("<C-s>")
    }
    try sitting.type("L")
    return sitting
  }

  @Test(
    "shows the name and what changed, old and new, whole in every width",
    arguments: [(80, 24), (120, 40), (200, 60)])
  func whole(columns: Int, rows: Int) throws {
    let sitting = try changed(columns, rows)
    #expect(sitting.shows("Moved 1"))
    #expect(sitting.shows("C1 interim care order → C2 care order"))
    #expect(sitting.shows("U6 foster → K2 children's home"))
    #expect(!sitting.frame.dropLast(2).contains { $0.contains("…") })
    try expectFrame(sitting.frame, "intake-\(columns)x\(rows)")
  }

  @Test("goes from child to child, past the headings and the rows that only go on")
  func moving() throws {
    var sitting = try changed(80, 24)
    try sitting.type("<Down><Down><Enter>")
    #expect(sitting.shows("777"))
    try sitting.type("<Esc><Home><Enter>")
    #expect(sitting.shows("779"))
  }
}
