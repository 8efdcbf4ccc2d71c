import Console
import Domain
import TestSupport
import Testing

@testable import Screens

@Suite("A visit is logged")
struct VisitFormTests {
  private let ava = ChildID("204417")

  @Test("in three keys where today and in person is right; nothing is claimed that nobody said")
  func threeKeys() throws {
    var sitting = try SmallCaseload.sitting()
    try sitting.type("2vs<C-s>")
    let visits =
      try sitting.state(ava).visits.made + sitting.state(ChildID("204418")).visits.made
      + sitting.state(ChildID("31007")).visits.made
    let visit = try #require(visits.first { $0.on == SmallCaseload.today })
    #expect(visit.value.manner == .inPerson)
    #expect(visit.value.place == nil)
    #expect(visit.value.seen && !visit.value.alone)
  }

  @Test("never as seen before somebody says so")
  func unsaid() throws {
    var sitting = try SmallCaseload.sitting()
    try sitting.type("2/ava<Enter>v<C-s>")
    #expect(try sitting.state(ava).visits.made.isEmpty)
    #expect(sitting.shows("say which it was: “seen alone”, “seen” and “not seen”"))
  }

  @Test("on the phone in seven keys, in the words of a talk as soon as it is one")
  func phoneKeys() throws {
    var sitting = try SmallCaseload.sitting()
    try sitting.type("2/ava<Enter>")
    let script = "vs<Tab><Tab>p<C-s>"
    #expect(Key.script(script).count <= 7)
    try sitting.type(script)
    #expect(try sitting.state(ava).visits.made.last?.value.manner == .phone)
    // From a call to a message the number of rows stays: their words follow all the same.
    try sitting.type("v<Tab><Tab><Right><Right>")
    #expect(sitting.shows("spoken with alone"))
    try sitting.type("<Right>")
    #expect(sitting.shows("in touch"))
    #expect(!sitting.shows("spoken with"))
  }

  @Test("once more on the same day only where that is meant")
  func twice() throws {
    var sitting = try SmallCaseload.sitting()
    try sitting.type("2/ava<Enter>vs<C-s>vs<C-s>")
    #expect(sitting.shows("already"))
    try sitting.type("n")
    #expect(try sitting.state(ava).visits.made.count == 1)
    try sitting.type("<C-s>y")
    #expect(try sitting.state(ava).visits.made.count == 2)
    #expect(!(sitting.model.top is any FormPage))
  }

  @Test("with another day, alone, and what the child said, in twelve keys besides the text")
  func twelveKeys() throws {
    var sitting = try SmallCaseload.sitting()
    try sitting.type("2/ava<Enter>")
    let script = "va<Tab>-1d<PgDn>"
    #expect(Key.script(script + "<C-s>").count <= 12)
    try sitting.type(script + "wants to stay<C-s>")
    let visit = try #require(try sitting.state(ava).visits.made.first)
    #expect(visit.on == Day(2026, 11, 19))
    #expect(visit.value.alone)
    #expect(visit.value.views == "wants to stay")
    #expect(sitting.shows("Visit of Thu 19 Nov"))
  }

  @Test("as a talk where it was by phone, which has no place, and as contact where by message")
  func phoneAndMessage() throws {
    var sitting = try SmallCaseload.sitting()
    // In person, video, phone: two to the right.
    try sitting.type("2/ava<Enter>vs<Tab><Tab><Right><Right>")
    #expect(sitting.shows("spoken with"))
    #expect(!sitting.shows("placement  "))
    try sitting.type("<C-s>")
    let talk = try #require(try sitting.state(ava).visits.made.last?.value)
    #expect(talk.manner == .phone)
    #expect(talk.place == nil)
    #expect(talk.seen && !talk.alone && !talk.observed)
    #expect(try sitting.state(ava).visits.lastSeen == nil)
    try sitting.type("vs<Tab><Tab><Right><Right><Right>")
    try sitting.type("<C-s>")
    #expect(try sitting.state(ava).visits.made.last?.value.place == nil)
  }

  @Test("and says why not seen only of a child who was not seen: no word is dropped")
  func reasonWithoutCause() throws {
    var sitting = try SmallCaseload.sitting()
    try sitting.type("2/ava<Enter>vs<PgDn><Tab><Tab>asleep<C-s>")
    #expect(try sitting.state(ava).visits.made.isEmpty)
    #expect(sitting.shows("asleep"))
  }

  @Test("never for a day to come: the form stays open with what was typed")
  func future() throws {
    var sitting = try SmallCaseload.sitting()
    try sitting.type("2/ava<Enter>vs<Tab><C-u>24/11/2026<C-s>")
    #expect(try sitting.state(ava).visits.made.isEmpty)
    #expect(sitting.shows("24/11/2026"))
    #expect(sitting.shows("that day is to come"))
  }

  @Test("with the reason where the child was not seen")
  func notSeen() throws {
    var sitting = try SmallCaseload.sitting()
    try sitting.type("2/ava<Enter>vn<C-s>")
    #expect(try sitting.state(ava).visits.made.isEmpty)
    #expect(sitting.shows("why the child was not seen is missing"))
    try sitting.type("refused<C-s>")
    #expect(try sitting.state(ava).visits.made.first?.value.notSeenReason == "refused")
  }

  @Test("for every child that is marked, as one change that one undo takes back")
  func marked() throws {
    var sitting = try SmallCaseload.sitting()
    try sitting.type("2<C-a>v<C-s>s<C-s>s<C-s>s<C-s>")
    for id in ["204417", "204418", "31007"] {
      #expect(try sitting.state(ChildID(id)).visits.made.last?.on == SmallCaseload.today)
    }
    // What is about several children is asked about before it is taken back.
    try sitting.type("u")
    #expect(try sitting.state(ava).visits.made.count == 1)
    try sitting.type("y")
    #expect(try sitting.state(ava).visits.made.isEmpty)
    try sitting.type("U")
    #expect(try sitting.state(ava).visits.made.count == 1)
  }

  @Test("and leaves no half-filled form behind; a refused one stays open")
  func savedIsNotKept() throws {
    var sitting = try SmallCaseload.sitting()
    try sitting.type("2/ava<Enter>vs<PgDn>wants to stay<C-s>")
    #expect(try sitting.state(ava).visits.made.count == 1)
    #expect(sitting.model.world.keptForms.isEmpty)
    try sitting.type("vs<Tab>+3d<PgDn>too early<C-s>")
    #expect(try sitting.state(ava).visits.made.count == 1)
    #expect(sitting.shows("too early"))
  }

  @Test("and a pasted line end in a field of one line saves nothing")
  func pastedLineEnd() throws {
    var sitting = try SmallCaseload.sitting()
    try sitting.type("2/ava<Enter>vs<Tab><Paste:yesterday\n>")
    #expect(sitting.model.top is any FormPage)
    #expect(try sitting.state(ava).visits.made.isEmpty)
    try sitting.type("<C-s>")
    #expect(try sitting.state(ava).visits.made.first?.on == Day(2026, 11, 19))
  }

  @Test("later, where Esc left it half filled")
  func kept() throws {
    var sitting = try SmallCaseload.sitting()
    try sitting.type("2/ava<Enter>vs<PgDn>asked for her brother<Esc>")
    #expect(try sitting.state(ava).visits.made.isEmpty)
    try sitting.type("K<Enter>")
    #expect(sitting.shows("asked for her brother"))
    try sitting.type("<C-s>")
    #expect(try sitting.state(ava).visits.made.first?.value.views == "asked for her brother")
    try sitting.type("K")
    #expect(sitting.shows("Nothing is half filled"))
  }

  @Test("and is asked to be kept while nobody types, so that a kill loses nothing")
  func keptWhileIdle() throws {
    var sitting = try SmallCaseload.sitting()
    try sitting.type("2/ava<Enter>vs<PgDn>half a sen")
    sitting.tell(
      .idle(
        now: Moment(england: SmallCaseload.today, hour: 9, minute: 1), today: SmallCaseload.today))
    let kept = sitting.model.world.keptForms.first
    #expect(kept?.key == KeptForm.Key("visit", children: [ava]))
    #expect(kept?.value.contains("half a sen") == true)
  }

  @Test("from a calendar on which bank holidays are marked")
  func calendar() throws {
    var sitting = try SmallCaseload.sitting()
    try sitting.type("2/ava<Enter>vs<Tab><Down>")
    #expect(sitting.shows("November 2026"))
    try sitting.type("<Left><Enter>")
    #expect(sitting.shows("19/11/2026"))
    try sitting.type("<C-s>")
    #expect(try sitting.state(ava).visits.made.first?.on == Day(2026, 11, 19))
  }
}
