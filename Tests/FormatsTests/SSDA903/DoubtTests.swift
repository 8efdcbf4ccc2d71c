import Domain
import Formats
import Testing

@Suite("What is odd but possible")
struct DoubtTests {
  /// Ann was born on 10 May 2008; the return is read on 1 April 2018.
  @Test(
    "in episodes is taken in and doubted",
    arguments: [
      (["A1,01/05/2017,S,C2,N1,U6,PR1,30/04/2017,E8,,,,"], ["ends-before-start 2"]),
      (["A1,01/05/2017,S,C2,N1,U6,PR1,01/05/2017,E8,,,,"], ["under-24-hours 2"]),
      (["A1,01/05/2017,S,C2,N1,U6,PR1,,E8,,,,"], ["open-with-reason 2"]),
      (["A1,01/05/2017,S,C2,N1,U6,PR1,01/06/2017,,,,,"], ["ended-without-reason 2"]),
      (["A1,01/05/2017,S,C2,N1,U6,PR1,01/06/2017,X1,,,,"], ["X1-no-next 2"]),
      (["A1,02/04/2018,S,C2,N1,U6,PR1,,,,,,"], ["episode-in-future 2"]),
      (["A1,01/04/2018,S,C2,N1,U6,PR1,,,,,,"], []),
      (["A1,01/05/2008,S,C2,N1,U6,PR1,,,,,,"], ["before-birth 2"]),
      (["A1,01/05/2017,S,J1,N1,U6,PR1,,,,,,"], ["J-under-10 2"]),
      (["A1,01/05/2017,S,V2,N1,P1,PR0,,,,,,"], ["P1-with-V2 2"]),
      (["A1,01/05/2017,S,C2,N1,U6,PR0,,,,,,"], ["PR0-not-P1 2"]),
      (["A1,01/05/2017,S,C2,N1,Z1,PR1,,,,,,"], ["provider-not-asked 2"]),
      (
        ["A1,01/05/2017,S,C2,N1,T4,,09/05/2017,E8,,,,"],
        ["T4-over-7-days 2", "starts-temporary 2", "ends-temporary 2"]
      ),
      (
        ["A1,01/05/2017,S,C2,N1,T4,,08/05/2017,E8,,,,"], ["starts-temporary 2", "ends-temporary 2"]
      ),
      (["A1,01/05/2017,S,C2,N1,U6,PR1,01/06/2017,E11,,,,"], ["adopted-from 2"]),
      (["A1,01/05/2017,S,C2,N1,K2,PR1,01/06/2017,E45,,,,"], ["guardianship-from 2"]),
      (["A1,01/05/2017,S,C2,N1,U6,PR1,01/06/2017,E5,,,,"], ["end-too-young 2"]),
      (["A1,01/05/2017,S,XX,N9,U6,PR1,,,,,,"], ["code-LS 2", "code-CIN 2"]),
      (["A1,01/05/2017,,C2,N1,Q7,PR1,,,,,,"], ["code-RNE 2", "code-PLACE 2"]),
    ] as [([String], [String])])
  func single(rows: [String], findings: [String]) throws {
    let plan = try plan(episodes: rows)
    #expect(plan.findings == findings)
    #expect(plan.count("episodes.csv")?.added == 1)
    #expect(!plan.hasQuarantine)
  }

  @Test(
    "between episodes is taken in and doubted",
    arguments: [
      (("01/06/2017,X1", "01/06/2017,P,C2,N1", ","), []),
      (("01/06/2017,X1", "02/06/2017,P,C2,N1", ","), ["episode-gap 3"]),
      (("01/06/2017,X1", "31/05/2017,P,C2,N1", ","), ["episode-overlap 3"]),
      ((",", "01/06/2017,P,C2,N1", ","), ["many-open 3"]),
      ((",", "01/06/2017,P,C2,N1", "01/07/2017,E8"), ["open-before-ended 2", "episode-overlap 3"]),
      (("01/06/2017,X1", "01/06/2017,P,C2,N2", ","), ["CIN-changes 3"]),
      (("01/06/2017,X1", "01/06/2017,L,C2,N1", ","), ["RNE-mismatch 3"]),
      (("01/06/2017,X1", "01/06/2017,P,C1,N1", ","), ["RNE-mismatch 3"]),
      (("01/06/2017,X1", "01/06/2017,S,C2,N1", ","), ["S-within-care 3"]),
      (("01/06/2017,E8", "01/09/2017,P,C2,N1", ","), ["start-not-S 3"]),
      (("01/06/2017,E8", "01/09/2017,S,C2,N2", ","), []),
      (("01/06/2017,E2", "01/09/2017,S,C2,N1", ","), ["after-death 3"]),
    ] as [((String, String, String), [String])])
  func pairs(parts: (String, String, String), findings: [String]) throws {
    let plan = try plan(episodes: [
      "A1,01/05/2017,S,C2,N1,U6,PR1,\(parts.0),,,,", "A1,\(parts.1),U6,PR1,\(parts.2),,,,",
    ])
    #expect(plan.findings == findings)
    #expect(plan.count("episodes.csv")?.added == 2)
  }

  @Test("is a first episode that does not start care, where its year is the return's")
  func firstNotS() throws {
    let ended = "B2,01/05/2016,S,C2,N1,U6,PR1,01/06/2017,E8,,,,"
    #expect(
      try plan(episodes: ["A1,01/04/2017,P,C2,N1,U6,PR1,,,,,,", ended]).findings
        == ["first-not-S 2"])
    #expect(try plan(episodes: ["A1,31/03/2017,P,C2,N1,U6,PR1,,,,,,", ended]).findings == [])
  }

  @Test("at 18 is doubted from the birthday on")
  func eighteen() throws {
    let header = SmallReturn.file(
      "header.csv",
      "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\nA1,F,10/05/1999,WBRI,UN1,,\nB2,U,11/05/1999,WBRI,UN1,,"
    )
    let plan = try SmallReturn.plan(
      header,
      SmallReturn.episodes(
        "A1,10/05/2017,S,C2,N1,U6,PR1,11/05/2017,E46,,,,",
        "B2,10/05/2017,S,C2,N1,A3,PR1,11/05/2017,E12,,,,"))
    #expect(
      plan.findings == [
        "start-at-18 2", "order-at-18 2", "order-at-18 3", "placed-without-decision 3",
      ])
  }

  /// 30 April 2017, 19 June 2016 and 28 May 2017 were Sundays, 27 May 2017 a Saturday, 2 April 2018
  /// Easter Monday.
  @Test("in reviews is taken in and doubted, with what was expected")
  func reviews() throws {
    let plan = try SmallReturn.plan(
      SmallReturn.header,
      SmallReturn.episodes(
        "A1,01/05/2017,S,C2,N1,U6,PR1,,,,,,", "B2,01/05/2015,S,C2,N1,U6,PR1,01/03/2018,E8,,,,"),
      SmallReturn.reviews(
        "A1,10/05/2008,30/04/2017,PN1", "A1,10/05/2008,26/05/2017,PN0",
        "A1,10/05/2008,02/04/2018,PN1", "B2,20/06/2012,19/06/2016,PN7",
        "B2,20/06/2012,20/06/2016,PN0", "B2,20/06/2012,02/03/2018,PN1",
        "B2,21/06/2012,21/06/2016,PN1", "A1,10/05/2008,27/05/2017,PN9",
        "A1,10/05/2008,28/05/2017,"))
    #expect(
      plan.findings == [
        "review-before-care 2", "review-not-on-working-day 2", "PN0-age 3", "review-in-future 4",
        "review-not-on-working-day 4", "PN-under-4 5", "review-not-on-working-day 5", "PN0-age 6",
        "reviews-close 6", "review-after-care 7", "DOB-differs 8", "reviews-close 8",
        "code-REVIEW_CODE 9", "review-not-on-working-day 9", "reviews-close 9",
        "code-REVIEW_CODE 10", "review-not-on-working-day 10", "reviews-close 10",
      ])
    let count = try #require(plan.count("reviews.csv"))
    #expect([count.added, count.doubtful, count.quarantined] == [9, 9, 0])
    #expect(plan.problems[2].expected == "one of PN1 to PN7 (rule 440)")
    #expect(plan.problems[2].message == "the child was 9 on the day of the review")
    #expect(
      plan.doubts.prefix(4).map(\.rule) == [
        "review-not-on-working-day", "reviews-close", "PN0-age", "code-REVIEW_CODE",
      ])
    #expect(plan.doubts.map(\.count) == [5, 4, 2, 2, 1, 1, 1, 1, 1])
  }

  @Test("is a review of a child with only short breaks, or with no episode")
  func shortBreaks() throws {
    let plan = try SmallReturn.plan(
      SmallReturn.header,
      SmallReturn.episodes(
        "A1,01/05/2017,S,V3,N2,U6,PR1,02/05/2017,E8,,,,",
        "A1,08/05/2017,S,V4,N2,U6,PR1,,,,,,"),
      SmallReturn.reviews("A1,10/05/2008,26/05/2017,PN1", "B2,20/06/2012,26/05/2017,PN1"))
    #expect(
      plan.findings == [
        "header-without-episode 3", "short-break-review 2", "review-without-care 3",
      ])
  }

  @Test("is what two files of one kind tell differently, each row with the place of the other")
  func twoFiles() throws {
    let heading = "CHILD,DOB,DATE_PLACED,DATE_PLACED_CEASED,REASON_PLACED_CEASED\n"
    let plan = try SmallReturn.plan(
      SmallReturn.header,
      SmallReturn.file("a.csv", heading + "A1,10/05/2008,22/11/2015,07/04/2017,RD1\n"),
      SmallReturn.file(
        "b.csv",
        heading + "A1,10/05/2008,22/11/2016,07/04/2017,RD1\nA1,10/05/2008,22/11/2015,07/04/2017,RD2"
      ))
    #expect(plan.problems.map(\.file) == ["a.csv", "b.csv", "b.csv"])
    #expect(plan.findings == ["spell-overlap 2", "spell-overlap 2", "two-rows 3"])
    #expect(
      plan.problems[0].expected
        == "no day within 22/11/2016 to 07/04/2017, as on line 2 of b.csv")
    #expect(plan.problems[2].expected == "RD1, as on line 2 of a.csv, which was kept")
    #expect(plan.count("a.csv")?.added == 1)
    #expect(plan.count("b.csv")?.added == 1)
    #expect(plan.count("b.csv")?.duplicate == 1)
  }

  @Test("in the other files is taken in and doubted")
  func otherFiles() throws {
    let plan = try SmallReturn.plan(
      SmallReturn.header,
      SmallReturn.file(
        "missing.csv",
        """
        CHILD,DOB,MISSING,MIS_START,MIS_END
        A1,10/05/2008,M,13/11/2017,12/11/2017
        B2,20/06/2012,X,13/11/2017,14/11/2017
        """),
      SmallReturn.file(
        "oc2.csv",
        ReturnKind.oc2.columns.joined(separator: ",")
          + "\nA1,10/05/2008,41,,0,1,1,1,1,0,0,0\nB2,20/06/2012,x,,0,1,1,1,1,0,0,0\n"),
      SmallReturn.file(
        "pp.csv",
        "CHILD,DOB,PREV_PERM,LA_PERM,DATE_PERM\nA1,10/05/2008,P1,999,zz/05/2010\n"
          + "B2,20/06/2012,Z1,,32/13/2010\n"),
      SmallReturn.file(
        "sw.csv",
        "CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON\nA1,10/05/2008,W1,01/05/2017,,PCCHAN \n"),
      SmallReturn.file("uasc.csv", "CHILD,SEX,DOB,DUC\nA1,2,10/05/2008,10/05/2026\n"))
    #expect(
      plan.problems.map { "\($0.file) \($0.rule) \($0.line)" } == [
        "missing.csv ends-before-start 2", "missing.csv code-MISSING 3", "oc2.csv SDQ-range 2",
        "oc2.csv number 3", "pp.csv permanence-date 3",
      ])
    #expect(!plan.hasQuarantine)
    #expect(plan.count("oc2.csv")?.added == 2)
    #expect(plan.addsUp)
    var small = SmallRegister()
    try small.record(plan)
    let ann = try small.state(of: "A1")
    #expect(ann.details.socialWorkers.first?.reason == SocialWorkerChangeReason(rawValue: "PCCHAN"))
    #expect(ann.details.unaccompanied?.ceases == Day(2026, 5, 10))
    #expect(ann.details.earlierPermanence?.date == "zz/05/2010")
  }

  private func plan(episodes rows: [String]) throws -> ImportPlan {
    let heading = ReturnKind.episodes.columns.joined(separator: ",")
    let ids = rows.map { String($0.prefix(2)) }
    return try SmallReturn.plan(
      SmallReturn.header(of: ids),
      SmallReturn.file("episodes.csv", ([heading] + rows).joined(separator: "\n")))
  }
}
