import Console
import Domain
import Reports
import TestSupport
import Testing

@testable import Screens

@Suite("The screen of facts to confirm")
struct FactsScreenTests {
  let ava = ChildID("204417")
  let today = Day(2026, 1, 12)

  @Test("is opened by a key, and says of each fact what is asked")
  func opens() throws {
    var sitting = try self.sitting()
    try sitting.type("f")
    #expect(sitting.shows("5 facts to confirm of 1 child"))
    #expect(sitting.shows("Permanence plan"))
    #expect(sitting.shows("First review: done on which day, not done, or not applicable?"))
  }

  @Test("answers a fact with one key, and the next one stands in its place")
  func answers() throws {
    var sitting = try self.sitting()
    try sitting.type("f<Down><Down>x")
    #expect(sitting.shows("initial health assessment not applicable. u undoes it."))
    #expect(sitting.shows("4 facts to confirm of 1 child"))
    #expect(try sitting.state(ava).notApplicable("health.initial") != nil)
    try sitting.type("u")
    #expect(sitting.shows("5 facts to confirm of 1 child"))
    try sitting.type("-")
    #expect(sitting.shows("initial health assessment not done. u undoes it."))
    #expect(sitting.register.factCount(of: ava, on: today) == 4)
  }

  @Test("asks for the day on which it was done")
  func done() throws {
    var sitting = try self.sitting()
    try sitting.type("f<Down><Down><Down><Down>d14/6/2023<Tab>in the file<C-s>")
    #expect(sitting.shows("4 facts to confirm of 1 child"))
    #expect(try sitting.state(ava).completions.permanencePlan?.on == Day(2023, 6, 14))
  }

  private func sitting() throws -> Sitting {
    var sample = try SampleRegister()
    var extract = Extract()
    extract.header = Header(born: Day(2014, 5, 6))
    extract.episodes = [
      Episode(start: Day(2020, 1, 10), legalStatus: LegalStatus(rawValue: "C2"))
    ]
    let first = Day(2026, 1, 5)
    try sample.extract(ava, on: first, extract)
    try sample.record(
      on: first, by: .cole, [Draft(ava, on: first, .child(.allocated(Officer.ellery.id)))])
    return Sitting(sample, today: today)
  }
}
