import Domain
import Formats
import Testing

@Suite("How much an import takes")
struct InputLimitTests {
  private func register() throws -> Register {
    var small = SmallRegister()
    try small.record(SmallReturn.plan(SmallReturn.header))
    return small.register
  }

  private func people(_ text: String) throws -> ImportPlan {
    try ImportPlan.people(
      SmallReturn.file("people.csv", text), today: SmallReturn.today, register: register())
  }

  @Test("is fifty siblings: a cell of thousands is lost, with one problem, and the row is kept")
  func siblings() throws {
    func plan(_ count: Int) throws -> ImportPlan {
      let ids = (1...count).map { "Z\($0)" }.joined(separator: " ")
      return try people("CHILD,NAME,SIBLINGS\nA1,Ann,\(ids)\n")
    }
    #expect(try plan(50).findings == Array(repeating: "sibling-unknown 2", count: 50))
    for count in [51, 5_000] {
      let plan = try plan(count)
      #expect(plan.findings == ["many-siblings 2"])
      #expect(plan.problems[0].message.hasPrefix("SIBLINGS names more than 50 children"))
      #expect((plan.problems[0].value ?? "").utf8.count <= 200)
      #expect(plan.added == [.descriptions: 1])
    }
  }

  @Test("is a cell of 32,767 letters: a longer one leaves its row out, a column not read does not")
  func cells() throws {
    let most = String(repeating: "x", count: 32_767)
    #expect(try people("CHILD,NAME\nA1,\(most)\n").findings == ["long-name 2"])
    let plan = try people("CHILD,NAME\nA1,\(most)x\nB2,Ben\n")
    #expect(plan.findings == ["long-cell 2"])
    #expect(plan.count("people.csv")?.quarantined == 1)
    #expect(plan.added == [.descriptions: 1])
    #expect(try people("CHILD,NAME,NOTES\nA1,Ann,\(most)x\n").findings == [])
  }

  @Test("is an id of 64 letters and a name of 200")
  func names() throws {
    let name = String(repeating: "é", count: 200)
    #expect(try people("CHILD,NAME\nA1,\(name)\n").findings == [])
    #expect(try people("CHILD,NAME\nA1,\(name)é\n").findings == ["long-name 2"])
    let id = String(repeating: "7", count: 65)
    #expect(try people("CHILD,NAME\n\(id),Ann\n").findings == ["key 2"])
    #expect(try people("CHILD,NAME\n\(id.dropLast()),Ann\n").findings == ["no-child 2"])
  }

  @Test("is a row of a megabyte")
  func rows() throws {
    let long = "A1,Ann," + String(repeating: ",", count: 1 << 20)
    let plan = try people("CHILD,NAME\n\(long)\nB2,Ben\n")
    #expect(plan.findings == ["unreadable 2"])
    #expect(plan.problems[0].message == "this row is over a megabyte long")
  }

  @Test("is a thousand rows of one child in files of one kind")
  func child() throws {
    let days = (0..<1_100).map { Day(2010, 1, 1).adding(days: $0).slashed }
    let reviews = SmallReturn.file(
      "reviews.csv",
      "CHILD,DOB,REVIEW,REVIEW_CODE\n" + days.map { "A1,10/05/2008,\($0),PN1\n" }.joined()
        + "B2,20/06/2012,26/05/2017,PN1\n")
    let plan = try SmallReturn.plan(SmallReturn.header, reviews)
    let many = plan.problems.filter { $0.rule == "many-rows" }
    #expect(many.count == 100)
    #expect(many.first?.line == 1_002)
    #expect(plan.count("reviews.csv")?.quarantined == 100)
    #expect(plan.added[.reviews] == 1_001)
    #expect(plan.addsUp)
  }

  @Test("is as many rows as a spreadsheet has")
  func file() throws {
    let text = Array("CHILD,NAME\nA1,x\nA2,x\nA3,x\n".utf8)
    #expect(CSVReader.read(text, mostRows: 3).rowCount == 4)
    let more = CSVReader.read(text, mostRows: 2)
    #expect(more.rowCount == 0)
    #expect(more.faults.map(\.message) == ["the file has over 1,048,576 rows"])
  }

  @Test("is not slowed down by a heading of many empty columns, which no row needs to have")
  func wide() throws {
    let heading = "CHILD,NAME" + String(repeating: ",", count: 100_000)
    let rows = (0..<200).map { "Z\($0),Zed\n" }.joined()
    let plan = try people("\(heading)\nA1,Ann\nB2,Ben,,\n\(rows)B2,Ben,x\n")
    #expect(plan.added == [.descriptions: 2])
    #expect(plan.problems.map(\.rule) == Array(repeating: "no-child", count: 200))
  }

  @Test("names at most a dozen of many columns that are not read")
  func columns() throws {
    let extra = (1...500).map { "X\($0)" }.joined(separator: ",")
    let plan = try SmallReturn.plan(
      SmallReturn.file("header.csv", "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB,\(extra)\nA1,2\n"))
    let found = try #require(plan.problems.first { $0.rule == "extra-columns" })
    #expect(found.message.hasSuffix("X11, X12 and 488 more"))
  }
}
