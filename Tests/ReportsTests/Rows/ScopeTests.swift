import Domain
import Reports
import TestSupport
import Testing

@Suite("A person's own children")
struct ScopeTests {
  private func scope(of officer: Officer, on day: Day) throws -> Scope {
    var sample = try SampleRegister()
    try sample.add(ChildID("A"), from: Day(2026, 1, 5), iro: .osei)
    let cover = Cover(
      of: Officer.osei.id, by: Officer.ellery.id, from: Day(2026, 11, 16), until: Day(2026, 11, 20))
    try sample.change(on: Day(2026, 11, 2), by: .cole) { register, desk throws(Refusal) in
      try register.setCover(cover, at: desk)
    }
    return .own(of: SampleRegister.desk(on: day, of: officer), in: sample.register)
  }

  @Test("are with those of whom they cover from the first day of the cover to the last")
  func covering() throws {
    let alone = Scope.officer(Officer.ellery.id)
    let both = Scope.officer(Officer.ellery.id, covering: [Officer.osei.id])
    #expect(try scope(of: .ellery, on: Day(2026, 11, 15)) == alone)
    #expect(try scope(of: .ellery, on: Day(2026, 11, 16)) == both)
    #expect(try scope(of: .ellery, on: Day(2026, 11, 20)) == both)
    #expect(try scope(of: .ellery, on: Day(2026, 11, 21)) == alone)
    #expect(try scope(of: .osei, on: Day(2026, 11, 18)) == .officer(Officer.osei.id))
  }

  @Test("say in words whom they cover, so that a list is not taken for one caseload")
  func words() throws {
    let register = try SampleRegister().register
    let both = Scope.officer(Officer.ellery.id, covering: [Officer.osei.id])
    #expect(both.words(in: register) == "covering S. Osei")
    #expect(!both.isOneOfficers)
    #expect(Scope.officer(Officer.ellery.id).words(in: register) == nil)
    #expect(Scope.everyone.words(in: register) == "the whole team")
  }
}
