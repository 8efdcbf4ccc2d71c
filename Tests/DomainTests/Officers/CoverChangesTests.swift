import Domain
import Storage
import TestSupport
import Testing

@Suite("Who covers for an IRO")
struct CoverChangesTests {
  private let today = Day(2026, 11, 20)
  private let support = Officer(
    id: OfficerID("t.bassett"), name: "T. Bassett", role: .businessSupport, logins: ["tb"],
    from: Day(2020, 1, 6))
  private let coming = Officer(
    id: OfficerID("n.newstart"), name: "N. Newstart", role: .iro, logins: ["nn"],
    from: Day(2026, 11, 23))

  private func made(_ policy: Policy = Policy()) throws -> SampleRegister {
    var sample = try SampleRegister(policy)
    try sample.record(
      on: today, by: .cole,
      [support, coming].map { Draft(nil, on: $0.from, .officer(.set($0))) })
    return sample
  }

  private func cover(
    by officer: Officer, from: Day? = nil, until: Day = Day(2026, 12, 4),
    of covered: Officer = .osei, in register: Register
  ) throws(Refusal) -> [Draft] {
    try register.setCover(
      Cover(of: covered.id, by: officer.id, from: from ?? today, until: until),
      at: SampleRegister.desk(on: today, of: .cole))
  }

  @Test("is of an IRO: nobody else holds cases that could be covered")
  func ofSupport() throws {
    var sample = try SampleRegister()
    let day = Day(2026, 11, 20)
    let support = Officer(
      id: OfficerID("t.bassett"), name: "T. Bassett", role: .businessSupport, from: day)
    try sample.record(on: day, by: .cole, [Draft(nil, on: day, .officer(.set(support)))])
    for covered in [support, Officer.cole] {
      let cover = Cover(of: covered.id, by: Officer.ellery.id, from: day, until: day)
      #expect(throws: Refusal.notAnIRO(covered.name)) {
        try sample.register.setCover(cover, at: SampleRegister.desk(on: day, of: .cole))
      }
    }
  }

  @Test("is another IRO: neither business support, nor a manager but by the service's policy")
  func role() throws {
    let register = try made().register
    #expect(throws: Never.self) { try cover(by: .ellery, in: register) }
    #expect(throws: Refusal.guarded(.mayNotCover("T. Bassett", .businessSupport))) {
      try cover(by: support, in: register)
    }
    #expect(throws: Refusal.guarded(.mayNotCover("R. Cole", .serviceManager))) {
      try cover(by: .cole, in: register)
    }
    var policy = Policy()
    policy.managersMayCover = true
    let open = try made(policy).register
    #expect(throws: Never.self) { try cover(by: .cole, in: open) }
    #expect(throws: Refusal.guarded(.mayNotCover("T. Bassett", .businessSupport))) {
      try cover(by: support, in: open)
    }
  }

  @Test("has begun, stays until the last day, and is not the same person")
  func presence() throws {
    var sample = try made()
    #expect(throws: Refusal.guarded(.notYetHere("N. Newstart", from: coming.from))) {
      try cover(by: coming, in: sample.register)
    }
    #expect(throws: Never.self) {
      try cover(by: coming, from: coming.from, in: sample.register)
    }
    #expect(throws: Refusal.coversThemselves("S. Osei")) {
      try cover(by: .osei, in: sample.register)
    }
    let last = Day(2026, 11, 27)
    try sample.record(on: today, by: .cole, [Draft(nil, on: last, .officer(.left(coming.id)))])
    #expect(throws: Refusal.guarded(.leavesDuring("N. Newstart", on: last))) {
      try cover(by: coming, from: coming.from, in: sample.register)
    }
    #expect(throws: Refusal.officerLeft("N. Newstart", on: last)) {
      try cover(by: coming, from: Day(2026, 11, 30), in: sample.register)
    }
    #expect(throws: Refusal.guarded(.coversLeaver("N. Newstart", left: last))) {
      try cover(by: .ellery, from: Day(2026, 11, 30), of: coming, in: sample.register)
    }
  }

  @Test("is one person at a time")
  func overlap() throws {
    var sample = try made()
    func set(_ from: Day, _ until: Day) throws {
      let cover = Cover(of: Officer.osei.id, by: Officer.ellery.id, from: from, until: until)
      try sample.record(on: today, by: .cole, [Draft(nil, on: from, .officer(.covered(cover)))])
    }
    try set(Day(2026, 11, 25), Day(2026, 12, 2))
    let refused = Refusal.guarded(
      .coveredAlready("S. Osei", by: "P. Ellery", until: Day(2026, 12, 2)))
    #expect(throws: refused) { try cover(by: coming, from: coming.from, in: sample.register) }
    #expect(throws: refused) {
      try cover(by: coming, from: Day(2026, 12, 2), in: sample.register)
    }
    #expect(throws: Never.self) {
      try cover(by: coming, from: Day(2026, 12, 3), in: sample.register)
    }
    // The same cover, set again from its first day, replaces the first; then there is room.
    #expect(throws: Never.self) {
      try cover(
        by: .ellery, from: Day(2026, 11, 25), until: Day(2026, 11, 26), in: sample.register)
    }
    try set(Day(2026, 11, 25), Day(2026, 11, 26))
    #expect(throws: Never.self) {
      try cover(by: coming, from: Day(2026, 11, 27), in: sample.register)
    }
  }
}
