import Console
import Domain
import TestSupport
import Testing

@testable import Screens

@Suite("The board of notifications")
struct NotificationsScreenTests {
  private func raised(_ keys: String = "") throws -> Sitting {
    var sitting = try SmallCaseload.sitting(120, 40)
    try sitting.type("2/ava<Enter>n<Space><Tab><Tab>no date for the assessment<C-s><Esc>3" + keys)
    return sitting
  }

  @Test("shows a notification at its stage with who must answer by when")
  func board() throws {
    let sitting = try raised()
    #expect(sitting.shows("1 open"))
    #expect(sitting.shows("QN-0001"))
    // 72 hours from Fri 20 Nov, 09:00.
    #expect(sitting.shows("Mon 23 Nov 09:00"))
    try expectFrame(sitting.frame, "notifications-120x40")
  }

  @Test("records an answer, which stops the clock")
  func answer() throws {
    let sitting = try raised("a<Tab><Tab>assessment booked for 1 December<C-s>")
    let one = try #require(try sitting.state(ChildID("204417")).notifications.all.first)
    #expect(one.isAnswered)
    #expect(one.answerDue == nil)
  }

  @Test("moves it up the ladder, showing who takes part; stage 1 has ten working days")
  func escalate() throws {
    var sitting = try raised("e")
    #expect(sitting.shows("IRO, team manager"))
    try sitting.type("<Tab><Tab>no answer came<C-s>")
    let one = try #require(try sitting.state(ChildID("204417")).notifications.all.first)
    #expect(one.stage == "1")
    // Ten working days after Fri 20 Nov 2026, without a bank holiday: Fri 4 Dec.
    #expect(one.answerDue == Day(2026, 12, 4))
  }

  @Test("resolves it with an outcome")
  func resolve() throws {
    let sitting = try raised("x<Tab>assessment done<C-s>")
    #expect(try sitting.state(ChildID("204417")).notifications.all.first?.isResolved == true)
    #expect(sitting.shows("0 open"))
  }

  @Test("never escalates praise")
  func praise() throws {
    var sitting = try SmallCaseload.sitting(120, 40)
    try sitting.type("2/ava<Enter>ne<Tab><Tab>a letter from her school<C-s><Esc>3e")
    #expect(sitting.shows("Praise never escalates"))
  }

  @Test("opens the thread with every move")
  func thread() throws {
    let sitting = try raised("<Enter>")
    #expect(sitting.shows("no date for the assessment"))
    #expect(sitting.shows("[Informal]"))
  }
}
