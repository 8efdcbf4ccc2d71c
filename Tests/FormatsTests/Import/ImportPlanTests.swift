import Domain
import Formats
import Testing

@Suite("What an import would do")
struct ImportPlanTests {
  @Test(
    "takes the days that spreadsheets and databases write for the return's",
    arguments: [
      "05/03/2018", "5/3/2018", "2018-03-05", "2018-03-05 00:00:00", "2018-03-05T00:00",
      "05-Mar-18", "5-mar-2018", "5 March 2018", "05.03.2018", "05-03-2018", "05/03/18",
      "20180305", "43164", "43164.0", "43164.39583", "2018-03-05T00:00:00.000Z",
      "2018-03-05 09:30:00", "2018-03-05 09:30:00.0000000 +00:00", "05/03/2018 14:05",
    ])
  func days(text: String) throws {
    let plan = try reviews(text)
    #expect(plan.problems.isEmpty)
    #expect(plan.added[.reviews] == 1)
  }

  @Test(
    "quarantines a date that is none, with file, line, column, value and what was expected",
    arguments: ["31/02/2017", "2017-02-31", "5/3/218", "00/01/2018", "01/13/2018", "soon", "4316"])
  func noDays(text: String) throws {
    let plan = try reviews(text)
    let problem = try #require(plan.problems.first)
    #expect(problem.severity == .quarantined)
    #expect(
      [problem.file, "\(problem.line)", problem.column, problem.value] == [
        "reviews.csv", "2", "REVIEW", text,
      ])
    #expect(problem.expected.contains("dd/mm/yyyy"))
    #expect(plan.addsUp)
  }

  @Test("counts how often each rule doubts, the most frequent first")
  func doubts() throws {
    let plan = try SmallReturn.plan(
      SmallReturn.header(of: ["A1"]), SmallReturn.episodes("A1,01/05/2017,S,C2,N1,U6,PR1,,,,,,"),
      SmallReturn.reviews(
        "A1,10/05/2008,19/05/2017,PN0", "A1,10/05/2008,21/08/2017,PN0",
        "A1,10/05/2008,20/09/2019,PN1"))
    #expect(plan.doubts.map(\.rule) == ["PN0-age", "review-in-future"])
    #expect(plan.doubts.map(\.count) == [2, 1])
    #expect(!plan.hasQuarantine)
  }

  @Test(
    "says of a review to come that it changed, once its day is past and the return still has it")
  func announced() throws {
    let files = [
      SmallReturn.header, SmallReturn.episodes("A1,01/05/2017,S,C2,N1,U6,PR1,,,,,,"),
      SmallReturn.reviews("A1,10/05/2008,20/04/2018,PN1"),
    ]
    var small = SmallRegister()
    try small.record(SmallReturn.plan(files[0], files[1], files[2]))
    let again = try SmallReturn.plan(files[0], files[1], files[2], into: small.register)
    #expect(again.drafts.isEmpty)
    let later = try SmallReturn.plan(
      files[0], files[1], files[2], into: small.register, today: Day(2018, 5, 1))
    #expect(later.changed == [.reviews: 1])
    #expect(later.count("reviews.csv")?.changed == 1)
    #expect(later.addsUp)
  }

  @Test("names the code in which two rows of a review differ, not a date they repeat")
  func twoCodes() throws {
    let plan = try SmallReturn.plan(
      SmallReturn.header, SmallReturn.episodes("A1,01/05/2017,S,C2,N1,U6,PR1,,,,,,"),
      SmallReturn.reviews("A1,11/05/2008,20/05/2017,PN1", "A1,10/05/2008,20/05/2017,PN2"))
    let problem = try #require(plan.problems.first { $0.rule == "two-codes" })
    #expect(problem.column == "REVIEW_CODE")
    #expect(problem.value == "PN2")
    #expect(problem.expected.hasPrefix("PN1"))
  }

  @Test("survives any bytes: every row ends in one way, or the file is named as none of the return")
  func mutated() throws {
    var random = SystemlessGenerator(state: 7)
    let good = [
      SmallReturn.header,
      SmallReturn.episodes(
        "A1,01/05/2017,S,C2,N1,U6,PR1,01/06/2017,X1,CARPL,,,", "A1,01/06/2017,P,C2,N1,U6,PR1,,,,,,"),
      SmallReturn.reviews("A1,10/05/2008,20/05/2017,PN1", "B2,20/06/2012,20/05/2017,PN2"),
    ]
    for _ in 0..<400 {
      let files = good.map { file in
        var bytes = file.bytes
        for _ in 0..<Int.random(in: 1...6, using: &random) where !bytes.isEmpty {
          let place = Int.random(in: 0..<bytes.count, using: &random)
          switch Int.random(in: 0..<3, using: &random) {
          case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
          case 1: bytes.remove(at: place)
          default: bytes.insert(UInt8.random(in: 0...255, using: &random), at: place)
          }
        }
        return InputFile(name: file.name, bytes: bytes)
      }
      let plan = try ImportPlan.ssda903(files, today: SmallReturn.today, register: Register())
      #expect(plan.addsUp)
      #expect(plan.files.count == files.count)
    }
  }

  private func reviews(_ day: String) throws -> ImportPlan {
    try SmallReturn.plan(
      SmallReturn.header(of: ["A1"]), SmallReturn.episodes("A1,01/05/2017,S,C2,N1,U6,PR1,,,,,,"),
      SmallReturn.reviews("A1,10/05/2008,\(day),PN1"))
  }
}

/// Numbers that look random and are the same in every run.
private struct SystemlessGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ state >> 29
  }
}
