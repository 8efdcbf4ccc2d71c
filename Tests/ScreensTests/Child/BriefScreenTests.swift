import Console
import Domain
import TestSupport
import Testing

@testable import Screens

@Suite("The brief")
struct BriefScreenTests {
  private let ben = ChildID("204418")

  private func sample() throws -> SampleRegister {
    var sample = try SmallCaseload.make()
    try sample.change(on: SmallCaseload.today) { (register, desk) throws(Refusal) in
      try register.decide(
        [
          NewDecision("refer to CAMHS", who: "S. Nawaz, social worker", by: Day(2026, 11, 19)),
          NewDecision("keep the swimming club"),
        ], about: ben, on: nil, at: desk)
    }
    return sample
  }

  @Test("is one page, opened by one key", arguments: [(80, 24), (120, 40)])
  func page(columns: Int, rows: Int) throws {
    var sitting = Sitting(
      try sample(), today: SmallCaseload.today, size: Size(columns: columns, rows: rows))
    try sitting.type("2/ben<Enter>b")
    #expect(sitting.shows("refer to CAMHS"))
    try expectFrame(sitting.frame, "brief-\(columns)x\(rows)")
    try sitting.type("b")
    #expect(sitting.model.top is BriefScreen == false)
  }

  @Test("scrolls by rows and pages where it is longer than the window")
  func scrolls() throws {
    var sitting = Sitting(
      try sample(), today: SmallCaseload.today, size: Size(columns: 60, rows: 15))
    try sitting.type("2/ben<Enter>b")
    let first = sitting.frame
    try sitting.type("<Down>")
    #expect(sitting.frame != first)
    try sitting.type("<Home>")
    #expect(sitting.frame == first)
  }
}

@Suite("A decision on the screen")
struct DecisionScreenTests {
  private let ben = ChildID("204418")

  @Test("is written in the review's own form, a line each, and counts from there")
  func inTheReview() throws {
    var sitting = try SmallCaseload.sitting(120, 40)
    try sitting.type("2/ben<Enter>r")
    let form = try #require(sitting.model.top as? FormScreen<ReviewForm>)
    var filled = form.record
    filled.parts[0].code = Participation(rawValue: "PN1")
    filled.parts[0].decisions = [
      DecisionEntry(what: "refer to CAMHS", who: "S. Nawaz", by: DayText("2026-12-04")),
      DecisionEntry(),
    ]
    let register = sitting.register
    let drafts = try filled.change(
      register, SampleRegister.desk(on: SmallCaseload.today))
    let made = drafts.compactMap { draft -> Decision? in
      guard case .decision(.made(let decision)) = draft.event else { return nil }
      return decision
    }
    #expect(made.map(\.what) == ["refer to CAMHS"])
  }

  @Test("is added by the button at the form's end")
  func button() throws {
    var sitting = try SmallCaseload.sitting(120, 40)
    try sitting.type("2/ben<Enter>r")
    #expect(sitting.shows("Add a decision"))
    #expect(!sitting.shows("By whom"))
    try sitting.type("<BackTab><Enter>")
    #expect(sitting.shows("By whom"))
  }

  @Test("that is late stands on Today as something to chase, and d says what became of it")
  func today() throws {
    var sample = try SmallCaseload.make()
    try sample.change(on: SmallCaseload.today) { (register, desk) throws(Refusal) in
      try register.decide(
        [NewDecision("refer to CAMHS", who: "S. Nawaz", by: Day(2026, 11, 19))], about: ben,
        on: nil, at: desk)
    }
    var sitting = Sitting(
      sample, today: SmallCaseload.today, size: Size(columns: 120, rows: 40))
    #expect(sitting.lines(with: "To chase").first?.contains("S. Nawaz: refer to CAMHS") == true)
    try sitting.type("/chase<Enter>")
    try sitting.type("<Esc><Esc>2/ben<Enter><Enter><Tab>")
    #expect(sitting.lines(with: "Decision 1").first?.contains("1 day overdue") == true)
  }
}
