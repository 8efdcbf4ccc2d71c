import Domain
import Formats
import Testing

@Suite("What cannot be represented")
struct QuarantineTests {
  @Test(
    "is a date that is none",
    arguments: [
      "31/02/2017", "2017-02-31", "29/02/2017", "00/01/2017", "32/13/2017", "yesterday",
      "01/01/0017", "01/01/217", "01/2017", "20171301", "12345", "99999", "4273", "31-Feb-2017",
      "01/01/2017 25:30", "01/01/2017 10:30+99:00", "1 2 3",
    ])
  func dates(text: String) throws {
    let plan = try SmallReturn.plan(
      SmallReturn.header, SmallReturn.reviews("A1,10/05/2008,\(text),PN1"))
    let count = try #require(plan.count("reviews.csv"))
    #expect([count.rows, count.quarantined] == [1, 1])
    let problem = try #require(plan.problems.first)
    #expect(plan.problems.count == 1)
    #expect(problem.severity == .quarantined)
    #expect(problem.rule == "date")
    #expect(problem.file == "reviews.csv")
    #expect(problem.line == 2)
    #expect(problem.column == "REVIEW")
    #expect(problem.value == text)
    #expect(plan.hasQuarantine)
    #expect(plan.added == [.children: 2])
  }

  @Test("is an empty key, a child in no header, a ragged row, a zero byte")
  func rows() throws {
    let plan = try SmallReturn.plan(
      SmallReturn.header,
      SmallReturn.reviews(
        ",10/05/2008,26/05/2017,PN1", "A1,10/05/2008,,PN1", "C3,10/05/2008,26/05/2017,PN1",
        "A1,10/05/2008,26/05/2017", "A1,10/05/2008,26/05/2017,PN1,x", "A\u{0},1,26/05/2017,PN1",
        "\u{1B}[31m,10/05/2008,26/05/2017,PN1", "A1,10/05/2008,\"26/05/2017,PN1"))
    let count = try #require(plan.count("reviews.csv"))
    #expect([count.rows, count.quarantined] == [8, 8])
    #expect(
      plan.findings == [
        "key 2", "key 3", "no-header 4", "ragged 5", "ragged 6", "unreadable 7", "key 8",
        "unreadable 9",
      ])
    #expect(plan.problems[2].value == "C3")
    #expect(plan.problems[2].column == "CHILD")
  }

  @Test("is told in every date column of an episode, the row counted once")
  func episodeDates() throws {
    let plan = try SmallReturn.plan(
      SmallReturn.header(of: ["A1"]),
      SmallReturn.episodes("A1,31/06/2017,S,C1,N1,U6,PR1,31/09/2017,X1,,,,"))
    #expect(plan.problems.map(\.column) == ["DECOM", "DEC"])
    #expect(plan.count("episodes.csv")?.quarantined == 1)
    #expect(plan.addsUp)
  }

  @Test("is never a row whose birthday, answer or number cannot be read: that field alone is lost")
  func goesOn() throws {
    let plan = try SmallReturn.plan(
      SmallReturn.file(
        "header.csv",
        """
        CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB
        A1,2,31/02/2008,WBRI,UN1,,
        B2,1,20/06/2012,MWBC,UN1,maybe,
        C3,1,20/06/2012,MWBC,UN1,,
        """), SmallReturn.episodes("A1,01/05/2017,S,C1,N1,U6,PR1,,,,,,"))
    #expect(
      plan.findings == [
        "date 2", "flag 3", "header-without-episode 3", "header-without-episode 4",
      ])
    #expect(!plan.hasQuarantine)
    #expect(plan.count("header.csv")?.added == 3)
    #expect(plan.count("episodes.csv")?.added == 1)
    #expect(plan.added == [.children: 3, .episodes: 1])
    var small = SmallRegister()
    try small.record(plan)
    #expect(try small.state(of: "A1").born == nil)
    #expect(try small.state(of: "B2").born == Day(2012, 6, 20))
  }

  @Test("is a file that lacks a column: one problem that names both")
  func missingColumn() throws {
    let plan = try SmallReturn.plan(
      SmallReturn.header,
      SmallReturn.file(
        "my reviews.csv", "CHILD,DOB,REVIEW_CODE\nA1,10/05/2008,PN1\nB2,20/06/2012,PN1"))
    #expect(plan.problems.count == 1)
    let problem = try #require(plan.problems.first)
    #expect(problem.severity == .quarantined)
    #expect(problem.file == "my reviews.csv")
    #expect(problem.column == "REVIEW")
    #expect(problem.message == "the column REVIEW is missing from this reviews file")
    let count = try #require(plan.count("my reviews.csv"))
    #expect([count.rows, count.quarantined] == [2, 2])
  }

  @Test("is a folder without a file of the return")
  func noFiles() throws {
    #expect(try SmallReturn.plan().problems.map(\.rule) == ["no-files"])
    let plan = try SmallReturn.plan(
      SmallReturn.file("telephones.csv", "Name,Number\nAnn,1\n"),
      SmallReturn.file("empty.csv", ""), SmallReturn.file("photo.png", "\u{1}\u{2}PNG"))
    #expect(plan.hasQuarantine)
    #expect(!plan.hasUsableFile)
    #expect(plan.problems.last?.rule == "no-files")
    #expect(plan.drafts.isEmpty)
    #expect(plan.addsUp)
  }

  @Test("is never a file of another kind beside the return")
  func otherFiles() throws {
    let plan = try SmallReturn.plan(
      SmallReturn.header, SmallReturn.file("telephones.csv", "Name,Number\nAnn,1\n"),
      SmallReturn.file("oc3.csv", "CHILD,DOB,IN_TOUCH,ACTIV,ACCOM\nA1,10/05/2008,YES,F1,B1\n"))
    #expect(!plan.hasQuarantine)
    #expect(plan.findings == ["unknown-file 1"])
    #expect(plan.count("oc3.csv")?.remark == "recognised, not used yet")
    #expect(plan.count("oc3.csv")?.notUsed == 1)
  }
}
