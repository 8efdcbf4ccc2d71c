import Domain
import Formats
import Testing

/// Ann was born on 10 May 2008; the return is read on 1 April 2018.
@Suite("A rule that a service of reviewing officers wants")
struct AddedRuleTests {
  private func rules(
    _ rows: [String], _ others: InputFile..., born: String = "10/05/2008",
    on today: Day = SmallReturn.today
  ) throws -> [String] {
    let heading = ReturnKind.episodes.columns.joined(separator: ",")
    let files = [
      SmallReturn.file(
        "header.csv", "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\nA1,2,\(born),WBRI,UN1,,\n"),
      SmallReturn.file("episodes.csv", ([heading] + rows).joined(separator: "\n")),
    ]
    return try ImportPlan.ssda903(files + others, today: today, register: Register()).findings
  }

  private func placed(_ rows: String...) -> InputFile {
    SmallReturn.file(
      "placed.csv",
      "CHILD,DOB,DATE_PLACED,DATE_PLACED_CEASED,REASON_PLACED_CEASED\n"
        + rows.map { "A1,10/05/2008,\($0)\n" }.joined())
  }

  private let care = "A1,01/05/2017,S,C2,N1,U6,PR1,,,,,,"

  @Test(
    "doubts where care begins or ends: 380, 381, 408, 460",
    arguments: [
      ("A1,01/03/2018,S,C2,N1,T0,,,,,,,", ["starts-temporary 2"]),
      ("A1,01/03/2018,S,C2,N1,T4,,05/03/2018,E4A,,,,", ["starts-temporary 2", "ends-temporary 2"]),
      (
        "A1,01/03/2018,S,C2,N1,A6,PR1,,,,,,",
        ["placed-without-order 2", "placed-without-decision 2"]
      ),
      ("A1,01/03/2018,S,E1,N1,A6,PR1,,,,,,", ["placed-without-decision 2"]),
      ("A1,01/03/2018,S,V2,N1,A4,PR1,,,,,,", ["placed-without-decision 2"]),
      ("A1,01/05/2017,S,C2,N1,U6,PR1,01/09/2017,E17,,,,", ["E17-under-18 2"]),
    ])
  func single(row: String, findings: [String]) throws {
    #expect(try rules([row]) == findings)
  }

  @Test("380: a temporary placement may follow another")
  func temporary() throws {
    let first = "A1,01/05/2017,S,C2,N1,U6,PR1,01/09/2017,X1,,,,"
    #expect(
      try rules([
        first, "A1,01/09/2017,P,C2,N1,T1,,05/09/2017,X1,,,,", "A1,05/09/2017,P,C2,N1,U6,PR1,,,,,,",
      ]) == [])
  }

  @Test("460: stayed with the carers at 18 means a person of 18 on the day")
  func staying() throws {
    let row = "A1,01/05/2017,S,C2,N1,U6,PR1,09/03/2018,E17,,,,"
    #expect(try rules([row], born: "09/03/2000") == [])
    #expect(try rules([row], born: "10/03/2000") == ["E17-under-18 2"])
  }

  @Test("434: L is a change of legal status alone")
  func statusOnly() throws {
    let first = "A1,01/05/2017,S,C1,N1,U6,PR1,01/09/2017,X1,,AA1 1AA,AB1 1AA,SC123456"
    func then(_ rest: String) throws -> [String] {
      try rules([first, "A1,01/09/2017,L,C2,N1,\(rest)"])
    }
    #expect(try then("U6,PR1,,,,AA1 1AA,AB1 1AA,SC123456") == [])
    #expect(try then("K2,PR1,,,,AA1 1AA,AB1 1AA,SC123456") == ["L-but-moved 3"])
    #expect(try then("U6,PR4,,,,AA1 1AA,AB1 1AA,SC123456") == ["L-but-moved 3"])
    #expect(try then("U6,PR1,,,,AA1 1AA,AC1 1AA,SC123456") == ["L-but-moved 3"])
    #expect(try then("U6,PR1,,,,AA1 1AA,AB1 1AA,SC888888") == ["L-but-moved 3"])
    // The child's own home may move, and what is not known says nothing.
    #expect(try then("U6,PR1,,,,ZZ1 1AA,,") == [])
  }

  @Test("336: a placement for adoption by consent follows a foster placement")
  func fromFoster() throws {
    func after(_ before: String, _ place: String) throws -> [String] {
      try rules([
        "A1,01/05/2017,S,V2,N1,\(before),PR1,01/09/2017,X1,,,,",
        "A1,01/09/2017,P,V2,N1,\(place),PR1,,,,,,",
      ]).filter { !$0.hasPrefix("placed-without-decision") }
    }
    #expect(try after("K2", "A4") == ["adoptive-not-from-foster 3"])
    #expect(try after("K2", "A3") == ["adoptive-not-from-foster 3"])
    #expect(try after("U6", "A4") == [])
    #expect(try after("A3", "A4") == [])
    #expect(try after("K2", "U6") == [])
  }

  @Test("184, 1003, 554, 117: the decision for adoption beside birth, care and order")
  func decisions() throws {
    #expect(try rules([care], placed("09/05/2008,,")) == ["decision-before-birth 2"])
    #expect(try rules([care], placed("30/04/2017,,")) == ["decision-before-care 2"])
    #expect(try rules([care], placed("01/05/2017,,")) == [])
    let order = [
      "A1,01/05/2017,S,C1,N1,U6,PR1,01/08/2017,X1,,,,", "A1,01/08/2017,L,E1,N1,U6,PR1,,,,,,",
    ]
    #expect(try rules(order, placed("02/08/2017,,")) == ["decision-after-order 2"])
    #expect(try rules(order, placed("01/08/2017,,")) == [])
    // A decision made anew after one that was reversed follows the order.
    #expect(try rules(order, placed("01/07/2017,01/10/2017,RD1", "01/12/2017,,")) == [])
    let ended = ["A1,01/05/2017,S,C2,N1,U6,PR1,01/09/2017,E4A,,,,"]
    #expect(try rules(ended, placed("02/09/2017,,")) == ["decision-after-care 2"])
    #expect(try rules(ended, placed("01/06/2017,02/09/2017,RD1")) == ["decision-after-care 2"])
    #expect(try rules(ended, placed("01/06/2017,01/09/2017,RD1")) == [])
  }

  @Test("119 and 558: a decision that was reversed")
  func reversed() throws {
    #expect(try rules([care], placed("01/06/2017,01/07/2017,")) == ["reversal-half 2"])
    #expect(try rules([care], placed("01/06/2017,,RD1")) == ["reversal-half 2"])
    let adopted = ["A1,01/05/2017,S,E1,N1,A6,PR1,01/12/2017,E11,,,,"]
    #expect(
      try rules(adopted, placed("01/05/2017,01/10/2017,RD1")) == ["adopted-though-reversed 2"])
    #expect(try rules(adopted, placed("01/05/2017,01/10/2017,RD1", "02/10/2017,,")) == [])
  }

  @Test("571 and 586: a missing spell lies between birth and today")
  func missing() throws {
    func file(_ row: String) -> InputFile {
      SmallReturn.file(
        "missing.csv", "CHILD,DOB,MISSING,MIS_START,MIS_END\nA1,10/05/2008,M,\(row)\n")
    }
    #expect(try rules([care], file("15/03/2018,02/04/2018")) == ["end-in-future 2"])
    #expect(try rules([care], file("15/03/2018,01/04/2018")) == [])
    #expect(try rules([care], file("09/05/2008,10/05/2008")) == ["missing-before-birth 2"])
  }

  @Test("632: an order of permanence came before the child's care")
  func permanence() throws {
    func file(_ day: String) -> InputFile {
      SmallReturn.file(
        "pp.csv", "CHILD,DOB,PREV_PERM,LA_PERM,DATE_PERM\nA1,10/05/2008,P1,999,\(day)\n")
    }
    #expect(try rules([care], file("01/05/2017")) == ["permanence-after-start 2"])
    #expect(try rules([care], file("30/04/2017")) == [])
    #expect(try rules([care], file("zz/05/2017")) == [])
  }

  /// 27 May 2017 was a Saturday, 29 May 2017 the spring bank holiday, 30 May 2017 a Tuesday.
  @Test("a review on a day on which none is held, on the first day of care, or just after another")
  func reviewDays() throws {
    func reviews(_ days: String...) throws -> [String] {
      try rules(
        [care],
        SmallReturn.file(
          "reviews.csv",
          "CHILD,DOB,REVIEW,REVIEW_CODE\n"
            + days.map { "A1,10/05/2008,\($0),PN1\n" }.joined()))
    }
    #expect(try reviews("27/05/2017") == ["review-not-on-working-day 2"])
    #expect(try reviews("29/05/2017") == ["review-not-on-working-day 2"])
    #expect(try reviews("30/05/2017") == [])
    #expect(try reviews("02/05/2017") == [])
    // 1 May 2017 was a Monday, and the early May bank holiday.
    #expect(
      try reviews("01/05/2017") == ["review-not-on-working-day 2", "review-on-first-day 2"])
    #expect(try reviews("30/05/2017", "06/06/2017") == ["reviews-close 3"])
    #expect(try reviews("06/06/2017", "30/05/2017") == ["reviews-close 2"])
    #expect(try reviews("30/05/2017", "07/06/2017") == [])
  }
}
