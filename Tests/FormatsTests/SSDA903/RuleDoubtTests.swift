import Domain
import Formats
import Testing

/// Ann was born on 10 May 2008 and Ben on 20 June 2012; the return is read on 1 April 2018.
@Suite("A rule of the return's validation")
struct RuleDoubtTests {
  private func rules(
    born: String = "10/05/2008", _ rows: [String], _ others: InputFile...,
    on today: Day = SmallReturn.today
  ) throws -> [String] {
    let heading = ReturnKind.episodes.columns.joined(separator: ",")
    var files = [
      SmallReturn.file(
        "header.csv", "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\nA1,2,\(born),WBRI,UN1,,\n"),
      SmallReturn.file("episodes.csv", ([heading] + rows).joined(separator: "\n")),
    ]
    files += others
    return try ImportPlan.ssda903(files, today: today, register: Register()).findings
  }

  /// Each rule with rows that break it, and with the nearest rows that keep it.
  @Test(
    "doubts the rows that break it, and no others",
    arguments: [
      // 361: 72 hours are three days.
      ("A1,01/03/2018,S,L1,N1,U6,PR1,05/03/2018,E8,,,,", ["police-protection-over-72-hours 2"]),
      ("A1,01/03/2018,S,L1,N1,U6,PR1,04/03/2018,E8,,,,", []),
      ("A1,28/03/2018,S,L1,N1,U6,PR1,,,,,,", ["police-protection-over-72-hours 2"]),
      ("A1,29/03/2018,S,L1,N1,U6,PR1,,,,,,", []),
      // 362, 363, 364.
      ("A1,01/02/2018,S,L2,N1,U6,PR1,23/02/2018,E8,,,,", ["emergency-over-21-days 2"]),
      ("A1,01/02/2018,S,L2,N1,U6,PR1,22/02/2018,E8,,,,", []),
      ("A1,01/03/2018,S,L3,N1,U6,PR1,09/03/2018,E8,,,,", ["assessment-order-over-7-days 2"]),
      ("A1,01/03/2018,S,L3,N1,U6,PR1,08/03/2018,E8,,,,", []),
      // 384 and 365.
      ("A1,01/03/2018,S,V3,N2,U4,PR1,02/03/2018,E8,,,,", ["short-break-long-term 2"]),
      ("A1,01/03/2018,S,V3,N2,U6,PR1,18/03/2018,E8,,,,", []),
      ("A1,01/03/2018,S,V3,N2,U6,PR1,19/03/2018,E8,,,,", ["V3-over-17-days 2"]),
      // 371, 372, 374: the child is 9.
      ("A1,01/03/2018,S,C2,N1,K3,PR1,,,,,,", ["K3-under-16 2"]),
      ("A1,01/03/2018,S,C2,N1,R5,PR1,,,,,,", ["R5-under-10 2"]),
      ("A1,01/03/2018,S,C2,N1,P3,PR1,,,,,,", ["P3-under-14 2"]),
      // 375 and 376: 42 and 21 days.
      ("A1,01/01/2018,S,C2,N1,T1,,12/02/2018,E8,,,,", ["starts-temporary 2", "ends-temporary 2"]),
      (
        "A1,01/01/2018,S,C2,N1,T1,,13/02/2018,E8,,,,",
        ["T1-over-6-weeks 2", "starts-temporary 2", "ends-temporary 2"]
      ),
      ("A1,01/01/2018,S,C2,N1,T3,,22/01/2018,E8,,,,", ["starts-temporary 2", "ends-temporary 2"]),
      (
        "A1,01/01/2018,S,C2,N1,T3,,23/01/2018,E8,,,,",
        ["T3-over-3-weeks 2", "starts-temporary 2", "ends-temporary 2"]
      ),
      // 551.
      ("A1,01/03/2018,S,E1,N1,A6,PR1,,,,,,", ["placed-without-decision 2"]),
    ])
  func single(row: String, findings: [String]) throws {
    #expect(try rules([row]) == findings)
  }

  @Test("counts a status that goes on over several episodes as one")
  func runs() throws {
    let first = "A1,01/03/2018,S,L1,N1,U6,PR1,03/03/2018,X1,,,,"
    #expect(
      try rules([first, "A1,03/03/2018,P,L1,N1,K2,PR1,05/03/2018,E8,,,,"])
        == ["police-protection-over-72-hours 3"])
    #expect(try rules([first, "A1,03/03/2018,L,C1,N1,U6,PR1,,,,,,"]) == [])
  }

  @Test("359: an open episode is doubted from the eighteenth birthday on, short breaks left out")
  func eighteen() throws {
    let open = "A1,01/05/2017,S,C2,N1,U6,PR1,,,,,,"
    #expect(try rules(born: "01/04/2000", [open]) == ["over-18-open 2"])
    #expect(try rules(born: "02/04/2000", [open]) == [])
    #expect(try rules(born: "01/04/2000", ["A1,01/05/2017,S,V4,N2,U6,PR1,,,,,,"]) == [])
    // Born on 29 February, a person is 18 on 1 March where the year has no such day.
    #expect(try rules(born: "29/02/2000", [open], on: Day(2018, 2, 28)) == [])
    #expect(try rules(born: "29/02/2000", [open], on: Day(2018, 3, 1)) == ["over-18-open 2"])
  }

  @Test("371: supported accommodation is for those of 16 and over on its first day")
  func supported() throws {
    let row = "A1,10/05/2024,S,C2,N1,K3,PR1,,,,,,"
    #expect(try rules([row], on: Day(2024, 6, 1)) == [])
    #expect(try rules(born: "11/05/2008", [row], on: Day(2024, 6, 1)) == ["K3-under-16 2"])
  }

  @Test("146: codes that left the return are doubted from its first day without them")
  func oldCodes() throws {
    let row = "A1,01/05/2017,S,C2,N1,H5,PR1,,,,,,"
    #expect(try rules([row], on: Day(2024, 3, 31)) == [])
    #expect(try rules([row], on: Day(2024, 4, 1)) == ["old-PLACE 2"])
    #expect(
      try rules(["A1,01/05/2017,S,C2,N1,H5,PR1,31/03/2024,E8,,,,"], on: Day(2025, 4, 1)) == [])
    #expect(
      try rules(["A1,01/05/2024,S,C2,N1,Z1,,,,,,,"], on: Day(2025, 4, 1)) == ["old-PLACE 2"])
  }

  @Test("431 and 199: care that ended and began on one day, and a child adopted before")
  func again() throws {
    let second = "A1,01/09/2017,S,C2,N1,U6,PR1,,,,,,"
    #expect(
      try rules(["A1,01/05/2017,S,C2,N1,U6,PR1,01/09/2017,E4A,,,,", second]) == ["start-same-day 3"]
    )
    #expect(try rules(["A1,01/05/2017,S,C2,N1,U6,PR1,31/08/2017,E4A,,,,", second]) == [])
    #expect(
      try rules(["A1,01/05/2017,S,C2,N1,A4,PR1,01/07/2017,E11,,,,", second])
        == ["placed-without-decision 2", "after-adoption 3"])
  }

  @Test("577 and 578: nobody is missing from care that has ended")
  func missing() throws {
    let ended = ["A1,01/05/2017,S,C2,N1,U6,PR1,01/10/2017,E8,,,,"]
    func file(_ row: String) -> InputFile {
      SmallReturn.file(
        "missing.csv", "CHILD,DOB,MISSING,MIS_START,MIS_END\nA1,10/05/2008,M,\(row)\n")
    }
    #expect(try rules(ended, file("15/09/2017,")) == ["missing-open-after-care 2"])
    #expect(try rules(ended, file("02/10/2017,03/10/2017")) == ["missing-after-care 2"])
    #expect(try rules(ended, file("15/09/2017,16/09/2017")) == [])
    #expect(try rules(["A1,01/05/2017,S,C2,N1,U6,PR1,,,,,,"], file("15/09/2017,")) == [])
  }

  @Test("552: nobody is placed for adoption before the decision, which DATE_PLACED is")
  func decisions() throws {
    let placed = ["A1,01/09/2017,S,E1,N1,A6,PR1,,,,,,"]
    func file(_ day: String) -> InputFile {
      SmallReturn.file(
        "placed.csv",
        "CHILD,DOB,DATE_PLACED,DATE_PLACED_CEASED,REASON_PLACED_CEASED\nA1,10/05/2008,\(day),,\n")
    }
    #expect(
      try rules(placed, file("02/09/2017")) == [
        "placed-before-decision 2", "decision-after-order 2",
      ])
    #expect(try rules(placed, file("01/09/2017")) == [])
  }

  @Test("703, 705, 707 and 710: a deprivation of liberty is read for doubts, and not taken in")
  func liberty() throws {
    let care = ["A1,01/05/2017,S,C2,N1,K2,PR1,,,,,,"]
    let ended = ["A1,01/05/2017,S,C2,N1,K2,PR1,01/10/2017,E8,,,,"]
    func file(_ rows: String...) -> InputFile {
      SmallReturn.file(
        "dolo.csv",
        "CHILD,DOB,DOLO_START,DOLO_END\n" + rows.map { "A1,10/05/2008,\($0)\n" }.joined())
    }
    #expect(try rules(care, file("15/09/2017,20/09/2017", "25/09/2017,")) == [])
    #expect(try rules(care, file("15/09/2017,14/09/2017")) == ["liberty-ends-before-start 2"])
    #expect(try rules(care, file("15/09/2017,", "20/09/2017,")) == ["liberty-two-open 3"])
    #expect(try rules(ended, file("15/09/2017,")) == ["liberty-open-after-care 2"])
    #expect(
      try rules(["A1,01/05/2017,S,C2,N1,P1,PR0,,,,,,"], file("15/09/2017,20/09/2017"))
        == ["liberty-with-parents 2"])
    let plan = try SmallReturn.plan(SmallReturn.header, file("15/09/2017,14/09/2017"))
    #expect(plan.count("dolo.csv")?.notUsed == 1)
    #expect(!plan.hasQuarantine)
  }

  @Test("a review between two periods of care is doubted, and one on their last and first day not")
  func reviewInGap() throws {
    let rows = [
      "A1,01/05/2017,S,C2,N1,U6,PR1,01/08/2017,E4A,,,,", "A1,01/11/2017,S,C2,N1,U6,PR1,,,,,,",
    ]
    #expect(
      try rules(
        rows,
        SmallReturn.reviews(
          "A1,10/05/2008,01/08/2017,PN1", "A1,10/05/2008,02/08/2017,PN1",
          "A1,10/05/2008,31/10/2017,PN1", "A1,10/05/2008,01/11/2017,PN1"))
        == [
          "review-between-care 3", "reviews-close 3", "review-between-care 4",
          "review-on-first-day 5",
        ])
  }

  @Test("a header without any episode is doubted, where the return has episodes at all")
  func headerAlone() throws {
    let plan = try SmallReturn.plan(
      SmallReturn.header, SmallReturn.episodes("A1,01/05/2017,S,C2,N1,U6,PR1,,,,,,"))
    #expect(plan.findings == ["header-without-episode 3"])
    #expect(try SmallReturn.plan(SmallReturn.header).findings == [])
  }

  @Test("621: a mother is older than her child")
  func mothers() throws {
    func findings(_ child: String) throws -> [String] {
      try SmallReturn.plan(
        SmallReturn.file(
          "header.csv",
          "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\nA1,2,10/05/2008,WBRI,UN1,1,\(child)\n")
      ).findings
    }
    #expect(try findings("09/05/2008") == ["mother-younger 2"])
    #expect(try findings("10/05/2008") == ["mother-younger 2"])
    #expect(try findings("01/03/2018") == [])
  }

  @Test("203, 503 and 562: what the last return said otherwise, or did not have, is doubted")
  func changed() throws {
    var small = SmallRegister()
    try small.record(
      SmallReturn.plan(
        SmallReturn.header(of: ["A1"]),
        SmallReturn.episodes("A1,01/05/2016,S,C2,N1,U6,PR1,,,,,,")))
    func findings(_ born: String, _ rows: String...) throws -> [String] {
      let heading = ReturnKind.episodes.columns.joined(separator: ",")
      return try ImportPlan.ssda903(
        [
          SmallReturn.file(
            "header.csv",
            "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\nA1,2,\(born),WBRI,D051910639385,,\n"),
          SmallReturn.file("episodes.csv", ([heading] + rows).joined(separator: "\n")),
        ], today: SmallReturn.today, register: small.register
      ).findings
    }
    let ended = "A1,01/05/2016,S,C2,N1,U6,PR1,01/05/2017,X1,,,,"
    let next = "A1,01/05/2017,P,C2,N1,U4,PR1,,,,,,"
    #expect(try findings("10/05/2008", ended, next) == [])
    #expect(try findings("10/05/2009", ended, next) == ["born-changed 2"])
    #expect(
      try findings("10/05/2008", "A1,01/05/2016,S,C1,N1,K2,PR1,01/05/2017,X1,,,,", next).prefix(2)
        == ["LS-changed 2", "PLACE-changed 2"])
    let unknown = "A1,31/03/2017,P,C2,N1,U4,PR1,01/05/2017,X1,,,,"
    #expect(try findings("10/05/2008", unknown, next).contains("not-in-last-return 2"))
    let ofTheYear = "A1,01/04/2017,P,C2,N1,U4,PR1,01/05/2017,X1,,,,"
    #expect(try !findings("10/05/2008", ofTheYear, next).contains("not-in-last-return 2"))
  }
}
