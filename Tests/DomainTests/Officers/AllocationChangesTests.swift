import Domain
import Storage
import TestSupport
import Testing

@Suite("A case that is given to an IRO")
struct AllocationChangesTests {
  private let today = Day(2026, 11, 20)
  private let ava = ChildID("204417")
  private let coming = Officer(
    id: OfficerID("n.newstart"), name: "N. Newstart", role: .iro, logins: ["nn"],
    from: Day(2026, 11, 23))

  private func made() throws -> SampleRegister {
    var sample = try SampleRegister()
    try sample.add(ava, "Ava Brennan", from: Day(2026, 3, 2))
    try sample.record(
      on: today, by: .cole,
      [
        Draft(nil, on: coming.from, .officer(.set(coming))),
        Draft(nil, on: Day(2026, 11, 19), .officer(.left(Officer.osei.id))),
      ])
    return sample
  }

  private var desk: Desk { SampleRegister.desk(on: today, of: .cole) }

  @Test("goes to nobody before their first day, alone or with a whole caseload")
  func beginner() throws {
    let register = try made().register
    let refused = Refusal.guarded(.notYetHere("N. Newstart", from: coming.from))
    #expect(throws: refused) {
      try register.allocate([ava], to: coming.id, from: today, at: desk)
    }
    #expect(throws: refused) {
      try register.handOver(
        from: Officer.ellery.id, to: coming.id, on: today, note: "leaves", at: desk)
    }
    #expect(throws: Never.self) {
      try register.allocate([ava], to: coming.id, from: coming.from, at: desk)
    }
    #expect(refused.hint == "give that day or a later one: --from 2026-11-23")
  }

  @Test("goes to who is here from a day before they were recorded: the store began later")
  func before() throws {
    let register = try made().register
    let later = SampleRegister.desk(on: coming.from, of: .cole)
    #expect(throws: Never.self) {
      try register.allocate([ava], to: coming.id, from: Day(2026, 3, 2), at: later)
    }
  }

  @Test("goes to nobody who has left, and not from a day on which they were still here")
  func leaver() throws {
    let register = try made().register
    for day in [today, Day(2026, 11, 2)] {
      #expect(throws: Refusal.officerLeft("S. Osei", on: Day(2026, 11, 19))) {
        try register.allocate([ava], to: Officer.osei.id, from: day, at: desk)
      }
    }
  }
}
