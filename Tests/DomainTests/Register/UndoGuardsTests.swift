import Domain
import Storage
import TestSupport
import Testing

@Suite("What is undone")
struct UndoGuardsTests {
  private let ava = ChildID("204417")
  private let today = Day(2026, 11, 20)

  private func made() throws -> SampleRegister {
    var sample = try SampleRegister()
    try sample.add(ava, "Ava Brennan", from: Day(2026, 3, 2))
    return sample
  }

  private func note(
    _ sample: inout SampleRegister, on day: Day, by officer: Officer = .ellery
  ) throws {
    try sample.change(on: day, by: officer) { (register, desk) throws(Refusal) in
      try register.note(.other, "seen", on: ava, day: desk.today, at: desk)
    }
  }

  private func undo(
    _ sample: inout SampleRegister, on day: Day? = nil, by officer: Officer = .ellery,
    asked: Version? = nil
  ) throws(RecordingError) {
    try sample.change(on: day ?? today, by: officer) { (register, desk) throws(Refusal) in
      try register.undo(asked: asked, at: desk)
    }
  }

  @Test("was recorded today or on the working day before, and nothing older")
  func age() throws {
    // Fri 13 Nov is the working day before Mon 16 Nov; Thu 12 Nov is not.
    var sample = try made()
    try note(&sample, on: Day(2026, 11, 13))
    #expect(throws: Never.self) { try undo(&sample, on: Day(2026, 11, 16)) }
    sample = try made()
    try note(&sample, on: Day(2026, 11, 12))
    let fact = try #require(try sample.record(of: ava).facts.last)
    let old = Refusal.guarded(.undoneTooLate(fact.fact.id, fact.at))
    #expect(throws: RecordingError.refused(old)) { try undo(&sample, on: Day(2026, 11, 16)) }
    #expect(old.hint == "withdraw it with a reason: caseload withdraw \(fact.fact.id) --reason WHY")
  }

  @Test("is what the person may still change: a case that went to another is not theirs")
  func permission() throws {
    var sample = try made()
    try note(&sample, on: today)
    try sample.change(on: today, by: .cole) { (register, desk) throws(Refusal) in
      try register.allocate([ava], to: Officer.osei.id, from: desk.today, at: desk)
    }
    #expect(throws: RecordingError.self) { try undo(&sample) }
    #expect(try sample.state(ava).notes.all.count == 1)
  }

  @Test(
    "waits behind one that cannot be undone, which is named, and goes on once that is withdrawn")
  func obstacle() throws {
    var sample = try made()
    let ben = ChildID("204418")
    try sample.add(ben, "Ben Brennan", from: Day(2026, 3, 2), iro: .osei)
    try sample.change(on: today, by: .cole) { register, desk throws(Refusal) in
      try register.note(.other, "of Ben", on: ben, day: desk.today, at: desk)
    }
    try sample.change(on: today, by: .cole) { register, desk throws(Refusal) in
      try register.allocate([ava], to: Officer.osei.id, from: desk.today, at: desk)
    }
    let allocated = try #require(try sample.record(of: ava).facts.last?.fact.id)
    try note(&sample, on: today, by: .osei)
    let desk = SampleRegister.desk(on: today, of: .cole)
    let refusal = Refusal.guarded(.workedOnSince("Ava Brennan", by: "S. Osei"))
    #expect(throws: refusal) { try sample.register.undoProposal(at: desk) }
    #expect(sample.register.undoObstacle(refusal, at: desk)?.first.id == allocated)
    // Another manager withdraws it: undo goes on with what lies behind it.
    var other = Officer.cole
    other = Officer(
      id: OfficerID("n.newman"), name: "N. Newman", role: .serviceManager, from: other.from)
    try sample.record(on: today, by: other, [Draft(nil, on: today, .officer(.set(other)))])
    try sample.change(on: today, by: other) { register, desk throws(Refusal) in
      try register.withdraw(allocated, of: ava, reason: "never meant", at: desk)
    }
    #expect(try sample.register.undoProposal(at: desk).first.child == ben)
    try undo(&sample, by: .cole)
    #expect(try sample.state(ben).notes.all.isEmpty)
  }

  @Test("is no allocation on which the IRO has worked since")
  func workedOn() throws {
    var sample = try made()
    try allocate(&sample)
    try sample.change(on: today, by: .osei) { (register, desk) throws(Refusal) in
      try register.logVisit(Visit(), to: ava, on: desk.today, at: desk)
    }
    #expect(
      throws: RecordingError.refused(.guarded(.workedOnSince("Ava Brennan", by: "S. Osei")))
    ) { try undo(&sample, by: .cole) }
    var untouched = try made()
    try allocate(&untouched)
    try undo(&untouched, by: .cole)
    #expect(try untouched.state(ava).allocation.last == Officer.ellery.id)
  }

  private func allocate(_ sample: inout SampleRegister) throws {
    try sample.change(on: today, by: .cole) { (register, desk) throws(Refusal) in
      try register.allocate([ava], to: Officer.osei.id, from: desk.today, at: desk)
    }
  }

  @Test("is an officer for good: not listed, bound to nothing, and free to be added again")
  func officer() throws {
    var sample = try made()
    let ian = Officer(
      id: OfficerID("i.iro"), name: "Ian Iro", role: .iro, logins: ["ian"], from: today)
    try sample.change(on: today, by: .cole) { (register, desk) throws(Refusal) in
      try register.setOfficer(ian, at: desk)
    }
    try undo(&sample, by: .cole)
    let register = sample.register
    #expect(!register.people.contains { $0.id == ian.id })
    #expect(register.people(boundTo: "ian", on: today).isEmpty)
    #expect(throws: Refusal.noSuchOfficer("Ian Iro")) { try register.officer(named: "Ian Iro") }
    #expect(register.name(of: ian.id) == "Ian Iro")
    try sample.change(on: today, by: .cole) { (register, desk) throws(Refusal) in
      try register.redo(at: desk)
    }
    #expect(sample.register.people.contains { $0.id == ian.id })
  }

  @Test("is no officer who has recorded something or holds cases")
  func officerInUse() throws {
    var sample = try made()
    let ian = Officer(
      id: OfficerID("i.iro"), name: "Ian Iro", role: .iro, logins: ["ian"], from: today)
    try sample.change(on: today, by: .cole) { (register, desk) throws(Refusal) in
      try register.setOfficer(ian, at: desk)
    }
    try sample.record(on: today, by: .ellery, [Draft(ava, on: today, .child(.allocated(ian.id)))])
    #expect(throws: RecordingError.refused(.guarded(.officerInUse("Ian Iro")))) {
      try undo(&sample, by: .cole)
    }
  }

  @Test("is not the beginning of the store, nor what the person was not asked about")
  func founding() throws {
    var sample = try SampleRegister()
    let first = Day(2015, 1, 1)
    #expect(throws: RecordingError.refused(.guarded(.undoesFounding))) {
      try undo(&sample, on: first, by: .cole)
    }
    var other = try made()
    try note(&other, on: today)
    #expect(throws: RecordingError.refused(.guarded(.undoesAnother))) {
      try undo(&other, asked: 1)
    }
  }

  @Test("is asked about where it is older than the sitting, of several children or of the service")
  func asking() throws {
    var sample = try made()
    try note(&sample, on: today)
    let desk = SampleRegister.desk(on: today)
    let noon = Moment(england: today, hour: 12, minute: 0)
    let one = try sample.register.undoProposal(at: desk)
    #expect(!one.asks(since: noon))
    #expect(one.asks(since: noon.adding(minutes: 1)))
    try sample.add(ChildID("2"), from: Day(2026, 3, 2))
    try sample.change(on: today, by: .cole) { (register, desk) throws(Refusal) in
      try register.allocate(
        [ava, ChildID("2")], to: Officer.osei.id, from: desk.today, at: desk)
    }
    let cole = SampleRegister.desk(on: today, of: .cole)
    #expect(try sample.register.undoProposal(at: cole).children == 2)
    #expect(try sample.register.undoProposal(at: cole).asks(since: noon))
    var policy = Policy()
    policy.guidanceTo = 80
    try sample.change(on: today, by: .cole) { (register, desk) throws(Refusal) in
      try register.setPolicy(policy, at: desk)
    }
    #expect(try sample.register.undoProposal(at: cole).isServiceWide)
    #expect(try sample.register.undoProposal(at: cole).asks(since: noon))
  }
}
