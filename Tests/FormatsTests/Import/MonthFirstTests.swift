import Domain
import Formats
import Testing

@Suite("Days with their month first")
struct MonthFirstTests {
  private func findings(_ plan: ImportPlan) -> [String] {
    plan.findings.filter { !$0.hasPrefix("review-") && !$0.hasPrefix("reviews-") }
  }

  private func plan(_ days: String...) throws -> ImportPlan {
    let rows = days.map { "A1,10/05/2008,\($0),PN1" }
    return try SmallReturn.plan(
      SmallReturn.header,
      SmallReturn.file(
        "reviews.csv", (["CHILD,DOB,REVIEW,REVIEW_CODE"] + rows).joined(separator: "\n")))
  }

  @Test(
    "refuse the file where no day of the column has its day first",
    arguments: ["05/13/2017", "5/13/2017", "05-13-2017", "05.13.17", "05/13/2017 09:30"])
  func refused(day: String) throws {
    let plan = try plan("03/05/2017", day, "2017-06-14")
    #expect(plan.findings == ["month-first 3"])
    let problem = plan.problems[0]
    #expect(problem.column == "REVIEW")
    #expect(problem.value == day)
    #expect(problem.severity == .quarantined)
    #expect(problem.message.contains("set the days to dd/mm/yyyy"))
    #expect(plan.count("reviews.csv")?.quarantined == 3)
    #expect(plan.added == [.children: 2])
    #expect(plan.addsUp)
  }

  @Test("are bad cells where another day of the column has its day first")
  func both() throws {
    let plan = try plan("03/05/2017", "05/13/2017", "26/05/2017")
    #expect(findings(plan) == ["date 3"])
    let problem = plan.problems.first { $0.rule == "date" }
    #expect(problem?.message == "REVIEW has its month first, unlike other days of the column")
    #expect(plan.added[.reviews] == 2)
  }

  @Test("lose only the cell where the row can do without it")
  func cell() throws {
    let plan = try SmallReturn.plan(
      SmallReturn.file(
        "header.csv",
        "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\nA1,2,05/13/2008,WBRI,UN1,0,\n"
          + "B2,1,20/06/2012,MWBC,UN1,0,\n"))
    #expect(plan.findings == ["date 2"])
    #expect(plan.problems[0].severity == .doubtful)
    #expect(plan.problems[0].column == "DOB")
    #expect(plan.added == [.children: 2])
  }

  @Test("are not told from days that may be either, nor from what is no day")
  func neither() throws {
    #expect(try plan("03/05/2017", "05/03/2017").added[.reviews] == 2)
    #expect(try findings(plan("26/05/2017", "05/32/2017")) == ["date 3"])
    #expect(try findings(plan("45/13/2017")) == ["date 2"])
  }

  @Test("refuse a list of allocations and the XML of a return")
  func others() throws {
    var small = SmallRegister()
    try small.record(SmallReturn.plan(SmallReturn.header))
    let list = try ImportPlan.allocations(
      SmallReturn.file("a.csv", "CHILD,IRO,FROM\nA1,pat,05/13/2017\n"), today: SmallReturn.today,
      register: small.register)
    #expect(list.findings == ["month-first 2"])
    #expect(!list.hasUsableFile)
    let xml = try SmallReturn.plan(
      SmallReturn.file(
        "r.xml",
        "<EXPSSDA903><CHILD><HEADER><CHILDID>A1</CHILDID><DOB>05/13/2008</DOB></HEADER></CHILD>"
          + "</EXPSSDA903>"))
    #expect(xml.problems.map(\.rule).contains("month-first"))
    #expect(xml.drafts.isEmpty)
  }
}
