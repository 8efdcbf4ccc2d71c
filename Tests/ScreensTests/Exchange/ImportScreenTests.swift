import Console
import Domain
import Formats
import TestSupport
import Testing

@testable import Screens

@Suite("Importing an extract on the screen")
struct ImportScreenTests {
  private let header = file(
    "h.csv", "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n777,2,10/05/2015,WBRI,UN1,,\n")
  private let episodes = file(
    "e.csv",
    "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN"
      + "\n777,02/11/2026,S,C2,N1,U6,PR1,,,,,,\n")

  @Test("asks for a folder, and reads nothing before one is written")
  func folder() throws {
    var sitting = try SmallCaseload.sitting(as: .cole)
    try sitting.type("I<Enter>")
    #expect(sitting.shows("Write the folder first"))
    try sitting.type("/data/903<Enter>")
    let read = sitting.asked.compactMap { effect -> String? in
      if case .readFolder(let path) = effect { return path }
      return nil
    }
    #expect(read == ["/data/903"])
  }

  @Test("shows what it would change, records it once, and has nothing new the second time")
  func imports() throws {
    var sitting = try preview([header, episodes])
    #expect(sitting.shows("1 child"))
    #expect(sitting.register.row(of: ChildID("777")) == nil)
    try sitting.type("<C-s>")
    #expect(try sitting.state(ChildID("777")).care.periods.map(\.start) == [Day(2026, 11, 2)])
    let before = sitting.register.version
    try sitting.type("I/data/903<Enter>")
    sitting.tell(.folderRead(path: "/data/903", files: [header, episodes]))
    try sitting.type("<C-s>")
    #expect(sitting.register.version == before)
  }

  @Test("imports nothing while rows are quarantined that nobody agreed to leave out")
  func quarantine() throws {
    let torn = ImportScreenTests.file(
      "h.csv",
      "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n,2,10/05/2015,WBRI,UN1,,\n"
        + "778,2,10/05/2015,WBRI,UN1,,\n")
    var sitting = try preview([torn])
    try sitting.type("<C-s>")
    #expect(sitting.register.row(of: ChildID("778")) == nil)
    #expect(sitting.shows("quarantined"))
    try sitting.type("a<C-s>")
    #expect(sitting.register.row(of: ChildID("778")) != nil)
    #expect(sitting.register.row(of: ChildID("777")) == nil)
  }

  @Test("says that a folder without a return holds none")
  func none() throws {
    var sitting = try preview([ImportScreenTests.file("x.csv", "a,b\n1,2\n")])
    try sitting.type("<C-s>")
    #expect(sitting.shows("no file of an SSDA903 return was found"))
  }

  private func preview(_ files: [InputFile]) throws -> Sitting {
    var sitting = try SmallCaseload.sitting(120, 40, as: .cole)
    try sitting.type("I/data/903<Enter>")
    sitting.tell(.folderRead(path: "/data/903", files: files))
    return sitting
  }

  private static func file(_ name: String, _ text: String) -> InputFile {
    InputFile(name: name, bytes: Array(text.utf8))
  }
}
