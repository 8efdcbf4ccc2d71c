import Domain
import Formats
import Testing

@Suite("A field that says that it is empty")
struct EmptyWordTests {
  @Test(
    "is empty, so that open episodes stay open and birthdays stay",
    arguments: [
      "NULL", "null", "NaN", "NaT", "-", "#N/A", "none", "N/A", "NA", "(null)", "<NA>", "–",
      "00/01/1900", "00/00/0000",
    ])
  func empty(word: String) throws {
    let plan = try SmallReturn.plan(
      SmallReturn.file(
        "header.csv",
        "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\nA1,2,10/05/2008,WBRI,UN1,\(word),\(word)"),
      SmallReturn.episodes(
        "A1,01/05/2017,S,C2,N1,U6,PR1,\(word),\(word),\(word),\(word),\(word),\(word)"))
    #expect(plan.problems.isEmpty)
    var small = SmallRegister()
    try small.record(plan)
    let ann = try small.state(of: "A1")
    #expect(ann.isLookedAfter(on: SmallReturn.today))
    #expect(ann.born == Day(2008, 5, 10))
    #expect(ann.care.episodes.first?.homePostcode == nil)
    #expect(ann.care.episodes.first?.urn == nil)
    #expect(ann.details.header.isMother == nil)
  }

  @Test("is no word that only begins alike", arguments: ["NA1 2BC", "Nullfield", "N1"])
  func others(word: String) throws {
    var small = SmallRegister()
    try small.record(
      SmallReturn.plan(
        SmallReturn.header,
        SmallReturn.episodes("A1,01/05/2017,S,C2,N1,U6,PR1,,,,\(word),,")))
    #expect(try small.state(of: "A1").care.episodes.first?.homePostcode == word)
  }
}
