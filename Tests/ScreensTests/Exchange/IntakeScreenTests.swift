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
}
