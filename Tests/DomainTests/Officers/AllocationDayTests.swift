import Domain
import Storage
import TestSupport
import Testing

@Suite("A case that is given to an IRO from a day to come")
struct AllocationDayTests {
  private let today = Day(2026, 11, 20)
  private let monday = Day(2026, 11, 30)
  private let ava = ChildID("204417")

  /// P. Ellery holds Ava's case, and S. Osei is to hold it from Mon 30 Nov.
  private func made() throws -> SampleRegister {
    var sample = try SampleRegister()
    try sample.add(ava, "Ava Brennan", from: Day(2026, 3, 2))
    try sample.change(on: today, by: .cole) { register, desk throws(Refusal) in
      try register.allocate([ava], to: Officer.osei.id, from: monday, at: desk)
    }
    return sample
  }

  private func desk(_ officer: Officer, _ day: Day) -> Desk {
    SampleRegister.desk(on: day, of: officer)
  }

  @Test("is held by whom held it before until then, and by the other from that day on")
  func holder() throws {
    let register = try made().register
    let sunday = monday.adding(days: -1)
    for day in [today, sunday] {
      #expect(register.holder(of: ava, on: day)?.id == Officer.ellery.id)
      #expect(try register.child(ava).officer(on: day) == Officer.ellery.id)
      #expect(register.cases(heldBy: Officer.osei.id, on: day).isEmpty)
    }
    #expect(register.holder(of: ava, on: monday)?.id == Officer.osei.id)
    #expect(register.cases(heldBy: Officer.osei.id, on: monday) == [ava])
    #expect(register.cases(heldBy: Officer.ellery.id, on: monday).isEmpty)
    let row = try #require(register.row(of: ava))
    #expect(register.comingHolder(at: row, after: sunday) == "→ S. Osei from 30 Nov 2026")
    #expect(register.comingHolder(at: row, after: monday) == nil)
    #expect(register.summary(at: row).hasSameOfficerThroughout(on: sunday))
    #expect(!register.summary(at: row).hasSameOfficerThroughout(on: monday))
  }

  @Test("is read and worked on by whom holds it on the day, and by nobody sooner")
  func sight() throws {
    let register = try made().register
    for (officer, day, may) in [
      (Officer.ellery, today, true), (.osei, today, false), (.ellery, monday, false),
      (.osei, monday, true),
    ] {
      let desk = desk(officer, day)
      #expect(Sight(register, desk).reads(ava, in: register) == may)
      #expect(desk.isAllowed(.casework(ava), register) == may)
      #expect(desk.isNoted(opening: ava, register) != may)
    }
  }

  @Test("is not given on from another day to come, as one would hide the other; from today it is")
  func second() throws {
    var sample = try made()
    let register = sample.register
    let next = try #require(try register.child(ava).allocation.next(after: today))
    #expect(
      throws: Refusal.guarded(
        .allocatedToCome("Ava Brennan", to: "S. Osei", from: monday, next.id))
    ) {
      try register.allocate(
        [ava], to: Officer.ellery.id, from: Day(2026, 12, 7), at: desk(.cole, today))
    }
    var third = Officer.osei
    third = Officer(id: OfficerID("c.delahunt"), name: "C. Delahunt", role: .iro, from: third.from)
    try sample.record(on: today, by: .cole, [Draft(nil, on: today, .officer(.set(third)))])
    try sample.change(on: today, by: .cole) { register, desk throws(Refusal) in
      try register.allocate([ava], to: third.id, from: today, at: desk)
    }
    #expect(sample.register.holder(of: ava, on: today)?.id == third.id)
    #expect(sample.register.holder(of: ava, on: monday)?.id == Officer.osei.id)
    // The same day again puts another in the place.
    try sample.change(on: today, by: .cole) { register, desk throws(Refusal) in
      try register.allocate([ava], to: Officer.ellery.id, from: monday, at: desk)
    }
    #expect(sample.register.holder(of: ava, on: monday)?.id == Officer.ellery.id)
  }

  @Test("is refused where somebody else allocated it since, whatever the day")
  func meanwhile() throws {
    var sample = try SampleRegister()
    try sample.add(ava, "Ava Brennan", from: Day(2026, 3, 2))
    let seen = SeenHolders(of: [ava], in: sample.register)
    try sample.change(on: today, by: .cole) { register, desk throws(Refusal) in
      try register.allocate([ava], to: Officer.osei.id, from: monday, at: desk)
    }
    #expect(throws: Refusal.allocatedMeanwhile("Ava Brennan", to: "S. Osei")) {
      try sample.register.allocate(
        [ava], to: Officer.osei.id, from: today, seen: seen, at: desk(.cole, today))
    }
  }

  @Test("goes with the whole caseload that the other holds on that day")
  func handOver() throws {
    var sample = try made()
    let ben = ChildID("204418")
    try sample.add(ben, "Ben Brennan", from: Day(2026, 3, 2))
    // Ava's case passes to S. Osei by then: it is not P. Ellery's to hand over.
    let third = Officer(
      id: OfficerID("c.delahunt"), name: "C. Delahunt", role: .iro, from: Day(2026, 1, 1))
    try sample.record(on: today, by: .cole, [Draft(nil, on: today, .officer(.set(third)))])
    try sample.change(on: today, by: .cole) { register, desk throws(Refusal) in
      try register.handOver(
        from: Officer.ellery.id, to: third.id, on: monday, note: "leaves", at: desk)
    }
    #expect(sample.register.holder(of: ava, on: monday)?.id == Officer.osei.id)
    #expect(sample.register.holder(of: ben, on: monday)?.id == third.id)
    #expect(sample.register.holder(of: ben, on: today)?.id == Officer.ellery.id)
    let note = try #require(try sample.state(ben).notes.all.last)
    #expect(note.on == today)
    #expect(note.value.text.contains("from 30 Nov 2026"))
  }
}
