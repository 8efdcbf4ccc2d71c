import Console
import Domain
import TestSupport
import Testing

@testable import Screens

@Suite("A form about several children")
struct SiblingFormTests {
  private let ola = ChildID("700")
  private let luk = ChildID("701")
  private let roza = ChildID("702")

  /// Brothers and sisters of 11, 4 and 0 years, of whom only Ola's record names the others. Each came
  /// into care on another day: first reviews by 30 Nov, 1 and 2 Dec 2026, 20 working days from Mon 2,
  /// Tue 3 and Wed 4 Nov without a bank holiday.
  private func sitting(_ columns: Int = 100, _ rows: Int = 40) throws -> Sitting {
    var sample = try SampleRegister()
    for (id, name, born, from) in [
      (ola, "Ola Kaczmarek", Day(2015, 3, 1), Day(2026, 11, 2)),
      (luk, "Łukasz Kaczmarek", Day(2022, 3, 1), Day(2026, 11, 3)),
      (roza, "Róża Kaczmarek", Day(2026, 3, 1), Day(2026, 11, 4)),
    ] { try sample.add(id, name, born: born, from: from) }
    try sample.change(on: Day(2026, 11, 4)) { register, desk throws(Refusal) in
      try register.describeChild(
        ChildID("700"), Description(siblings: [ChildID("701"), ChildID("702")]), at: desk)
    }
    return Sitting(
      sample, today: SmallCaseload.today, size: Size(columns: columns, rows: rows))
  }

  @Test(
    "names every one of them, never a number of more",
    arguments: ["v", "r", "p", "m", "t", "n", "D"])
  func names(_ key: String) throws {
    var sitting = try sitting(80, 40)
    try sitting.type("2/ola<Enter>g\(key)")
    #expect(!sitting.shows("and 2 more"))
    for name in ["Ola", "Łukasz", "Róża"] { #expect(sitting.shows(name)) }
  }

  @Test("is for the same children from whichever of them the siblings are marked")
  func bothWays() throws {
    var sitting = try sitting()
    try sitting.type("2/róża<Enter>gp")
    #expect(sitting.shows("Ola Kaczmarek, 11"))
  }

  @Test("planned: lists each one's own last day, and names those for whom a day is past it")
  func plan() throws {
    var sitting = try sitting()
    try sitting.type("2/ola<Enter>gp<Right><Tab>1/12/2026")
    #expect(sitting.shows("Ola: first review by Mon 30 Nov 2026"))
    #expect(sitting.shows("Łukasz: first review by Tue 01 Dec 2026"))
    #expect(sitting.shows("Róża: first review by Wed 02 Dec 2026"))
    #expect(sitting.shows("Tue 01 Dec 2026 is past it for Ola (30 Nov)"))
    try sitting.type("<C-u>2/12/2026")
    #expect(sitting.shows("is past it for Ola (30 Nov) and Łukasz"))
  }

  @Test("of a review holds each one's own code and words, checked against the age, in one entry")
  func review() throws {
    var sitting = try sitting(100, 60)
    try sitting.type("2/ola<Enter>gr")
    // PN0 stands for the baby; Ola's and Łukasz's are asked for at save.
    try sitting.type("<C-s>")
    #expect(sitting.shows(ReviewForm.codeMissing))
    #expect(try sitting.state(ola).reviews.own.isEmpty)
    // The keyboard is at the first one's code: PN1 by one step, and the words below.
    let before = sitting.register.version
    try sitting.type("<Right><Tab>wants to stay<C-s>")
    #expect(sitting.register.version == before)
    try sitting.type("<Right><Right><Tab>plays<C-s>")
    #expect(sitting.register.version == before + 1)
    let own = try [ola, luk, roza].map { try sitting.state($0).reviews.own.first?.value }
    #expect(own.map { $0?.views } == ["wants to stay", "plays", nil])
    #expect(own[2]?.participation == Participation(rawValue: "PN0"))
    #expect(own.allSatisfy { $0?.participation != nil })
    #expect(sitting.shows("Not seen before this first review"))
  }

  @Test("of a visit holds who was seen alone and what each said")
  func visit() throws {
    var sitting = try sitting(100, 60)
    // When, How, Where, Why, then Ola: seen, observed, words; No talk, Not seen; Łukasz; Róża.
    try sitting.type("2/ola<Enter>gv<Tab><Tab><Tab><Tab>a<Tab><Tab>misses the dog<Tab><Tab><Tab>")
    try sitting.type("n<Tab><Tab><Tab><Tab><Tab>s<C-s>")
    #expect(sitting.shows("why the child was not seen is missing"))
    #expect(try sitting.state(ola).visits.made.isEmpty)
    try sitting.type("asleep<C-s>")
    let visits = try [ola, luk, roza].map { try #require(try sitting.state($0).visits.made.first) }
    #expect(visits.map(\.value.alone) == [true, false, false])
    #expect(visits.map(\.value.seen) == [true, false, true])
    #expect(visits.map(\.value.views) == ["misses the dog", nil, nil])
    #expect(visits.map(\.value.notSeenReason) == [nil, "asleep", nil])
    #expect(Set(visits.map(\.id.entry)).count == 1)
  }

  @Test("that an older program kept is gone on with, with the words for each")
  func older() throws {
    var sitting = try sitting(100, 60)
    try sitting.type("2/ola<Enter>vs<PgDn>wants to stay<Esc>")
    try sitting.keptValue { form in
      form["parts"] = nil
      form["children"] = ["700"]
      (form["seen"], form["alone"], form["observed"]) = (true, true, false)
      (form["views"], form["notSeen"]) = ("wants to stay", "")
    }
    try sitting.type("v<C-s>")
    let visit = try #require(try sitting.state(ola).visits.made.first?.value)
    #expect(visit.views == "wants to stay")
    #expect(visit.alone)
  }

  @Test("asks for the code that is not known yet on Today, until it is given there")
  func missingCode() throws {
    var sitting = try sitting(100, 40)
    // Ola's codes are PN1 to PN7 and, last, that it is not known yet: one step to the left of none.
    try sitting.type("2/ola<Enter>r<Tab><Tab>")
    for _ in 0..<8 { try sitting.type("<Down>") }
    try sitting.type("<C-s>")
    #expect(try sitting.state(ola).reviews.own.count == 1)
    #expect(try sitting.state(ola).reviewsAwaitingCode == [SmallCaseload.today])
    try sitting.type("1/ola<Enter>")
    // 20 working days after Fri 20 Nov: Fri 18 Dec.
    #expect(sitting.lines(with: "PN code missing, review of 20 Nov").count == 1)
    #expect(sitting.shows("Fri 18 Dec"))
    let row = sitting.lines(with: "PN code")
    #expect(row.contains { $0.contains("Ola Kaczmarek") })
  }
}
