import Domain
import TestSupport
import Testing

@Suite("What a person may do")
struct PermissionTests {
  private let own = ChildID("A")
  private let other = ChildID("B")
  private let nobodys = ChildID("C")
  private let today = Day(2026, 11, 20)
  private let support = Officer(
    id: OfficerID("t.bassett"), name: "T. Bassett", role: .businessSupport, logins: ["tb"],
    from: Day(2020, 1, 6))

  /// A is held by P. Ellery, B by S. Osei, C by nobody; R. Cole is the manager.
  private func made() throws -> SampleRegister {
    var sample = try SampleRegister()
    try sample.add(own, from: Day(2026, 3, 2))
    try sample.add(other, from: Day(2026, 3, 2), iro: .osei)
    try sample.add(nobodys, from: Day(2026, 3, 2), iro: nil)
    return sample
  }

  private func allowed(_ officer: Officer, _ permission: Permission, on day: Day? = nil) throws
    -> Bool
  {
    SampleRegister.desk(on: day ?? today, of: officer).isAllowed(permission, try made().register)
  }

  @Test("as an IRO is the work on their own children, and nothing for the team")
  func iro() throws {
    for permission in [Permission.casework(own), .direct(own), .paperwork(own)] {
      #expect(try allowed(.ellery, permission))
    }
    let refused: [Permission] = [
      .casework(other), .direct(other), .paperwork(other), .casework(nobodys), .importData,
      .allocate, .supervise, .editPolicy, .editOfficers, .readOthers,
    ]
    for permission in refused { #expect(try !allowed(.ellery, permission)) }
  }

  @Test("as a service manager is to direct, allocate, supervise and set, but no IRO's own work")
  func manager() throws {
    let granted: [Permission] = [
      .direct(own), .direct(nobodys), .paperwork(own), .importData, .allocate, .supervise,
      .editPolicy, .editOfficers, .readOthers,
    ]
    for permission in granted { #expect(try allowed(.cole, permission)) }
    #expect(try !allowed(.cole, .casework(own)))
  }

  @Test("as business support is names, imports, invitations and sendings")
  func businessSupport() throws {
    for permission in [Permission.paperwork(own), .importData, .readOthers] {
      #expect(try allowed(support, permission))
    }
    let refused: [Permission] = [
      .casework(own), .direct(own), .allocate, .supervise, .editPolicy, .editOfficers,
    ]
    for permission in refused { #expect(try !allowed(support, permission)) }
  }

  @Test("for another's children only from the first day of a cover to its last")
  func cover() throws {
    var sample = try made()
    let cover = Cover(
      of: Officer.osei.id, by: Officer.ellery.id, from: Day(2026, 11, 16),
      until: Day(2026, 11, 20))
    try sample.change(on: Day(2026, 11, 2), by: .cole) { register, desk throws(Refusal) in
      try register.setCover(cover, at: desk)
    }
    let days = [15, 16, 20, 21].map { day in
      SampleRegister.desk(on: Day(2026, 11, day)).isAllowed(.casework(other), sample.register)
    }
    #expect(days == [false, true, true, false])
    // The cover that was recorded last decides: it ends on the 17th.
    var earlier = cover
    earlier.until = Day(2026, 11, 17)
    try sample.change(on: Day(2026, 11, 17), by: .cole) { register, desk throws(Refusal) in
      try register.setCover(earlier, at: desk)
    }
    #expect(
      !SampleRegister.desk(on: Day(2026, 11, 18)).isAllowed(.casework(other), sample.register))
  }

  @Test("is said with who may")
  func refusal() throws {
    let desk = SampleRegister.desk(on: today)
    // An IRO is not told who holds the case of another, nor whether there is such a child.
    #expect(throws: Refusal.notYours(other.rawValue)) {
      try desk.mustBeAllowed(.direct(other), try made().register)
    }
    #expect(throws: Refusal.notYours("999")) {
      try desk.mustBeAllowed(.direct(ChildID("999")), try made().register)
    }
    let manager = SampleRegister.desk(on: today, of: .cole)
    #expect(
      throws: Refusal.notPermitted(
        "a service manager may not record an IRO's work on this case",
        who:
          "S. Osei holds \(try made().register.name(of: other)) and may, or whoever covers for them"
      )
    ) { try manager.mustBeAllowed(.casework(other), try made().register) }
    #expect(
      throws: Refusal.notPermitted("an IRO may not allocate cases", who: "a service manager may")
    ) { try desk.mustBeAllowed(.allocate, try made().register) }
  }

  @Test("is everything a manager does before the first one, and all in a store of one person")
  func withoutManager() throws {
    var sample = try made()
    let desk = SampleRegister.desk(on: today)
    // R. Cole was the first manager, from 1 January 2015.
    let before = SampleRegister.desk(on: Day(2014, 12, 31))
    var practice = Policy()
    practice.isPractice = true
    #expect(before.isAllowed(.allocate, try SampleRegister(practice).register))
    // A real store has had its manager: no clock that is set back brings that day again.
    #expect(!before.isAllowed(.allocate, sample.register))
    #expect(!before.isAllowed(.casework(other), sample.register))
    try sample.record(
      on: today, by: .cole, [Draft(nil, on: Day(2026, 11, 1), .officer(.left(Officer.cole.id)))])
    #expect(!desk.isAllowed(.allocate, sample.register))
    var policy = Policy()
    policy.soloOfficer = Officer.ellery.id
    let solo = try SampleRegister(policy)
    #expect(desk.isAllowed(.editPolicy, solo.register))
  }
}
