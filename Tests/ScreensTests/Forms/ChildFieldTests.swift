import Console
import Domain
import TestSupport
import Testing

@testable import Screens

@Suite("Where a child is asked for")
struct ChildFieldTests {
  private let ava = ChildID("204417")

  @Test("a part of the name finds them, and Enter takes the only one, in words beside the id")
  func sibling() throws {
    var sitting = try SmallCaseload.sitting(120, 40)
    try sitting.type("2/ava<Enter>N<S-Tab>cleo")
    #expect(sitting.lines(with: "Cléo Okafor").contains { $0.contains("IRO P. Ellery") })
    try sitting.type("<C-s>")
    #expect(sitting.shows("Enter or Tab takes Cléo Okafor, 14"))
    #expect(try sitting.state(ava).details.description.siblings == nil)
    try sitting.type("<Enter>")
    #expect(sitting.shows("→ Cléo Okafor, 14"))
    try sitting.type("ben<Enter><C-s>")
    #expect(
      try sitting.state(ava).details.description.siblings == [ChildID("31007"), ChildID("204418")])
  }

  @Test("a name that two have is never taken: one of them is chosen")
  func ambiguous() throws {
    var sitting = try SmallCaseload.sitting(120, 40)
    try sitting.type("+70001<Tab>Zoë<S-Tab><S-Tab>brennan<Enter><C-s>")
    #expect(sitting.shows("2 children: choose one by ↓ and Enter"))
    #expect(sitting.register.row(of: ChildID("70001")) == nil)
    try sitting.type("<Down><Down><Enter><C-s>")
    #expect(
      try sitting.state(ChildID("70001")).details.description.siblings == [ChildID("204418")])
  }

  @Test("the right child of a record is found by name, and said in words")
  func correct() throws {
    var sitting = try SmallCaseload.sitting(120, 40)
    try sitting.type("2/ava<Enter>m<Tab><Tab>spoke with the carer<C-s>")
    let note = try #require(try sitting.state(ava).notes.all.first)
    let world = sitting.model.world
    sitting.open(FormScreen(CorrectForm(note.id, of: ava, world), world))
    try sitting.type("<Tab><Tab><Tab>ben")
    try sitting.type("<Enter>")
    #expect(sitting.shows("→ Ben Brennan, 9"))
    try sitting.type("<Tab>wrong child<C-s>")
    #expect(
      try sitting.state(ChildID("204418")).notes.all.map(\.value.text) == ["spoke with the carer"])
    #expect(try sitting.state(ava).notes.all.isEmpty)
  }

  @Test("F opens who is found, lists several, and says so where nobody is")
  func find() throws {
    var sitting = try SmallCaseload.sitting(80, 24)
    try sitting.type("Fokaf<Enter>")
    #expect((sitting.model.top as? ChildScreen)?.child == ChildID("31007"))
    try sitting.type("<Esc>Fbrennan")
    #expect(sitting.lines(with: "Brennan").count >= 2)
    try sitting.type("<Enter>")
    #expect(!(sitting.model.top is ChildScreen))
    #expect(sitting.shows("2 children: choose one by ↓ and Enter"))
    try sitting.type("<Down><Down><Enter>")
    #expect((sitting.model.top as? ChildScreen)?.child == ChildID("204418"))
    try sitting.type("<Esc>Fnobody<Enter>")
    #expect(sitting.shows("none of your children is “nobody”"))
    #expect(!sitting.shows("caseload list"))
  }

  @Test("only those are offered whom the person may know by name; an id tells nobody's")
  func walls() throws {
    let team = try SmallTeam.make()
    func query(_ text: String, as officer: Officer) -> ChildQuery {
      let sitting = Sitting(team, today: SmallCaseload.today, officer: officer)
      return ChildQuery(text, several: false, except: [], sitting.model.world)
    }
    #expect(query("novak", as: .ellery).matches.isEmpty)
    #expect(
      query("novak", as: .ellery).problem?.contains("none of your children is “novak”") == true)
    // An id tells an IRO neither that there is such a child nor whose it is.
    #expect(query("410", as: .ellery).echo.isEmpty)
    #expect(query("410", as: .ellery).unreadID == ChildID("410"))
    #expect(query("999", as: .ellery).unreadID == ChildID("999"))
    #expect(
      query("410", as: .ellery).problem
        == query("999", as: .ellery).problem?.replacing("999", with: "410"))
    #expect(query("999", as: .cole).unreadID == nil)
    #expect(query("novak", as: .osei).matches.map(\.value) == ["410"])
    #expect(query("novak", as: .cole).matches.map(\.value) == ["410"])
    #expect(query("410", as: .cole).echo == "Dita Novak, 13")
  }

  @Test("no refusal on a screen sends to a command of a shell")
  func noShell() {
    let ava = ava
    let refusals: [Refusal] = [
      .noSuchChild(ava), .childExists(ava), .notLookedAfter(ava), .noSuchOfficer("x"),
      .noSuchRule("x"), .noEarlyReview(ava), .cannotReopen(ava),
      .stoppedOtherwise("x", by: "a review: caseload review hold"), .notificationResolved(3),
      .unfitPolicy("x"),
    ]
    for refusal in refusals {
      let text = Notice(refusal).text
      #expect(!text.contains("caseload ") && !text.contains("--"), "\(text)")
    }
    #expect(
      Notice(Refusal.noSuchChild(ChildID("kavya"))).text
        == "No child has the id kavya. Write a part of the name, or the whole id.")
  }
}
