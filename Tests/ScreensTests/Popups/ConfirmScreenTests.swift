import Console
import Domain
import Storage
import TestSupport
import Testing

@testable import Screens

@Suite("A question before something is done")
struct ConfirmScreenTests {
  private let ben = ChildID("204418")

  @Test("what was recorded in this sitting is undone at once; what is older is asked about")
  func undo() throws {
    // A visit was recorded on Mon 16 Nov; on Tue 17 Nov that is the working day before.
    var sample = try SmallCaseload.make()
    try sample.change(on: Day(2026, 11, 16)) { register, desk throws(Refusal) in
      try register.logVisit(Visit(), to: ben, on: Day(2026, 11, 14), at: desk)
    }
    var sitting = Sitting(sample, today: Day(2026, 11, 17))
    try sitting.type("u")
    #expect(sitting.shows("Take back visit on 14 Nov to Ben Brennan, recorded by you"))
    try sitting.type("n")
    #expect(try sitting.state(ben).visits.made.count == 2)
    try sitting.type("u<Enter>")
    #expect(try sitting.state(ben).visits.made.count == 2)
    try sitting.type("uy")
    #expect(try sitting.state(ben).visits.made.count == 1)
    #expect(sitting.shows("Undone: visit on 14 Nov to Ben Brennan"))
  }

  @Test("what is too old is refused, with the way to withdraw it")
  func tooOld() throws {
    // The last change of P. Ellery is Cléo's priority, of Mon 2 Nov.
    var sitting = try SmallCaseload.sitting()
    try sitting.type("u")
    #expect(sitting.shows("Your last change is of Mon 02 Nov 2026"))
    #expect(try sitting.state(ben).visits.made.count == 1)
  }

  @Test("a change of the whole service is named before it goes")
  func service() throws {
    var sample = try SmallTeam.make()
    var policy = Policy()
    policy.guidanceTo = 80
    try sample.change(on: SmallCaseload.today, by: .cole) { register, desk throws(Refusal) in
      try register.setPolicy(policy, at: desk)
    }
    var sitting = Sitting(
      sample, today: SmallCaseload.today, size: Size(columns: 100, rows: 30), officer: .cole)
    try sitting.type("u")
    #expect(sitting.shows("Take back the policy of the service, recorded by you"))
    try sitting.type("y")
    #expect(sitting.register.policy.guidanceTo == 70)
  }

  @Test("a clock far from the last entry is a manager's to call right: an IRO is told whom to ask")
  func farClock() throws {
    // The last entry is of Mon 2 Nov 2026: 28 + 31 + 5 days before Tue 5 Jan 2027.
    var sitting = Sitting(try SmallCaseload.make(), today: Day(2027, 1, 5), clock: .unasked)
    try sitting.type("2/ben<Enter>vs<PgDn>wants to<C-s>")
    #expect(sitting.shows("64 days before"))
    #expect(sitting.shows("a service manager"))
    #expect(!sitting.shows("Is this computer's clock right?"))
    #expect(try sitting.state(ben).visits.made.count == 1)
    var manager = Sitting(
      try SmallCaseload.make(), today: Day(2027, 1, 5), officer: .cole, clock: .unasked)
    try manager.type("2/ben<Enter>m<Tab><Tab>she called<C-s>")
    #expect(manager.shows("Is this computer's clock right?"))
    try manager.type("y")
    #expect(try manager.state(ben).notes.all.count == 1)
  }

  @Test("a clock some days ahead is asked about once a sitting, before anything is saved")
  func clock() throws {
    // The last entry is of Mon 2 Nov 2026: 35 days before Mon 7 Dec.
    var sitting = Sitting(
      try SmallCaseload.make(), today: Day(2026, 12, 7), clock: .unasked)
    try sitting.type("2/ben<Enter>vs<PgDn>wants to<C-s>")
    #expect(sitting.shows("Is this computer's clock right?"))
    #expect(sitting.shows("35 days before"))
    try sitting.type("n")
    #expect(sitting.shows("Nothing was recorded"))
    #expect(try sitting.state(ben).visits.made.count == 1)
    #expect(sitting.model.world.keptForms.count == 1)
    try sitting.type("vs<C-s>y")
    #expect(try sitting.state(ben).visits.made.count == 2)
    // The second of one day is asked about; the clock is not any more.
    try sitting.type("vs<C-s>y")
    #expect(try sitting.state(ben).visits.made.count == 3)
  }

  @Test("a store to practise in says so on every screen, and never asks about the clock")
  func practice() throws {
    var policy = Policy()
    policy.isPractice = true
    var sample = try SampleRegister(policy)
    try sample.add(ben, "Ben Brennan", from: Day(2026, 1, 5))
    var sitting = Sitting(sample, today: Day(2027, 1, 5), clock: .unasked)
    for root in ["1", "2", "3"] {
      try sitting.type(root)
      #expect(sitting.frame[0].contains("practice"))
    }
    try sitting.type("2/ben<Enter>vs<C-s>")
    #expect(try sitting.state(ben).visits.made.count == 1)
  }
}
