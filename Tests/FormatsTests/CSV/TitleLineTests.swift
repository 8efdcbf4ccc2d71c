import Domain
import Formats
import Testing

@Suite("Lines above the heading")
struct TitleLineTests {
  private static let titles = [
    "Children looked after return 2025/26\n\n", "sep=,\n",
    "sep=,\r\nChildren looked after return 2025/26\r\n\r\nRun on,01/04/2018\r\n",
    "Children looked after return 2025/26,,,\n,,,\n", "Review\n", "\n\n\u{FEFF}Titel;x\n",
  ]

  @Test(
    "are passed over, and a problem names its line of the file", arguments: titles)
  func passedOver(title: String) throws {
    let text = title + "CHILD,DOB,REVIEW,REVIEW_CODE\nA1,10/05/2008,26/05/2017,PN9\n"
    let plan = try SmallReturn.plan(SmallReturn.header, SmallReturn.file("r.csv", text))
    let lines = text.replacing("\r\n", with: "\n").split(
      separator: "\n", omittingEmptySubsequences: false)
    let line = try #require(lines.firstIndex { $0.hasPrefix("A1") }) + 1
    #expect(plan.added[.reviews] == 1)
    #expect(plan.problems.first { $0.rule == "code-REVIEW_CODE" }?.line == line)
    #expect(plan.count("r.csv")?.rows == 1)
    #expect(!plan.hasQuarantine)
  }

  @Test("are named once, but for a line that only names the separator and for empty ones")
  func named() throws {
    func found(_ title: String) throws -> [String] {
      try SmallReturn.plan(
        SmallReturn.header,
        SmallReturn.file(
          "r.csv", title + "CHILD;DOB;REVIEW;REVIEW_CODE\nA1;10/05/2008;26/05/2017;PN1\n")
      ).findings.filter { $0.hasPrefix("titles") }
    }
    #expect(try found("") == [])
    #expect(try found("sep=;\n") == [])
    #expect(try found("\n\n;;\n") == [])
    #expect(try found("\nReturn\nof 2026\n") == ["titles 2"])
    #expect(try found("Return\nsep=;\n") == ["titles 1"])
  }

  @Test("may hold another separator than the rows, and quotes that span lines")
  func separators() throws {
    let plan = try SmallReturn.plan(
      SmallReturn.header,
      SmallReturn.file(
        "r.csv",
        "\"Reviews, held\nin 2017\",x\nCHILD;DOB;REVIEW;REVIEW_CODE\nA1;10/05/2008;26/05/2017;PN9\n"
      ))
    // The title takes lines 1 and 2, the heading 3 and the row 4.
    #expect(plan.findings.contains("code-REVIEW_CODE 4"))
    #expect(plan.added[.reviews] == 1)
  }

  @Test("are no more than twenty: below them a file is none of the return")
  func tooMany() throws {
    let rows = "CHILD,DOB,REVIEW,REVIEW_CODE\nA1,10/05/2008,26/05/2017,PN1\n"
    func reviews(_ titles: Int) throws -> Int? {
      try SmallReturn.plan(
        SmallReturn.header,
        SmallReturn.file("r.csv", String(repeating: "title\n", count: titles) + rows)
      ).added[.reviews]
    }
    #expect(try reviews(19) == 1)
    #expect(try reviews(20) == nil)
  }

  @Test("stand above lists of people too")
  func people() throws {
    var small = SmallRegister()
    try small.record(SmallReturn.plan(SmallReturn.header))
    let plan = try ImportPlan.people(
      SmallReturn.file("people.csv", "Names\n\nsep=;\nCHILD;NAME\nA1;Ann\nZ9;Zed\n"),
      today: SmallReturn.today, register: small.register)
    #expect(plan.findings == ["titles 1", "no-child 6"])
    #expect(plan.added == [.descriptions: 1])
  }
}
