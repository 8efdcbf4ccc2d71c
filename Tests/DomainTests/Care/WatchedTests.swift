import Domain
import TestSupport
import Testing

@Suite("What is not recorded")
struct WatchedTests {
  let old = ChildID("201001")
  let new = ChildID("201002")
  /// The first import of the service, and the second, which lacks nobody.
  let first = Day(2026, 1, 5)
  let second = Day(2026, 3, 5)

  @Test("is not known of a child who was in care before the first import")
  func before() throws {
    let sample = try twoImports()
    for rule: RuleID in ["health.initial", "permanence", "seen"] {
      #expect(try isNotKnown(rule, of: old, sample), "\(rule)")
    }
  }

  @Test("did not happen where the child first appears in a later import: all clocks run")
  func later() throws {
    let sample = try twoImports()
    // 20 working days after Tue 20 Jan 2026, and 5.
    #expect(try sample.due("health.initial", of: new) == Day(2026, 2, 17))
    #expect(try sample.due("allocation", of: new) == Day(2026, 1, 27))
    #expect(try sample.clock("seen", of: new)?.isRunning == true)
    #expect(try sample.clock("permanence", of: new)?.isRunning == true)
  }

  @Test("did not happen where the service was told months late, of a child from before it began")
  func toldLate() throws {
    var sample = try twoImports()
    let told = ChildID("201003")
    try sample.extract(told, on: second, .care(from: Day(2025, 12, 1)))
    #expect(try sample.clock("health.initial", of: told)?.isRunning == true)
    let longAgo = ChildID("201004")
    try sample.extract(longAgo, on: second, .care(from: Day(2019, 12, 1)))
    #expect(try isNotKnown("health.initial", of: longAgo, sample))
  }

  @Test("of an allocation is never not known: the service itself allocates")
  func allocation() throws {
    var sample = try twoImports()
    let clock = try #require(try sample.clock("allocation", of: old))
    #expect(clock.isRunning)
    #expect(clock.due == Day(2020, 1, 17))
    // Who held the case before the first import is not known, so neither is any lateness.
    let allocated = Event.child(.allocated(Officer.osei.id))
    try sample.record(on: second, by: .cole, [Draft(old, on: second, allocated)])
    let met = try #require(try sample.clock("allocation", of: old))
    #expect(met.status == .met(on: second))
    #expect(met.punctuality(WorkingDays()) == nil)
  }

  @Test("is reckoned anew where the first import is taken back and made again")
  func undoneImport() throws {
    var sample = try twoImports()
    let draft = try #require(try sample.record(of: old).facts.first)
    let again = Day(2026, 1, 12)
    try sample.record(on: again, [Draft(old, on: again, .mark(.undone(draft.fact.id)))])
    #expect(sample.register.service.firstImport == second)
    try sample.record(on: again, [Draft(old, on: again, .mark(.redone(draft.fact.id)))])
    #expect(sample.register.service.firstImport == first)
  }

  private func isNotKnown(_ rule: RuleID, of child: ChildID, _ sample: SampleRegister) throws
    -> Bool
  {
    if case .notKnown = try sample.clock(rule, of: child)?.status { return true }
    return false
  }

  private func twoImports() throws -> SampleRegister {
    var sample = try SampleRegister()
    try sample.extract(old, on: first, .care(from: Day(2020, 1, 10)))
    try sample.extract(new, on: second, .care(from: Day(2026, 1, 20)))
    return sample
  }
}
