import Domain
import Storage
import TestSupport
import Testing

@Suite("An officer of the service")
struct OfficerChangesTests {
  let today = Day(2026, 6, 15)

  @Test("who is an IRO has hours from 0.05 to 1.5 of full time; others need none")
  func hours() throws {
    let sample = try SampleRegister()
    for hundredths in [4, 151] {
      #expect(throws: Refusal.outOfRange("FTE of an IRO", "from 0.05 to 1.5")) {
        try set(Role.iro, hundredths, logins: [], in: sample)
      }
    }
    #expect(try set(.businessSupport, 0, logins: [], in: sample).count == 1)
  }

  @Test("who is an IRO with cases becomes nothing else before they are handed over")
  func role() throws {
    var sample = try SampleRegister()
    try sample.add(ChildID("1"), from: Day(2026, 3, 2), iro: .osei)
    var officer = Officer.osei
    officer.role = .businessSupport
    let desk = SampleRegister.desk(on: today, of: .cole)
    #expect(
      throws: Refusal.outOfRange(
        "the role of S. Osei", "IRO while 1 child is held: hand the caseload over first")
    ) {
      try sample.register.setOfficer(officer, at: desk)
    }
    // A store in which that was recorded before keeps the cases out of their hands.
    try sample.record(on: today, by: .cole, [Draft(nil, on: today, .officer(.set(officer)))])
    let support = SampleRegister.desk(on: today, of: officer)
    #expect(!support.isAllowed(.casework(ChildID("1")), sample.register))
  }

  @Test("has logins of their own, while the other one works here")
  func logins() throws {
    var sample = try SampleRegister()
    #expect(throws: Refusal.loginBound("s.osei", "S. Osei")) {
      try set(.iro, 100, logins: ["s.osei"], in: sample)
    }
    let gone = Day(2026, 6, 1)
    try sample.record(on: gone, [Draft(nil, on: gone, .officer(.left(Officer.osei.id)))])
    #expect(try set(.iro, 100, logins: ["s.osei"], in: sample).count == 1)
    #expect(sample.register.people(boundTo: "s.osei", on: gone).map(\.name) == ["S. Osei"])
    #expect(sample.register.people(boundTo: "s.osei", on: today).isEmpty)
  }

  @Test("leaves no sooner than they recorded something, and no sooner than a case comes to them")
  func leaving() throws {
    var sample = try SampleRegister()
    let ava = ChildID("204417")
    let desk = SampleRegister.desk(on: today, of: .cole)
    try sample.add(ava, "Ava Brennan", from: Day(2026, 3, 2), iro: .osei)
    try sample.record(
      on: Day(2026, 6, 10), by: .osei,
      [Draft(ava, on: Day(2026, 6, 9), .note(.made(Note(kind: .other, text: "seen"))))])
    #expect(throws: Refusal.guarded(.recordedSince("S. Osei", on: Day(2026, 6, 10)))) {
      try sample.register.leave(Officer.osei.id, on: Day(2026, 6, 9), at: desk)
    }
    #expect(try sample.register.leave(Officer.osei.id, on: Day(2026, 6, 10), at: desk).count == 1)
    try sample.change(on: today, by: .cole) { register, desk throws(Refusal) in
      try register.allocate([ava], to: Officer.ellery.id, from: Day(2026, 6, 22), at: desk)
    }
    let early = Refusal.guarded(.takesCase("P. Ellery", "Ava Brennan", from: Day(2026, 6, 22)))
    #expect(throws: early) {
      try sample.register.leave(Officer.ellery.id, on: Day(2026, 6, 19), at: desk)
    }
  }

  @Test(
    "is called by a share of full time as the service prints it",
    arguments: [(100, "1.0"), (80, "0.8"), (75, "0.75"), (105, "1.05"), (5, "0.05")])
  func share(hundredths: Int, words: String) {
    var officer = Officer.ellery
    officer.hundredthsOfFullTime = hundredths
    #expect(officer.fullTimeEquivalent == words)
  }

  @Test("gets an id that nobody had before")
  func ids() throws {
    let sample = try SampleRegister()
    #expect(sample.register.freeOfficerID(for: "P. Ellery") == OfficerID("p.ellery.2"))
    #expect(sample.register.freeOfficerID(for: "Zoë Grün") == OfficerID("zoe.grun"))
    #expect(sample.register.freeOfficerID(for: "—") == OfficerID("officer"))
  }

  private func set(
    _ role: Role, _ hundredths: Int, logins: [String], in sample: SampleRegister
  ) throws(Refusal) -> [Draft] {
    let officer = Officer(
      id: OfficerID("new"), name: "A. New", role: role, hundredthsOfFullTime: hundredths,
      logins: logins, from: today)
    return try sample.register.setOfficer(officer, at: SampleRegister.desk(on: today, of: .cole))
  }
}
