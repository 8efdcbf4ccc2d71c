import Domain
import TestSupport
import Testing

/// Expected days are worked out by hand from SI 2010/959 regulation 33.
@Suite("The marks of a child")
struct MarkTests {
  private let ava = ChildID("A")

  /// Into care on Monday 1 June 2026, held by P. Ellery until 1 July, by S. Osei since.
  private func made() throws -> Register {
    var sample = try SampleRegister()
    try sample.add(ava, from: Day(2026, 6, 1))
    // 20 working days end on Monday 29 June; three months later, on 29 September, the second is due.
    try record(.review(.held(HeldReview())), on: Day(2026, 6, 29), &sample)
    try record(.visit(.made(Visit(seen: true))), on: Day(2026, 6, 24), &sample)
    try record(.child(.allocated(Officer.osei.id)), on: Day(2026, 7, 1), &sample)
    try record(
      .visit(.made(Visit(seen: false, notSeenReason: "refused"))), on: Day(2026, 9, 2), &sample)
    try record(.review(.held(HeldReview())), on: Day(2026, 9, 30), &sample)
    let raised = NotificationRaised(
      number: 7, reason: "drift-or-delay", isPraise: false, stage: "1", text: "drift",
      at: Moment(england: Day(2026, 10, 5), hour: 12, minute: 0))
    try record(.notification(.raised(raised)), on: Day(2026, 10, 5), &sample)
    let answer = NotificationAnswer(number: 7, from: "the team manager", text: "agreed")
    try record(.notification(.answered(answer)), on: Day(2026, 10, 8), &sample)
    let end = NotificationResolution(number: 7, outcome: "done")
    try record(.notification(.resolved(end)), on: Day(2026, 10, 9), &sample)
    return sample.register
  }

  @Test("say what happened on which day, how it ended, and who held the case that day")
  func all() throws {
    let register = try made()
    let ellery = try #require(register.place(of: Officer.ellery.id))
    let osei = try #require(register.place(of: Officer.osei.id))
    #expect(
      register.marks(at: 0) == [
        Mark(.reviewHeld, on: Day(2026, 6, 29), officer: ellery, outcome: .onTime, subject: 1),
        Mark(.reviewHeld, on: Day(2026, 9, 30), officer: osei, outcome: .late, subject: 2),
        Mark(.visitMade, on: Day(2026, 6, 24), officer: ellery, outcome: .seen),
        Mark(.visitMade, on: Day(2026, 9, 2), officer: osei, outcome: .notSeen),
        Mark(
          .notificationRaised, on: Day(2026, 10, 5), officer: osei, outcome: .challenge, subject: 7),
        Mark(
          .notificationAnswered, on: Day(2026, 10, 8), officer: osei, outcome: .challenge,
          subject: 7),
        Mark(
          .notificationResolved, on: Day(2026, 10, 9), officer: osei, outcome: .challenge,
          subject: 7),
        // Seen on 24 June, though not alone; not seen before the second.
        Mark(
          .reviewTalk, on: Day(2026, 6, 29), officer: ellery, outcome: .notTalked, subject: 1),
        Mark(.reviewTalk, on: Day(2026, 9, 30), officer: osei, outcome: .notTalked, subject: 2),
      ])
  }

  @Test("are told of a kind, after one day and up to another")
  func between() throws {
    let register = try made()
    var days: [Day] = []
    register.forEachMark(of: .reviewHeld, after: Day(2026, 6, 29), upTo: Day(2026, 9, 30)) {
      days.append(Day(number: $1.day))
    }
    #expect(days == [Day(2026, 9, 30)])
    register.forEachMark(of: .reviewHeld, after: Day(2026, 9, 30), upTo: Day(2026, 6, 1)) { _, _ in
      Issue.record("no day lies between")
    }
  }

  @Test("take a dozen bytes each, and none of them is a reference")
  func layout() { #expect(MemoryLayout<Mark>.stride == 12) }

  private func record(_ event: Event, on day: Day, _ sample: inout SampleRegister) throws {
    try sample.record(on: day, [Draft(ava, on: day, event)])
  }
}
