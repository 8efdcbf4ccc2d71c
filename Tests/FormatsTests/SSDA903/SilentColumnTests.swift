import Domain
import Formats
import Testing

@Suite("What a return says nothing about")
struct SilentColumnTests {
  private let episodes = SmallReturn.episodes(
    "A1,01/05/2017,S,C2,N1,U6,PR1,,,,DE1 1AA,DE2 2BB,SC1")

  @Test("a column that the file lacks is doubted once, and leaves what was known")
  func missingColumns() throws {
    var small = SmallRegister()
    try small.record(SmallReturn.plan(SmallReturn.header(of: ["A1"]), episodes))
    let plan = try SmallReturn.plan(
      SmallReturn.file("header.csv", "CHILD,DOB\nA1,10/05/2008\n"),
      SmallReturn.file(
        "episodes.csv",
        "CHILD,DECOM,LS,PLACE,DEC,REC\nA1,01/05/2017,C2,U6,31/03/2018,E4A\n"),
      into: small.register)
    #expect(plan.findings == ["missing-columns 1", "missing-columns 1"])
    #expect(!plan.hasQuarantine)
    #expect(plan.count("header.csv")?.unchanged == 1)
    #expect(plan.count("episodes.csv")?.changed == 1)
    try small.record(plan)
    let ann = try small.state(of: "A1")
    #expect(ann.details.header.upn == "D051910639385")
    #expect(ann.care.episodes.first?.urn == "SC1")
    #expect(ann.care.episodes.first?.need == NeedCode(rawValue: "N1"))
    #expect(ann.care.episodes.first?.end == Day(2018, 3, 31))
  }

  @Test("a field that cannot be read leaves what was known of it")
  func unreadable() throws {
    var small = SmallRegister()
    try small.record(SmallReturn.plan(SmallReturn.header(of: ["A1"]), episodes))
    let plan = try SmallReturn.plan(
      SmallReturn.file(
        "header.csv",
        "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\nA1,2,31/02/2008,WBRI,D051910639385,perhaps,\n"),
      episodes, into: small.register)
    #expect(plan.findings == ["date 2", "flag 2"])
    #expect(plan.doubts.map(\.rule).sorted() == ["date", "flag"])
    try small.record(plan)
    #expect(try small.state(of: "A1").born == Day(2008, 5, 10))
  }

  @Test("a health answer that cannot be read loses that answer alone")
  func answers() throws {
    let heading = ReturnKind.oc2.columns.joined(separator: ",")
    var small = SmallRegister()
    try small.record(
      SmallReturn.plan(
        SmallReturn.header,
        SmallReturn.file("oc2.csv", "\(heading)\nA1,10/05/2008,abc,,0,2,1,1,1,0,0,0\n")))
    let outcomes = try small.state(of: "A1").health.outcomes
    #expect(outcomes?.sdqScore == nil)
    #expect(outcomes?.healthCheck == nil)
    #expect(outcomes?.teethCheck == true)
  }

  @Test("a birthday after today, or over 110 years ago, is nobody's: doubted and not taken")
  func nobodysBirthday() throws {
    for (text, rule) in [("02/04/2018", "born-in-future"), ("31/03/1907", "born-long-ago")] {
      let plan = try SmallReturn.plan(
        SmallReturn.file(
          "header.csv", "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\nA1,2,\(text),WBRI,UN1,,\n"),
        SmallReturn.episodes("A1,01/05/2017,S,C2,N1,U6,PR1,,,,,,"))
      #expect(plan.findings == ["\(rule) 2"])
      var small = SmallRegister()
      try small.record(plan)
      #expect(try small.state(of: "A1").born == nil)
    }
    #expect(
      try SmallReturn.plan(
        SmallReturn.file(
          "header.csv",
          "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\nA1,2,01/04/2018,WBRI,UN1,,\n"),
        SmallReturn.episodes("A1,01/04/2018,S,C2,N1,U6,PR1,,,,,,")
      ).findings == [])
  }

  @Test("a heading that stands again is no child named CHILD")
  func headingAgain() throws {
    let plan = try SmallReturn.plan(
      SmallReturn.header,
      SmallReturn.file(
        "pp.csv",
        "CHILD,DOB,PREV_PERM,LA_PERM,DATE_PERM\nA1,10/05/2008,P1,999,zz/05/2010\n"
          + "CHILD,DOB,PREV_PERM,LA_PERM,DATE_PERM\nB2,20/06/2012,P1,999,zz/05/2010\n"
          + "CHILD,DOB,LA_PERM,PREV_PERM,DATE_PERM\n"))
    #expect(plan.findings == ["heading-again 3", "heading-within 5"])
    #expect(plan.added == [.children: 2, .earlierPermanence: 2])
    #expect(plan.addsUp)
  }

  @Test("a folder without a header file says so in one line, however many rows it has")
  func noHeaderFile() throws {
    let plan = try SmallReturn.plan(
      SmallReturn.reviews(
        "A1,10/05/2008,26/05/2017,PN1", "A1,10/05/2008,20/08/2017,PN1",
        "B2,20/06/2012,26/05/2017,PN1"))
    #expect(plan.problems.map(\.rule) == ["no-header-file"])
    #expect(
      plan.problems.first?.message
        == "this folder has no header file; the rows of 2 children not known yet are left out")
    #expect(plan.count("reviews.csv")?.quarantined == 3)
    #expect(plan.addsUp)
  }

  @Test("a workbook or a packed file is named, with what to do")
  func workbooks() throws {
    let alone = try SmallReturn.plan(InputFile(name: "903.xlsx", bytes: []))
    #expect(alone.findings == ["not-read 0", "no-files 0"])
    #expect(
      alone.problems.last?.message
        == "no file of an SSDA903 return was found that can be read, only 903.xlsx: "
        + "save the sheet as CSV")
    #expect(
      alone.count("903.xlsx")?.remark == "a workbook, which is not read: save the sheet as CSV")
    let beside = try SmallReturn.plan(SmallReturn.header, InputFile(name: "all.ZIP", bytes: []))
    #expect(beside.findings == ["not-read 0"])
    #expect(!beside.hasQuarantine)
  }

  @Test("an open quote says how many lines it swallows")
  func openQuote() throws {
    let plan = try SmallReturn.plan(
      SmallReturn.header,
      SmallReturn.reviews(
        "A1,10/05/2008,\"26/05/2017,PN1", "A1,10/05/2008,20/08/2017,PN1",
        "A1,10/05/2008,20/11/2017,PN1"))
    #expect(
      plan.problems.first?.message
        == "a quote is opened and never closed, which makes one row of the last 3 lines of the file"
    )
  }
}
