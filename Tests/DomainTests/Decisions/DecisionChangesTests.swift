import Domain
import TestSupport
import Testing

@Suite("A decision of a review")
struct DecisionChangesTests {
  private let ava = ChildID("204417")
  private let met = Day(2026, 11, 16)
  private let today = Day(2026, 11, 20)
  private let camhs = NewDecision(
    "refer to CAMHS", who: "S. Nawaz, social worker", by: Day(2026, 12, 4))

  /// In care since 2 March 2026, reviewed on 16 November.
  private func reviewed() throws -> SampleRegister {
    var sample = try SampleRegister()
    try sample.add(ava, "Ava Brennan", from: Day(2026, 3, 2))
    try sample.change(on: met) { (register, desk) throws(Refusal) in
      try register.holdReview(HeldReview(), of: ava, on: met, at: desk)
    }
    return sample
  }

  private func decide(
    _ decisions: [NewDecision], in sample: inout SampleRegister, on day: Day? = nil
  ) throws {
    try sample.change(on: today) { (register, desk) throws(Refusal) in
      try register.decide(decisions, about: ava, on: day, at: desk)
    }
  }

  private func end(
    _ number: Int, _ status: DecisionOutcome.Status, _ evidence: String?,
    in sample: inout SampleRegister, on day: Day? = nil
  ) throws {
    try sample.change(on: day ?? today) { (register, desk) throws(Refusal) in
      try register.endDecision(
        number, about: ava, as: status, on: desk.today, evidence: evidence, at: desk)
    }
  }

  @Test("is numbered over all of the child's and keeps what, who and by when")
  func numbers() throws {
    var sample = try reviewed()
    try decide([camhs, NewDecision("  ask the school for the PEP ")], in: &sample)
    let all = try sample.state(ava).decisions.all
    #expect(all.map(\.number) == [1, 2])
    #expect(all.map(\.made.value.what) == ["refer to CAMHS", "ask the school for the PEP"])
    #expect(all.map(\.made.on) == [met, met])
    #expect(all[0].made.value.gaps == [])
    #expect(all[1].made.value.gaps == [.who, .by])
  }

  @Test("is never given the number of one that was taken back")
  func takenBack() throws {
    var sample = try reviewed()
    try decide([camhs], in: &sample)
    try sample.change(on: today) { (register, desk) throws(Refusal) in
      try register.undo(at: desk)
    }
    #expect(try sample.state(ava).decisions.all.isEmpty)
    try decide([camhs], in: &sample)
    #expect(try sample.state(ava).decisions.all.map(\.number) == [2])
  }

  @Test("may be recorded with the review itself, as one change")
  func together() throws {
    var sample = try SampleRegister()
    try sample.add(ava, from: Day(2026, 3, 2))
    try sample.change(on: met) { (register, desk) throws(Refusal) in
      try register.holdReview(
        HeldReview(), deciding: [camhs], of: ava, on: met, at: desk)
    }
    let state = try sample.state(ava)
    let review = try #require(state.reviews.held.last)
    #expect(state.decisions.of(review).map(\.number) == [1])
  }

  @Test("follows the review it was recorded with to another day, corrected itself or not")
  func correctedTogether() throws {
    var sample = try SampleRegister()
    try sample.add(ava, from: Day(2026, 3, 2))
    try sample.change(on: met) { (register, desk) throws(Refusal) in
      try register.holdReview(
        HeldReview(), deciding: [camhs, NewDecision("b")], of: ava, on: met, at: desk)
    }
    let made = try #require(try sample.state(ava).decisions.numbered(1)?.made)
    var other = made.value
    other.what = "refer to CAMHS by letter"
    try sample.change(on: today) { (register, desk) throws(Refusal) in
      try register.correct(
        made.id, of: ava, day: nil, child: nil, event: .decision(.made(other)),
        reason: "typed wrong", at: desk)
    }
    let review = try #require(try sample.state(ava).reviews.held.last?.own)
    try sample.change(on: today) { (register, desk) throws(Refusal) in
      try register.correct(
        review.id, of: ava, day: Day(2026, 11, 17), child: nil, event: nil,
        reason: "it was the day after", at: desk)
    }
    let state = try sample.state(ava)
    let moved = try #require(state.reviews.held.last)
    #expect(state.decisions.of(moved).map(\.number).sorted() == [1, 2])
  }

  @Test("follows its review to another day")
  func corrected() throws {
    var sample = try reviewed()
    try decide([camhs], in: &sample)
    let review = try #require(try sample.state(ava).reviews.held.last?.own)
    try sample.change(on: today) { (register, desk) throws(Refusal) in
      try register.correct(
        review.id, of: ava, day: Day(2026, 11, 17), child: nil, event: nil,
        reason: "it was the day after", at: desk)
    }
    let state = try sample.state(ava)
    let moved = try #require(state.reviews.held.last)
    #expect(moved.held == Day(2026, 11, 17))
    #expect(state.decisions.of(moved).map(\.number) == [1])
  }

  @Test("runs as a clock until its day, and none runs without a day")
  func clock() throws {
    var sample = try reviewed()
    try decide([camhs, NewDecision("keep the school place")], in: &sample)
    let rule = try #require(ClockRule.named("decision"))
    let clocks = try sample.state(ava).clocks(
      of: rule, in: sample.register.clockContext, on: today)
    #expect(clocks.map(\.due) == [Day(2026, 12, 4)])
    #expect(clocks.first?.title == "Decision 1")
    try end(1, .done, "letter of 1 December on file", in: &sample)
    #expect(
      try sample.state(ava).clocks(of: rule, in: sample.register.clockContext, on: today).isEmpty)
  }

  @Test("stops with the end of care, as every clock but a challenge does")
  func endOfCare() throws {
    var sample = try reviewed()
    try decide([camhs], in: &sample)
    try sample.change(on: today) { (register, desk) throws(Refusal) in
      try register.closeChild(ava, on: today, reason: nil, at: desk)
    }
    let rule = try #require(ClockRule.named("decision"))
    #expect(
      try sample.state(ava).clocks(
        of: rule, in: sample.register.clockContext, on: today.adding(days: 1)
      ).isEmpty)
  }

  @Test("is overdue the day after its day, and not on it")
  func overdue() throws {
    var sample = try reviewed()
    try decide([camhs], in: &sample)
    let decision = try #require(try sample.state(ava).decisions.numbered(1))
    #expect(!decision.isOverdue(on: Day(2026, 12, 4)))
    #expect(decision.isOverdue(on: Day(2026, 12, 5)))
  }

  @Test("is refused without words, before a review, on another day, and for a day before it")
  func refusals() throws {
    var sample = try reviewed()
    let desk = SampleRegister.desk(on: today)
    let register = sample.register
    #expect(throws: Refusal.missing("what was decided", .text)) {
      try register.decide([NewDecision(" ")], about: ava, on: nil, at: desk)
    }
    #expect(throws: Refusal.noReviewOn(ava, Day(2026, 11, 17), last: met)) {
      try register.decide([camhs], about: ava, on: Day(2026, 11, 17), at: desk)
    }
    let early = NewDecision("x", by: Day(2026, 11, 15))
    #expect(
      throws: Refusal.outOfRange(
        "the day by which it is done", "16 Nov 2026, the day of the review, or later", .until)
    ) { try register.decide([early], about: ava, on: nil, at: desk) }
    let ben = ChildID("500")
    try sample.add(ben, from: Day(2026, 11, 2))
    #expect(throws: Refusal.noReviewHeld(ben)) {
      try sample.register.decide([camhs], about: ben, on: nil, at: desk)
    }
  }

  @Test("ends once: done, or with a reason not done or no longer needed")
  func ends() throws {
    var sample = try reviewed()
    try decide([camhs, NewDecision("b"), NewDecision("c")], in: &sample)
    let desk = SampleRegister.desk(on: today)
    for status in [DecisionOutcome.Status.notDone, .notNeeded] {
      #expect(throws: Refusal.missing("why it is \(status.title)", .text)) {
        try sample.register.endDecision(
          1, about: ava, as: status, on: today, evidence: " ", at: desk)
      }
    }
    try end(1, .done, nil, in: &sample)
    #expect(throws: Refusal.decisionEnded(ava, 1, .done, today)) {
      try sample.register.endDecision(1, about: ava, as: .done, on: today, evidence: nil, at: desk)
    }
    #expect(throws: Refusal.noSuchDecision(ava, 9)) {
      try sample.register.endDecision(9, about: ava, as: .done, on: today, evidence: nil, at: desk)
    }
    #expect(try sample.state(ava).decisions.open.map(\.number) == [2, 3])
    #expect(sample.register.summary(at: sample.row(ava)).flags.contains(.hasOpenDecision))
    try end(2, .notDone, "no worker", in: &sample)
    try end(3, .notNeeded, "moved school", in: &sample)
    #expect(!sample.register.summary(at: sample.row(ava)).flags.contains(.hasOpenDecision))
  }

  @Test("is challenged where two of the last review are not done, and not for one")
  func raises() throws {
    var sample = try reviewed()
    try decide([camhs, NewDecision("b", by: Day(2026, 11, 18)), NewDecision("c")], in: &sample)
    #expect(try sample.state(ava).decisionsToRaise(on: today).isEmpty)
    try end(3, .notDone, "no worker", in: &sample)
    #expect(try sample.state(ava).decisionsToRaise(on: today).map(\.number) == [2, 3])
    // On 18 November the second was in time still.
    #expect(try sample.state(ava).decisionsToRaise(on: Day(2026, 11, 18)).isEmpty)
  }

  @Test("is the IRO's who holds the case to make")
  func permission() throws {
    let sample = try reviewed()
    let other = SampleRegister.desk(on: today, of: .osei)
    #expect(throws: Refusal.self) {
      try sample.register.decide([camhs], about: ava, on: nil, at: other)
    }
  }

  @Test("keeps its number when it is corrected")
  func correction() throws {
    var sample = try reviewed()
    try decide([camhs], in: &sample)
    let made = try #require(try sample.state(ava).decisions.numbered(1)?.made)
    var other = made.value
    other.number = 7
    #expect(throws: Refusal.self) {
      try sample.register.correct(
        made.id, of: ava, day: nil, child: nil, event: .decision(.made(other)),
        reason: "typed wrong", at: SampleRegister.desk(on: today))
    }
    other.number = 1
    other.what = "refer to CAMHS by letter"
    try sample.change(on: today) { (register, desk) throws(Refusal) in
      try register.correct(
        made.id, of: ava, day: nil, child: nil, event: .decision(.made(other)),
        reason: "typed wrong", at: desk)
    }
    try end(1, .done, nil, in: &sample)
    let now = try #require(try sample.state(ava).decisions.numbered(1))
    #expect(now.made.value.what == "refer to CAMHS by letter")
    #expect(now.ended?.value.status == .done)
  }
}
