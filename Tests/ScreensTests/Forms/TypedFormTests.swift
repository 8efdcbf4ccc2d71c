import Console
import Domain
import TestSupport
import Testing

@testable import Screens

@Suite("A quick hand in a form")
struct TypedFormTests {
  private let ava = ChildID("204417")

  @Test("replaces the offered weeks, which stand with their unit and their day")
  func weeks() throws {
    var sitting = try SmallCaseload.sitting(80, 24)
    try sitting.type("2/ava<Enter>th<Tab>drift<Tab><Tab>")
    // Two weeks from Fri 20 Nov are Fri 4 Dec.
    #expect(sitting.shows("weeks → first by Fri 04 Dec"))
    try sitting.type("1")
    #expect(sitting.shows("week → first by Fri 27 Nov"))
    try sitting.type("<C-s>")
    let set = try #require(try sitting.state(ava).tracking.current)
    #expect(set.value.monitoring.updateEveryWeeks == 1)
  }

  @Test("never saves more than twelve weeks for High, nor crashes by any number")
  func huge() throws {
    var sitting = try SmallCaseload.sitting(80, 24)
    try sitting.type("2/ava<Enter>th<Tab>drift<Tab><Tab>13<C-s>")
    #expect(sitting.lines(with: "a whole number from 1 to 12 for High").count == 1)
    for text in ["9999999999999999999", "1317624576693539400", "-1", "0", "2.5", "x"] {
      try sitting.type("<C-u>\(text)<C-s>")
      #expect(try sitting.state(ava).tracking.current == nil)
    }
    try sitting.type("<C-u>12<C-s>")
    #expect(try sitting.state(ava).tracking.current?.value.monitoring.updateEveryWeeks == 12)
  }

  @Test("does what is done most often in few keys besides the words")
  func fewKeys() throws {
    for (keys, most) in [
      // A visit seen alone; a call; a review with PN5; raised to High; a notification.
      ("va<PgDn>words<C-s>", 4), ("m<PgDn>words<C-s>", 3),
      ("r<Tab><Tab>5<C-s>", 5), ("th<PgDn>words<C-s>", 4), ("n<Space><PgDn>words<C-s>", 4),
    ] {
      var sitting = try SmallCaseload.sitting(80, 24)
      try sitting.type("2/ava<Enter>")
      let version = sitting.register.version
      try sitting.type(keys)
      #expect(sitting.register.version > version, "\(keys)")
      #expect(Key.script(keys.replacing("words", with: "")).count == most, "\(keys)")
    }
  }

  @Test("is not stopped at twelve weeks for Medium")
  func medium() throws {
    var sitting = try SmallCaseload.sitting(80, 24)
    try sitting.type("2/ava<Enter>tm<Tab>drift<Tab><Tab>26<C-s>")
    #expect(try sitting.state(ava).tracking.current?.value.monitoring.updateEveryWeeks == 26)
  }

  @Test("answers a notification in one name, from those who work with the child or any other")
  func answered() throws {
    var sample = try SmallCaseload.make()
    let ava = ava
    try sample.record(
      on: SmallCaseload.today,
      [
        Draft(
          ava, on: SmallCaseload.today,
          .child(
            .described(
              Description(socialWorker: "D. Marsh", team: "East", teamManager: "H. Barlow"))))
      ])
    try sample.change(on: SmallCaseload.today) { register, desk throws(Refusal) in
      try register.raiseNotifications(
        about: [ava], reason: "drift-or-delay", stage: "1", text: "no plan", on: desk.today,
        repeating: nil, at: desk)
    }
    var typed = Sitting(sample, today: SmallCaseload.today, size: Size(columns: 80, rows: 24))
    let world = typed.model.world
    typed.open(FormScreen(AnswerForm(1, ava, world), world))
    #expect(typed.shows("H. Barlow, team manager, East"))
    #expect(typed.shows("D. Marsh, social worker, East"))
    #expect(typed.shows("H. Barlow and D. Marsh"))
    var chosen = typed
    try typed.type("B. Other<Tab><Tab>done<C-s>")
    #expect(try answer(typed) == "B. Other")
    try chosen.type("<Down><Down><Enter><Tab><Tab>done<C-s>")
    #expect(try answer(chosen) == "D. Marsh, social worker, East")
  }

  private func answer(_ sitting: Sitting) throws -> String? {
    try sitting.state(ava).notifications.all.first?.answers.last?.value.from
  }

  @Test("ticks an audit form by y, n and a, on one line each at 80 columns")
  func audit() throws {
    var sample = try SmallTeam.make()
    try sample.change(on: SmallCaseload.today, by: .cole) { register, desk throws(Refusal) in
      try register.drawDipSample(of: 3, from: Officer.ellery.id, seed: 1, at: desk)
    }
    var sitting = Sitting(
      sample, today: SmallCaseload.today, size: Size(columns: 80, rows: 24), officer: .cole)
    let world = sitting.model.world
    sitting.open(FormScreen(CheckSampleForm(1, ava, world), world))
    #expect(sitting.lines(with: "( ) yes  ( ) no  ( ) n/a").count == 7)
    #expect(!sitting.shows("…  ( )"))
    try sitting.type("y<Down>n<Down>a<Down>n<Down>n<Down>n<Down>nn<C-s>")
    let check = try #require(try sitting.state(ava).samples.checks.last?.value)
    #expect(check.answers.count == 7)
    #expect(check.answers["views"] == .no)
    #expect(check.answers["record"] == .notApplicable)
    #expect(check.answers["priority"] == .no)
  }

  @Test("allocates several children from a table that names the brothers and sisters of each")
  func allocate() throws {
    var sample = try SmallTeam.make()
    try sample.add(ChildID("501"), "Gus Ade", from: Day(2026, 11, 17), iro: nil)
    try sample.record(
      on: SmallCaseload.today,
      [
        Draft(
          ChildID("501"), on: SmallCaseload.today,
          .child(.described(Description(siblings: [ChildID("410")]))))
      ])
    var sitting = Sitting(
      sample, today: SmallCaseload.today, size: Size(columns: 120, rows: 40), officer: .cole)
    let world = sitting.model.world
    sitting.open(FormScreen(AllocateForm([ChildID("500"), ChildID("501")], world), world))
    #expect(sitting.lines(with: "S. Osei").contains { $0.contains("Dita Novak") })
    #expect(sitting.shows("Gus Ade: Dita Novak, held by S. Osei"))
    #expect(sitting.shows("Femi Ade: no brother or sister known"))
    #expect(sitting.lines(with: "per FTE").contains { $0.contains("Holds") })
  }
}
