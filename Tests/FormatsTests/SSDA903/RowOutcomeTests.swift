import Domain
import Formats
import Testing

@Suite("Every row of a return")
struct RowOutcomeTests {
  @Test("is added to an empty register, with what the row says")
  func added() throws {
    let plan = try SmallReturn.plan(
      SmallReturn.header,
      SmallReturn.episodes(
        "A1,01/05/2017,S,C1,N1,U6,PR1,10/08/2017,X1,CARPL,DE1 1AA,DE2 2BB,SC1",
        "A1,10/08/2017,L,C2,N1,U6,PR1,,,,DE1 1AA,DE2 2BB,SC1",
        "B2,01/05/2017,S,C2,N1,U6,PR1,,,,,,"),
      SmallReturn.reviews("A1,10/05/2008,26/05/2017,PN1", "A1,10/05/2008,21/08/2017,PN6"))
    #expect(plan.problems.isEmpty)
    #expect(plan.addsUp)
    #expect(plan.added == [.children: 2, .episodes: 3, .reviews: 2])
    var small = SmallRegister()
    try small.record(plan)
    let ann = try small.state(of: "A1")
    #expect(
      ann.details.header
        == Header(
          sex: Sex(rawValue: "F"), born: Day(2008, 5, 10), ethnicity: Ethnicity(rawValue: "WBRI"),
          upn: "D051910639385"))
    #expect(
      ann.care.episodes.first
        == Episode(
          start: Day(2017, 5, 1), reason: NewEpisodeReason(rawValue: "S"),
          legalStatus: LegalStatus(rawValue: "C1"), need: NeedCode(rawValue: "N1"),
          placement: PlacementType(rawValue: "U6"), provider: Provider(rawValue: "PR1"),
          end: Day(2017, 8, 10), endReason: EpisodeEndReason(rawValue: "X1"),
          changeReason: PlacementChangeReason(rawValue: "CARPL"), homePostcode: "DE1 1AA",
          placementPostcode: "DE2 2BB", urn: "SC1"))
    #expect(ann.reviews.extracted.map(\.held) == [Day(2017, 5, 26), Day(2017, 8, 21)])
    #expect(ann.reviews.knownFrom == Day(2017, 4, 1))
    #expect(try small.state(of: "B2").details.header.isMother == false)
  }

  @Test("is unchanged when read again, and changed where it differs")
  func unchangedAndChanged() throws {
    var small = SmallRegister()
    let before = SmallReturn.episodes("A1,01/05/2017,S,C1,N1,U6,PR1,,,,,,")
    try small.record(
      SmallReturn.plan(
        SmallReturn.header, before, SmallReturn.reviews("A1,10/05/2008,26/05/2017,PN1")))
    let plan = try SmallReturn.plan(
      SmallReturn.header,
      SmallReturn.episodes(
        "A1,01/05/2017,S,C1,N1,U6,PR1,10/03/2018,X1,CARPL,,,",
        "A1,10/03/2018,P,C1,N1,K2,PR4,,,,,,"),
      SmallReturn.reviews("A1,10/05/2008,26/05/2017,PN1", "A1,10/05/2008,21/08/2017,PN6"),
      into: small.register)
    #expect(plan.count("header.csv")?.unchanged == 2)
    #expect(plan.count("episodes.csv")?.changed == 1)
    #expect(plan.count("episodes.csv")?.added == 1)
    #expect(plan.count("reviews.csv")?.unchanged == 1)
    #expect(plan.count("reviews.csv")?.added == 1)
    #expect(plan.added == [.episodes: 1, .reviews: 1])
    #expect(plan.changed == [.episodes: 1])
    #expect(plan.drafts.map(\.on) == [Day(2017, 5, 1)])
    guard case .child(.extracted(let extract)) = plan.drafts.first?.event else {
      Issue.record("no extract is planned")
      return
    }
    #expect(extract.header == nil)
    #expect(extract.episodes.map(\.start) == [Day(2017, 5, 1), Day(2018, 3, 10)])
    #expect(extract.reviews.map(\.held) == [Day(2017, 8, 21)])
    #expect(extract.reviewsKnownFrom == nil)
  }

  @Test("with an earlier row's key is a duplicate, doubted where its code differs")
  func duplicates() throws {
    let plan = try SmallReturn.plan(
      SmallReturn.header(of: ["A1"]), SmallReturn.episodes("A1,01/05/2017,S,C1,N1,U6,PR1,,,,,,"),
      SmallReturn.reviews(
        "A1,10/05/2008,26/05/2017,PN1", "A1,10/05/2008,26/05/2017,pn1 ",
        "A1,10/05/2008,26/05/2017,PN3"))
    let count = try #require(plan.count("reviews.csv"))
    #expect([count.rows, count.added, count.duplicate, count.doubtful] == [3, 1, 2, 1])
    let problem = try #require(plan.problems.first)
    #expect(plan.problems.count == 1)
    #expect(problem.rule == "two-codes")
    #expect(problem.severity == .doubtful)
    #expect(problem.line == 4)
    #expect(problem.column == "REVIEW_CODE")
    #expect(problem.value == "PN3")
    #expect(problem.expected == "PN1, as on line 2, which was kept")
  }

  @Test("of a child that stands twice in the header is a duplicate")
  func childTwice() throws {
    let plan = try SmallReturn.plan(
      SmallReturn.file(
        "header.csv",
        """
        CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB
        A1,2,10/05/2008,WBRI,UN1,,
        A1,F,10/05/2008,WBRI,UN1,,
        A1,2,11/05/2008,WBRI,UN1,,
        """))
    let count = try #require(plan.count("header.csv"))
    #expect([count.rows, count.added, count.duplicate] == [3, 1, 2])
    #expect(plan.findings == ["two-rows 4"])
    #expect(plan.added == [.children: 1])
  }

  @Test("counts once whatever the spelling of the file: case, spaces, line ends, column order")
  func spelling() throws {
    let plan = try SmallReturn.plan(
      SmallReturn.header(of: ["A1"]),
      SmallReturn.file(
        "x.txt",
        "\u{FEFF}review_code , Review,CHILD,dob\r\n pn1 ,26/05/2017 , A1 ,10/05/2008\r\n"),
      SmallReturn.episodes("A1,01/05/2017,s,c1,n1,u6,pr1,,,,,,"))
    // Codes are compared without regard to case, and a warning is given for what the return writes in capitals.
    #expect(Set(plan.problems.map(\.rule)) == ["small-letters"])
    #expect(plan.problems.count == 6)
    #expect(plan.count("x.txt")?.kind == "reviews")
    #expect(plan.added[.reviews] == 1)
  }

  @Test(
    "is taken with a day that a spreadsheet or database wrote",
    arguments: ["26/05/2017", "2017-05-26", "26/5/2017", "2017-05-26 00:00:00", "26/05/2017 00:00"])
  func days(text: String) throws {
    let plan = try SmallReturn.plan(
      SmallReturn.header(of: ["A1"]), SmallReturn.episodes("A1,01/05/2017,S,C1,N1,U6,PR1,,,,,,"),
      SmallReturn.reviews("A1,10/05/2008,\(text),PN1"))
    #expect(plan.problems.isEmpty)
    var small = SmallRegister()
    try small.record(plan)
    #expect(try small.state(of: "A1").reviews.extracted.map(\.held) == [Day(2017, 5, 26)])
  }
}
