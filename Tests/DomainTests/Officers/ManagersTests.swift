import Domain
import Storage
import TestSupport
import Testing

@Suite("The managers of a service")
struct ManagersTests {
  private let today = Day(2026, 11, 20)
  private let support = Officer(
    id: OfficerID("t.bassett"), name: "T. Bassett", role: .businessSupport,
    logins: ["t.bassett"], from: Day(2020, 1, 6))
  private let second = Officer(
    id: OfficerID("n.newman"), name: "N. Newman", role: .serviceManager, logins: ["n.newman"],
    from: Day(2026, 12, 1))

  private func desk(_ officer: Officer) -> Desk { SampleRegister.desk(on: today, of: officer) }

  private func made() throws -> SampleRegister {
    var sample = try SampleRegister()
    try sample.record(
      on: Day(2020, 1, 6), by: .cole, [Draft(nil, on: support.from, .officer(.set(support)))])
    return sample
  }

  @Test("do not lose their last by leaving or by another role: another is named first")
  func last() throws {
    let register = try made().register
    let gap = Refusal.guarded(.lastManager("R. Cole", from: Day(2026, 11, 28)))
    #expect(throws: gap) {
      try register.leave(Officer.cole.id, on: Day(2026, 11, 27), at: desk(.cole))
    }
    var changed = Officer.cole
    changed.role = .iro
    #expect(throws: Refusal.guarded(.lastManager("R. Cole", from: today))) {
      try register.setOfficer(changed, at: desk(.cole))
    }
    changed = .cole
    changed.left = today
    #expect(throws: Refusal.guarded(.lastManager("R. Cole", from: today.adding(days: 1)))) {
      try register.setOfficer(changed, at: desk(.cole))
    }
  }

  @Test("may go once another has been named, with no day between the two")
  func succession() throws {
    var sample = try made()
    try sample.record(on: today, by: .cole, [Draft(nil, on: today, .officer(.set(second)))])
    let register = sample.register
    #expect(try register.leave(Officer.cole.id, on: Day(2026, 11, 30), at: desk(.cole)).count == 1)
    #expect(throws: Refusal.guarded(.lastManager("R. Cole", from: Day(2026, 11, 30)))) {
      try register.leave(Officer.cole.id, on: Day(2026, 11, 29), at: desk(.cole))
    }
  }

  @Test("without a login are none: nobody could act for them")
  func withoutLogin() throws {
    var sample = try made()
    var unbound = second
    unbound.from = today
    unbound.logins = []
    try sample.record(on: today, by: .cole, [Draft(nil, on: today, .officer(.set(unbound)))])
    #expect(throws: Refusal.guarded(.lastManager("R. Cole", from: Day(2026, 12, 1)))) {
      try sample.register.leave(Officer.cole.id, on: Day(2026, 11, 30), at: desk(.cole))
    }
  }

  @Test("keep a login that is theirs: a slip in the only one's would lock the service for ever")
  func untriedLogin() throws {
    var sample = try made()
    var changed = Officer.cole
    changed.logins = ["cole2"]
    #expect(throws: Refusal.guarded(.untriedLogin("R. Cole"))) {
      try sample.register.setOfficer(changed, at: desk(.cole))
    }
    changed.logins = []
    #expect(throws: Refusal.guarded(.lastManager("R. Cole", from: today))) {
      try sample.register.setOfficer(changed, at: desk(.cole))
    }
    // Both, the one that is used now, and anything that another manager sets, are well.
    for logins in [["r.cole", "cole2"], ["cole2", "r.cole"]] {
      changed.logins = logins
      #expect(try sample.register.setOfficer(changed, at: desk(.cole)).count == 1)
    }
    var other = second
    other.from = today
    try sample.record(on: today, by: .cole, [Draft(nil, on: today, .officer(.set(other)))])
    changed.logins = ["cole2"]
    #expect(try sample.register.setOfficer(changed, at: desk(other)).count == 1)
  }

  @Test("begin with one who can sign in: the first without a login would lock the service")
  func firstWithoutLogin() throws {
    var sample = try SampleRegister()
    var iro = Officer.cole
    iro.role = .iro
    var fresh = try Session(MemoryStore(rules: .standard))
    try fresh.recordHistory([
      Work(
        by: Officer.ellery.id, login: "p.ellery",
        at: Moment(england: Day(2026, 11, 2), hour: 12, minute: 0),
        drafts: [Draft(nil, on: Day(2026, 11, 2), .officer(.set(.ellery)))])
    ])
    var first = second
    first.from = today
    first.logins = []
    #expect(throws: Refusal.guarded(.managerWithoutLogin("n.newman"))) {
      try fresh.register.setOfficer(first, at: desk(.ellery))
    }
    first.logins = ["n.newman"]
    #expect(try fresh.register.setOfficer(first, at: desk(.ellery)).count == 1)
    // A store in which that stands already is mended by whoever made it.
    first.logins = []
    try sample.record(
      on: today, by: .cole,
      [Draft(nil, on: today, .officer(.set(first))), Draft(nil, on: today, .officer(.set(iro)))])
    #expect(sample.register.hasLostManagers(on: today))
  }

  @Test("once there was one, are not replaced by everybody")
  func afterTheLast() throws {
    let register = try lost().register
    for permission in [Permission.allocate, .supervise, .editPolicy, .editOfficers] {
      #expect(!desk(.ellery).isAllowed(permission, register))
      #expect(!desk(support).isAllowed(permission, register))
    }
    #expect(register.hasLostManagers(on: today))
  }

  @Test("who were lost are named again by business support, and not by their own word")
  func repair() throws {
    let register = try lost().register
    var named = Officer.ellery
    named.role = .serviceManager
    #expect(throws: Refusal.self) { try register.setOfficer(named, at: desk(.ellery)) }
    #expect(try register.setOfficer(named, at: desk(support)).count == 1)
    var own = support
    own.role = .serviceManager
    #expect(throws: Refusal.self) { try register.setOfficer(own, at: desk(support)) }
    // Only a manager can be named so, and nothing else be done.
    var other = Officer.osei
    other.logins = ["new"]
    #expect(throws: Refusal.self) { try register.setOfficer(other, at: desk(support)) }
    #expect(throws: Refusal.self) {
      try register.leave(Officer.osei.id, on: today, at: desk(support))
    }
    // The login that made the store may name anybody: the sample's is r.cole.
    var founder = desk(.ellery)
    founder.login = "r.cole"
    #expect(try register.setOfficer(named, at: founder).count == 1)
  }

  @Test("are not asked for in a store of one person, who stays all the same")
  func solo() throws {
    var policy = Policy()
    policy.soloOfficer = Officer.ellery.id
    var sample = try SampleRegister(policy)
    var iro = Officer.cole
    iro.role = .iro
    try sample.record(on: today, [Draft(nil, on: today, .officer(.set(iro)))])
    let register = sample.register
    #expect(throws: Refusal.guarded(.lastManager("P. Ellery", from: Day(2026, 11, 28)))) {
      try register.leave(Officer.ellery.id, on: Day(2026, 11, 27), at: desk(.ellery))
    }
    #expect(try register.leave(Officer.osei.id, on: today, at: desk(.ellery)).count == 1)
  }

  /// As an older program could leave it: the only manager has left.
  private func lost() throws -> SampleRegister {
    var sample = try made()
    try sample.record(
      on: today, by: .cole, [Draft(nil, on: Day(2026, 11, 13), .officer(.left(Officer.cole.id)))])
    return sample
  }
}
