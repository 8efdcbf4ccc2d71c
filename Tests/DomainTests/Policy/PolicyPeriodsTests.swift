import Domain
import TestSupport
import Testing

@Suite("A new policy reads")
struct PolicyPeriodsTests {
  private let today = Day(2026, 11, 20)
  private let ava = ChildID("204417")

  /// Three children who are kept, one with an open notification.
  private func kept() throws -> CountedChildren {
    var sample = try SampleRegister()
    for (id, name) in [(ava, "Ava"), (ChildID("2"), "Bo"), (ChildID("3"), "Cleo")] {
      try sample.add(id, name, from: Day(2026, 10, 1))
    }
    try sample.change(on: today) { (register, desk) throws(Refusal) in
      try register.raiseNotification(
        about: ava, reason: register.policy.ladder.reasons[0].key, stage: nil,
        text: "no care plan", on: desk.today, at: desk)
    }
    return try CountedChildren(sample.register)
  }

  private func register(
    over kept: CountedChildren, after change: (inout Policy) -> Void
  ) throws -> Register {
    var policy = Policy()
    change(&policy)
    var register = Register(kept: kept)
    let fact = Fact(
      id: EventID(entry: 1, index: 1), child: nil, on: today, event: .policy(.set(policy)))
    try register.apply(
      Entry(
        version: 1, at: Moment(england: today, hour: 9, minute: 0), by: Officer.cole.id,
        login: "cole", facts: [fact]))
    return register
  }

  @Test("no record where due days stay: a ladder, questions, guidance, what counts as soon")
  func nobody() throws {
    let kept = try kept()
    let after = try register(over: kept) {
      $0.auditQuestions = [AuditQuestion(key: "plan", text: "There is a plan")]
      $0.dueSoonWorkingDays = 10
      $0.guidanceTo = 65
      $0.ladder.stages.removeLast()
    }
    #expect(kept.reads == 0)
    #expect(after.changedCount == 0)
    #expect(after.policy.dueSoonWorkingDays == 10)
  }

  @Test("every child where a local target was set, which is a second date in lists")
  func localTarget() throws {
    let kept = try kept()
    let after = try register(over: kept) {
      $0.rules["review.first"] = RuleSetting(localTarget: Term(15, .workingDays))
    }
    #expect(kept.reads == 3)
    // 15 working days after Thu 1 October 2026, and the 20 of the law.
    #expect(after.localTarget(ofNextReviewAt: 1, on: Day(2026, 10, 20)) == Day(2026, 10, 22))
    #expect(after.nextReview(at: 1, on: Day(2026, 10, 20))?.due == Day(2026, 10, 29))
  }

  @Test("every child where a period changed, and holds no record of them")
  func everybody() throws {
    let kept = try kept()
    let after = try register(over: kept) {
      $0.rules["review.first"] = RuleSetting(term: Term(15, .workingDays))
    }
    #expect(kept.reads == 3)
    #expect(after.changedRows == [0, 1, 2])
    #expect(!after.hasNewFacts(1))
    // 15 working days after Thu 1 October 2026: Thu 22 October.
    #expect(after.nextReview(at: 1, on: Day(2026, 10, 1))?.due == Day(2026, 10, 22))
  }
}
