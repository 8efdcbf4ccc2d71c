import Console
import Domain
import JSON
import TestSupport
import Testing

@testable import Screens

/// A form with sections, repeated rows and a part that is recorded before the rest, as the record
/// of a whole review will have them.
private struct LongForm: RecordForm {
  static let kind = FormKind.note

  struct Decision: Codable, Hashable {
    var what = ""
    var by: DayText = ""
    var isAgreed = false
  }

  var child = ChildID("204417")
  var call = ""
  var isPrepared = false
  var decisions: [Decision] = []
  var outcome = ""

  var children: [ChildID] { [child] }
  var verb: String { "Record the rest" }

  func heading(_ world: World) -> String { "Long" }

  func rows(_ world: World) -> [FieldRow<Self>] {
    [.section("Preparation"), .text(\.call, "Call", required: true)]
      + (isPrepared ? [] : [.part(preparation)])
      + [.section("Decisions")]
      + rows(
        \.decisions, "decision", new: Decision(),
        of: [
          .text(\.what, "What", required: true), .day(\.by, "By", .future),
          .toggles("", [("agreed", \.isAgreed)]),
        ])
      + [.section("End"), .text(\.outcome, "Outcome")]
  }

  private var preparation: FormPart<Self> {
    FormPart(
      title: "Record the preparation",
      change: { form, register, desk throws(Refusal) in
        try register.note(.call, form.call, on: form.child, day: desk.today, at: desk)
      }, done: "The preparation is recorded.", saved: { $0.isPrepared = true })
  }

  func change(_ register: Register, _ desk: Desk) throws(Refusal) -> [Draft] {
    var drafts: [Draft] = []
    for decision in decisions {
      drafts += try register.note(
        .other, "\(decision.what) by \(try decision.by.given().short)", on: child,
        day: desk.today, at: desk)
    }
    return drafts
  }

  func done(_ entry: Entry, _ world: World) -> String { "The rest is recorded." }
}

@Suite("A long form")
struct LongFormTests {
  private let ava = ChildID("204417")

  private func sitting() throws -> Sitting {
    try SmallCaseload.sitting(100, 44)
  }

  private func opened(_ sitting: inout Sitting) {
    let world = sitting.model.world
    sitting.open(FormScreen(LongForm(), world))
  }

  private func record(_ sitting: Sitting) throws -> LongForm {
    try #require(sitting.model.top as? FormScreen<LongForm>).record
  }

  /// Down to the button that adds a decision, from the call.
  private let add = "<Tab><Tab><Enter>"

  @Test("is drawn in sections, with a title over each of its repeated rows")
  func drawn() throws {
    var sitting = try sitting()
    opened(&sitting)
    try sitting.type("spoke" + add + "school place<Tab>fri<Tab> <Tab><Enter>")
    let lines = sitting.frame.map { String($0.drop { $0 == " " }) }.filter { !$0.isEmpty }
    let first = try #require(lines.firstIndex { $0.hasPrefix("Preparation") })
    let starts = [
      "Preparation", "Call *   spoke", "[ Record the preparation ]", "Decisions", "Decision 1",
      "What *   school place", "By *     fri", "[✓] agreed", "Decision 2", "What *", "By *",
      "[ ] agreed", "[ Add a decision ]", "End", "Outcome",
    ]
    for (line, start) in zip(lines[first...], starts) {
      #expect(line.hasPrefix(start), "\(line)")
    }
    #expect(sitting.shows("Fri 27 Nov 2026"))
    // The keyboard is in the row that was added.
    try sitting.type("a tutor")
    #expect(try record(sitting).decisions.map(\.what) == ["school place", "a tutor"])
  }

  @Test("takes the row out that has the keyboard, and no other")
  func takenOut() throws {
    var sitting = try sitting()
    opened(&sitting)
    try sitting.type(add + "one<Tab><Tab><Tab><Enter>two<Tab><Tab><Tab><Enter>three")
    try sitting.type("<S-Tab><S-Tab><S-Tab><C-d>")
    #expect(try record(sitting).decisions.map(\.what) == ["one", "three"])
    try sitting.type("<Up><Up><Up><Up><Up><C-d>")
    #expect(try record(sitting).decisions.count == 2)
    #expect(sitting.shows("The cursor is in none of the rows."))
  }

  @Test("says at each repeated row what it lacks")
  func lacking() throws {
    var sitting = try sitting()
    opened(&sitting)
    try sitting.type("spoke" + add + "<Tab>fri<Tab><Tab><Enter>a tutor<C-s>")
    #expect(sitting.lines(with: "what is needed").count == 1)
    #expect(sitting.lines(with: "a day is needed").count == 1)
    try sitting.type("school<C-s>")
    #expect(sitting.lines(with: "a day is needed").count == 1)
    try sitting.type("+1w<C-s>")
    // By Fri 27 Nov, the Friday after today, and a week from Fri 20 Nov, which is the same day.
    #expect(
      try sitting.state(ava).notes.all.map(\.value.text)
        == ["school by 27 Nov 2026", "a tutor by 27 Nov 2026"])
  }

  @Test("records a part and stays open; what is recorded is not recorded again")
  func part() throws {
    var sitting = try sitting()
    opened(&sitting)
    try sitting.type("<Tab><Enter>")
    #expect(sitting.shows("call is needed"))
    #expect(try sitting.state(ava).notes.all.isEmpty)
    try sitting.type("spoke with the carer<Tab><Enter>")
    #expect(sitting.shows("The preparation is recorded."))
    #expect(try sitting.state(ava).notes.all.map(\.value.text) == ["spoke with the carer"])
    #expect(try record(sitting).isPrepared)
    #expect(!sitting.shows("Record the preparation"))
    // What is left is kept at once, with the part noted as recorded.
    #expect(sitting.model.world.keptForms.first?.value.contains(#""isPrepared":true"#) == true)
    try sitting.type("<Tab><Enter>a tutor<Tab>fri<C-s>")
    #expect(try sitting.state(ava).notes.all.count == 2)
    #expect(sitting.model.world.keptForms.isEmpty)
  }

  @Test("is kept with its repeated rows and comes back with them")
  func kept() throws {
    let world = try sitting().model.world
    var form = LongForm()
    form.decisions = [LongForm.Decision(what: "a"), LongForm.Decision(what: "b", isAgreed: true)]
    let kept = try #require(form.kept(world))
    let read = try #require(LongForm.reading(kept))
    #expect(read == form)
    let screen = FormScreen(goingOnWith: read, world)
    #expect(screen.record == form)
    #expect(screen.form.fields.filter { $0.label == "What" }.map(\.text) == ["a", "b"])
  }
}
