import Domain
import TestSupport
import Testing

@testable import Reports

@Suite("Cases that pass on a day to come")
struct AllocationGapTests {
  private let today = Day(2026, 11, 20)
  private let monday = Day(2026, 11, 30)
  private let ava = ChildID("204417")
  private let ben = ChildID("204418")

  private func made(leaving: Day? = nil) throws -> SampleRegister {
    var sample = try SampleRegister()
    try sample.add(ava, "Ava Brennan", from: Day(2026, 3, 2))
    try sample.add(ben, "Ben Brennan", from: Day(2026, 3, 2), iro: nil)
    if let leaving {
      try sample.record(
        on: today, by: .cole, [Draft(nil, on: leaving, .officer(.left(Officer.ellery.id)))])
    }
    return sample
  }

  private func words(_ sample: SampleRegister, _ ids: [ChildID], from day: Day) -> [String] {
    AllocationGap.all(before: day, of: ids, in: sample.register, today: today).map(\.words)
  }

  @Test("are said to have no IRO in between, where who holds them leaves before, or nobody does")
  func gaps() throws {
    let stays = try made()
    #expect(words(stays, [ava], from: monday) == [])
    #expect(
      words(stays, [ben], from: monday) == [
        "Ben Brennan has no IRO from Fri 20 Nov 2026 until Sun 29 Nov 2026"
      ])
    #expect(words(stays, [ben], from: today) == [])
    #expect(
      words(try made(leaving: Day(2026, 11, 27)), [ava], from: monday) == [
        "Ava Brennan has no IRO from Sat 28 Nov 2026 until Sun 29 Nov 2026: the last day of "
          + "P. Ellery is Fri 27 Nov 2026"
      ])
    #expect(words(try made(leaving: Day(2026, 11, 29)), [ava], from: monday) == [])
    #expect(
      words(try made(leaving: Day(2026, 11, 28)), [ava], from: monday) == [
        "Ava Brennan has no IRO on Sun 29 Nov 2026: the last day of P. Ellery is Sat 28 Nov 2026"
      ])
  }

  @Test("count for who holds them on the day, on the board, in a caseload and in a departure")
  func counts() throws {
    var sample = try made(leaving: Day(2026, 11, 29))
    #expect(Departure.all(in: sample.register, today: today).map(\.children) == [1])
    try sample.change(on: today, by: .cole) { register, desk throws(Refusal) in
      try register.allocate([ava], to: Officer.osei.id, from: monday, at: desk)
    }
    // Handed over by the day after the last: nothing is left to hand over.
    #expect(Departure.all(in: sample.register, today: today).isEmpty)
    for (day, holder, other) in [(today, Officer.ellery, Officer.osei), (monday, .osei, .ellery)] {
      func rows(_ officer: Officer) -> Int {
        Caseload(sample.register, scope: .officer(officer.id), today: day).count
      }
      #expect(rows(holder) == 1)
      #expect(rows(other) == 0)
      let row = Caseload(sample.register, scope: .everyone, today: day)
        .row(sample.row(ava), in: sample.register)
      #expect(row.iro == holder.name)
      #expect(row.iroComing == (day == today ? "→ S. Osei from 30 Nov 2026" : nil))
    }
  }

  @Test("stay unallocated until then where nobody holds them, and the list says who comes")
  func unallocated() throws {
    var sample = try made()
    try sample.change(on: today, by: .cole) { register, desk throws(Refusal) in
      try register.allocate([ben], to: Officer.osei.id, from: monday, at: desk)
    }
    let open = UnallocatedChild.all(in: sample.register, today: today)
    #expect(open.map(\.id) == [ben])
    #expect(open.map(\.leaverWords) == ["→ S. Osei from 30 Nov 2026"])
    #expect(UnallocatedChild.all(in: sample.register, today: monday).isEmpty)
  }
}
