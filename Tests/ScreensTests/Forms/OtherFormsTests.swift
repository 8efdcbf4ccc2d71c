import Console
import Domain
import TestSupport
import Testing

@testable import Screens

@Suite("A form records")
struct OtherFormsTests {
  private let ava = ChildID("204417")

  private func sitting(_ keys: String) throws -> Sitting {
    var sitting = try SmallCaseload.sitting()
    try sitting.type("2/ava<Enter>" + keys)
    return sitting
  }

  @Test("a tracking priority with its reason and the monitoring that the level offers")
  func tracking() throws {
    let sitting = try sitting("t<Space><Tab>proceedings not issued<C-s>")
    let set = try #require(try sitting.state(ava).tracking.current)
    #expect(set.value.priority == .high)
    #expect(set.value.reason == "proceedings not issued")
    #expect(set.value.monitoring.updateEveryWeeks == 2)
    #expect(set.value.monitoring.fileCheckEveryWeeks == 4)
  }

  @Test("no tracking priority without a reason")
  func trackingWithoutReason() throws {
    let sitting = try sitting("t<Space><C-s>")
    #expect(try sitting.state(ava).tracking.current == nil)
    #expect(sitting.shows("why is needed"))
  }

  @Test("a notification with a number, at the informal stage, due in 72 hours")
  func notification() throws {
    let sitting = try sitting("n<Space><Tab><Tab>no date for the assessment<C-s>")
    let raised = try #require(try sitting.state(ava).notifications.all.first)
    #expect(raised.number == 1)
    #expect(raised.raised.value.reason == "drift-or-delay")
    #expect(raised.stage == "informal")
    #expect(raised.answerDue == Day(2026, 11, 23))
    #expect(sitting.shows("QN-0001 raised"))
  }

  @Test("a review that was held, and the next one runs from that day")
  func review() throws {
    let sitting = try sitting("r<Tab><Tab><Down><Down><C-s>")
    #expect(try sitting.state(ava).reviews.held.map(\.held) == [SmallCaseload.today])
    let second = try #require(ClockRule.named("review.second"))
    let clocks = try sitting.state(ava).clocks(
      of: second, in: sitting.register.clockContext, on: SmallCaseload.today)
    #expect(clocks.map(\.due) == [Day(2027, 2, 20)])
  }

  @Test("no PN0 for a child of eleven")
  func participationAge() throws {
    let sitting = try sitting("r<Tab><Tab>")
    #expect(!sitting.shows("PN0"))
    #expect(sitting.shows("PN1 attended and spoke"))
  }

  @Test("a planned visit at a time")
  func plan() throws {
    // What is due first and not planned is the first review.
    #expect(try sitting("p").shows("(•) review"))
    let sitting = try sitting("pv<Tab>tue<Tab>11:00<C-s>")
    let planned = try #require(try sitting.state(ava).visits.nextPlanned)
    #expect(planned.value == Appointment(day: Day(2026, 11, 24), minute: 660))
  }

  @Test("a call")
  func note() throws {
    let sitting = try sitting("m<Tab><Tab>spoke with the carer<C-s>")
    #expect(try sitting.state(ava).notes.all.map(\.value.text) == ["spoke with the carer"])
  }

  @Test("names and people")
  func describe() throws {
    let sitting = try sitting("N<Tab>Avie<Tab>D. Marsh<C-s>")
    #expect(try sitting.state(ava).details.description.knownAs == "Avie")
    #expect(try sitting.state(ava).details.socialWorker == "D. Marsh")
  }

  @Test("a new child, on the day of notification")
  func addChild() throws {
    let sitting = try sitting("+70001<Tab>Zoë Hart<C-s>")
    let state = try sitting.state(ChildID("70001"))
    #expect(state.name == "Zoë Hart")
    #expect(state.care.notifiedOn == SmallCaseload.today)
    #expect(state.isLookedAfter(on: SmallCaseload.today))
  }

  @Test("the end of care, and its taking back")
  func closeAndReopen() throws {
    var sitting = try sitting("X<Tab><Space><C-s>")
    #expect(try !sitting.state(ava).isLookedAfter(on: SmallCaseload.today))
    // It asks why: nothing is joined silently.
    try sitting.type("<Esc>/is:closed<Enter>X<C-s>")
    #expect(try !sitting.state(ava).isLookedAfter(on: SmallCaseload.today))
    #expect(sitting.shows("why is needed"))
    try sitting.type("<Space><C-s>")
    #expect(try sitting.state(ava).isLookedAfter(on: SmallCaseload.today))
    #expect(try sitting.state(ava).care.periods.count == 1)
  }

  @Test("that the child came into care again, as a new period")
  func cameAgain() throws {
    var sitting = try sitting("X<C-u>10/11/2026<Tab><Space><C-s>")
    try sitting.type("<Esc>/is:closed<Enter>X<Down><Down><Tab><C-u>18/11/2026<C-s>")
    let care = try sitting.state(ava).care
    #expect(care.periods.map(\.start) == [Day(2026, 11, 2), Day(2026, 11, 18)])
  }

  @Test("a correction of a wrong day, with its reason; the old record stays in the trail")
  func correction() throws {
    var sitting = try sitting("m<Tab><Tab>spoke with the carer<C-s>")
    let note = try #require(try sitting.state(ava).notes.all.first)
    try sitting.type("<Enter><BackTab>")
    #expect(sitting.shows("\(note.id)"))
    try sitting.type("c<C-u>18/11/2026<Tab><Tab><Tab><Tab>wrong day<C-s>")
    #expect(try sitting.state(ava).notes.all.map(\.on) == [Day(2026, 11, 18)])
    #expect(try sitting.register.record(of: ava).facts.contains { $0.fact.id == note.id })
  }
}
