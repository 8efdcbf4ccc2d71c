import Domain
import TestSupport
import Testing

@Suite("A fact to confirm")
struct FactChangesTests {
  let ava = ChildID("204417")
  let today = Day(2026, 1, 12)

  @Test("that was done stops its clock on that day and is a fact no more")
  func done() throws {
    var sample = try imported()
    try confirm("permanence", .done(on: Day(2023, 6, 14)), &sample, remark: "long-term fostering")
    #expect(try sample.clock("permanence", of: ava)?.status == .met(on: Day(2023, 6, 14)))
    #expect(
      try sample.state(ava).completions.permanencePlan?.value.outcome == "long-term fostering")
    #expect(throws: (any Error).self) { try confirm("permanence", .notDone, &sample) }
  }

  @Test("that was done says when it was due where that can be told, and else why it cannot")
  func wasDue() throws {
    var sample = try imported()
    try confirm("health.initial", .done(on: Day(2020, 2, 10)), &sample, remark: "file, page 3")
    let health = try #require(try sample.clock("health.initial", of: ava))
    // 20 working days after Fri 10 Jan 2020 is Fri 7 Feb; Mon 10 Feb is one working day later.
    #expect(health.due == Day(2020, 2, 7))
    #expect(
      health.punctuality(sample.register.workingDays)?.lateness?.words == "1 working day")
    #expect(health.recordedBy?.confirmation == "file, page 3")
    try confirm("permanence", .done(on: Day(2023, 6, 14)), &sample)
    let plan = try #require(try sample.clock("permanence", of: ava))
    #expect(plan.due == nil)
    #expect(plan.dueNotKnown == "the second review, by which it was due, is not on record")
  }

  @Test("that was not done stays so beside a later assessment that is on record")
  func laterAssessment() throws {
    var sample = try imported()
    try sample.done("health.review", of: ava, on: Day(2025, 3, 4))
    #expect(try isNotKnown("health.initial", sample))
    try confirm("health.initial", .notDone, &sample)
    let clock = try #require(try sample.clock("health.initial", of: ava))
    #expect(clock.status == .answered(on: Day(2025, 3, 4), "not done; first assessed"))
    #expect(clock.due == Day(2020, 2, 7))
    // Ten years old on 4 March 2025 (born 6 May 2014): twelve months.
    #expect(try sample.due("health.review", of: ava) == Day(2026, 3, 4))
  }

  @Test("that was not done runs from its beginning, as if the service had watched then")
  func notDone() throws {
    var sample = try imported()
    try confirm("health.initial", .notDone, &sample)
    let clock = try #require(try sample.clock("health.initial", of: ava))
    #expect(clock.isRunning)
    // 20 working days after Fri 10 Jan 2020.
    #expect(clock.due == Day(2020, 2, 7))
    #expect(try isNotKnown("permanence", sample))
  }

  @Test("that does not apply has no clock, and has it again once that is taken back")
  func notApplicable() throws {
    var sample = try imported()
    try confirm("permanence", .notApplicable, &sample, remark: "adult in March")
    #expect(try sample.clock("permanence", of: ava) == nil)
    #expect(try sample.state(ava).notApplicable("permanence")?.value.remark == "adult in March")
    try sample.change(on: today) { register, desk throws(Refusal) in try register.undo(at: desk) }
    #expect(try isNotKnown("permanence", sample))
  }

  @Test("about a visit or a review is recorded as one: the child was seen, or the review was held")
  func otherwise() throws {
    var sample = try imported()
    try confirm("seen", .done(on: Day(2025, 12, 1)), &sample)
    #expect(try sample.state(ava).visits.lastSeen?.on == Day(2025, 12, 1))
    #expect(try sample.clock("seen", of: ava)?.isRunning == true)
    try confirm("review.first", .done(on: Day(2025, 11, 3)), &sample)
    #expect(try sample.state(ava).reviews.held.map(\.held) == [Day(2025, 11, 3)])
    #expect(try !isNotKnown("review.first", sample))
  }

  @Test("is answered by business support, too, and by no other IRO")
  func who() throws {
    var sample = try imported()
    let support = Officer(
      id: OfficerID("b.support"), name: "B. Support", role: .businessSupport, logins: [],
      from: Day(2015, 1, 1))
    try sample.record(on: today, by: .cole, [Draft(nil, on: today, .officer(.set(support)))])
    try confirm("permanence", .notDone, &sample, by: support)
    #expect(throws: (any Error).self) {
      try confirm("health.initial", .notDone, &sample, by: .osei)
    }
  }

  @Test("of an earlier period of care says nothing of this one")
  func earlierPeriod() throws {
    var sample = try imported()
    try confirm("health.initial", .notApplicable, &sample)
    let ended = Event.child(.closed(EpisodeEndReason(rawValue: "E4A")))
    try sample.record(on: Day(2026, 2, 2), [Draft(ava, on: Day(2026, 2, 2), ended)])
    try sample.add(ava, from: Day(2026, 6, 1))
    // 20 working days after Mon 1 Jun 2026.
    #expect(try sample.due("health.initial", of: ava) == Day(2026, 6, 29))
  }

  private func imported() throws -> SampleRegister {
    var sample = try SampleRegister()
    try sample.extract(ava, on: Day(2026, 1, 5), .care(from: Day(2020, 1, 10)))
    let allocated = Event.child(.allocated(Officer.ellery.id))
    try sample.record(
      on: Day(2026, 1, 5), by: .cole, [Draft(ava, on: Day(2026, 1, 5), allocated)])
    return sample
  }

  private func confirm(
    _ rule: RuleID, _ finding: FactFinding, _ sample: inout SampleRegister,
    remark: String? = nil, by officer: Officer = .ellery
  ) throws {
    try sample.change(on: today, by: officer) { register, desk throws(Refusal) in
      try register.confirm(rule, of: ava, finding, remark: remark, at: desk)
    }
  }

  private func isNotKnown(_ rule: RuleID, _ sample: SampleRegister) throws -> Bool {
    try sample.clock(rule, of: ava)?.isNotKnown == true
  }
}
