import Console
import Domain
import JSON
import Storage
import TestSupport
import Testing

@testable import Screens

@Suite("A form that was left half filled")
struct KeptFormTests {
  private let femi = ChildID("500")

  /// A sitting as the manager, with the form that gives Femi's case to S. Osei left half filled.
  ///
  /// S. Osei, four days, carries 28 of 480 points and comes first; P. Ellery, full time, 44 of 600.
  private func chosen() throws -> (Sitting, SampleRegister) {
    let sample = try SmallTeam.make()
    var sitting = Sitting(
      sample, today: SmallCaseload.today, size: Size(columns: 120, rows: 40), officer: .cole,
      roots: [TodayScreen(), CaseloadScreen(), NotificationsScreen(), TeamScreen()])
    try sitting.type("4<Tab><Tab><Tab>A<Down>")
    #expect(sitting.shows("(•) S. Osei"))
    try sitting.type("<Esc>")
    return (sitting, sample)
  }

  @Test("keeps the person who was chosen, though the list is in another order now")
  func samePerson() throws {
    var (sitting, sample) = try chosen()
    // With twenty more S. Osei carries more for the hours, and P. Ellery comes first.
    for number in 1...20 {
      try sample.add(
        ChildID("9\(number)"), from: Day(2026, 11, 1), iro: .osei,
        recordedOn: SmallCaseload.today)
    }
    sitting.tell(.registerChanged(sample.register))
    try sitting.type("K<Enter>")
    let order = sitting.frame.filter { $0.contains("( ) ") || $0.contains("(•) ") }
    #expect(order.last?.contains("(•) S. Osei") == true)
    #expect(order.first?.contains("( ) P. Ellery") == true)
  }

  @Test("chooses nobody where the person who was chosen has left, and says so")
  func gonePerson() throws {
    var (sitting, sample) = try chosen()
    try sample.record(
      on: SmallCaseload.today, by: .cole,
      [Draft(nil, on: Day(2026, 11, 18), .officer(.left(Officer.osei.id)))])
    sitting.tell(.registerChanged(sample.register))
    try sitting.type("K<Enter>")
    #expect(!sitting.shows("(•)"))
    #expect(sitting.shows("who was chosen cannot take the case now"))
    try sitting.type("<C-s>")
    #expect(sitting.model.top is any FormPage)
    #expect(try sitting.state(femi).allocation.last == nil)
    try sitting.type("<Down><C-s>")
    #expect(try sitting.state(femi).allocation.last == Officer.ellery.id)
  }

  @Test("of an earlier version, without a field of today, is gone on with in the form itself")
  func fieldOfToday() throws {
    var sitting = try SmallCaseload.sitting()
    try sitting.type("2/ava<Enter>vs<PgDn>wants to stay<Esc>")
    try sitting.keptValue { $0.removeValue(forKey: "raises") }
    try sitting.type("K<Enter>")
    #expect(sitting.shows("open the form itself"))
    #expect(sitting.shows("“wants to stay”"))
    try sitting.type("<Esc>v")
    #expect(sitting.shows("wants to stay"))
    #expect(sitting.shows("as you left it"))
  }

  @Test("that cannot be read at all shows its words beside the form that will replace it")
  func unreadable() throws {
    var sitting = try SmallCaseload.sitting()
    try sitting.type("2/ava<Enter>vs<PgDn>wants to stay<Esc>")
    try sitting.keptValue { $0["manner"] = "by carrier pigeon" }
    try sitting.type("v")
    #expect(sitting.shows("cannot be read"))
    #expect(sitting.shows("“wants to stay”"))
  }

  @Test("for one child is not opened for another whom its value names")
  func otherChild() throws {
    var sitting = try SmallCaseload.sitting()
    try sitting.type("2/ava<Enter>vs<PgDn>wants to stay<Esc>")
    try sitting.keptValue { $0["children"] = [] }
    try sitting.type("K<Enter>")
    #expect(!(sitting.model.top is any FormPage))
  }

  @Test("stays open where it cannot be kept, with the reason")
  func notKept() throws {
    var sitting = try SmallCaseload.sitting()
    try sitting.type("2/ava<Enter>vs<PgDn>wants to stay<Esc>")
    let form = try #require(sitting.model.world.keptForms.first)
    sitting.tell(.keptForms([]))
    sitting.tell(
      .notKept(form, StoreError.notWritten(doing: "keeping the draft", reason: "no room")))
    #expect(sitting.model.top is any FormPage)
    #expect(sitting.shows("wants to stay"))
    #expect(sitting.shows("no room"))
  }

  @Test("says once that somebody else took the case meanwhile, and is then saved as it is meant")
  func allocatedMeanwhile() throws {
    var (sitting, sample) = try chosen()
    try sample.change(on: SmallCaseload.today, by: .cole) { (register, desk) throws(Refusal) in
      try register.allocate([femi], to: Officer.ellery.id, from: desk.today, at: desk)
    }
    sitting.tell(.registerChanged(sample.register))
    try sitting.type("K<Enter><C-s>")
    #expect(sitting.shows("in the meantime"))
    #expect(sitting.model.top is any FormPage)
    try sitting.type("<C-s>")
    #expect(!(sitting.model.top is any FormPage))
  }

  @Test("of a hand-over is gone on with by K")
  func handOver() throws {
    var sitting = try SmallTeam.sitting()
    try sitting.type("4H<Tab><Tab>she leaves<Esc>")
    #expect(sitting.shows("Kept half filled. K goes on with it."))
    try sitting.type("K<Enter>")
    #expect(sitting.shows("she leaves"))
    #expect(sitting.shows("as you left it"))
  }

  @Test("on another day means the day it meant: yesterday's today is written out")
  func anotherDay() throws {
    var sitting = try SmallCaseload.sitting()
    try sitting.type("2/ava<Enter>vs<PgDn>wants to stay<Esc>")
    let tomorrow = Day(2026, 11, 21)
    sitting.tell(.idle(now: Moment(england: tomorrow, hour: 9, minute: 0), today: tomorrow))
    try sitting.type("K<Enter>")
    #expect(sitting.shows("20/11/2026"))
    try sitting.type("<C-s>")
    #expect(try sitting.state(ChildID("204417")).visits.made.first?.on == SmallCaseload.today)
  }

  @Test("that nobody touched is kept by nobody, and past midnight keeps its day and says so")
  func untouched() throws {
    var sitting = try SmallCaseload.sitting()
    try sitting.type("2/ava<Enter>v")
    let tomorrow = Day(2026, 11, 21)
    sitting.tell(.idle(now: Moment(england: tomorrow, hour: 0, minute: 1), today: tomorrow))
    #expect(sitting.shows("Fri 20 Nov 2026 (yesterday)"))
    #expect(sitting.shows("It is Sat 21 Nov now"))
    try sitting.type("<Esc>K")
    #expect(sitting.shows("Nothing is half filled"))
  }

  @Test("about a child who is no longer known says so and stays")
  func childGone() throws {
    let world = try SmallTeam.sitting().model.world
    let kept = try #require(VisitForm([ChildID("no such")], world).kept(world))
    guard case .say(let notice) = kept.reopened(world) else {
      Issue.record("it was opened")
      return
    }
    #expect(notice.text == "It is about no such, who is not in the register now.")
  }

  /// As version 1 of the text kept it: the officer by its place in a list.
  private static let old = #"""
    {"officer":"r.cole","key":"allocate 500","title":"Allocate · Femi Ade, 6",\#
    "fields":{"officer":"1","from":"today","note":"she knows the family"},"at":"2026-11-20T09:00:00.000Z"}
    """#

  @Test("by an earlier version is not opened on somebody else, and what was written is not lost")
  func oldKind() throws {
    let bytes = Array(Self.old.utf8)
    let kept = try bytes.withUnsafeBufferPointer { try JSONText.read(KeptForm.self, from: $0) }
    #expect(kept.children == [femi])
    var sitting = try SmallTeam.sitting()
    sitting.tell(.keptForms([kept]))
    try sitting.type("K<Enter>")
    #expect(sitting.shows("Kept by an earlier version"))
    #expect(sitting.shows("“she knows the family”"))
    #expect(!(sitting.model.top is any FormPage))
    try sitting.type("d")
    #expect(sitting.model.world.keptForms.isEmpty)
    var again: [UInt8] = []
    try JSONText.append(kept, to: &again)
    let read = try again.withUnsafeBufferPointer { try JSONText.read(KeptForm.self, from: $0) }
    #expect(read == kept)
  }
}
