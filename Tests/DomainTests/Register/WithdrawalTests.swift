import Domain
import Storage
import TestSupport
import Testing

@Suite("What is wrong altogether")
struct WithdrawalTests {
  private static let ava = ChildID("204417")
  private static let today = Day(2026, 11, 20)

  /// One event of each kind about a child.
  private static let events: [Event] = [
    .child(.absent), .child(.described(Description(name: "A"))), .child(.notified),
    .child(.allocated(Officer.osei.id)), .child(.unallocated), .child(.closed(nil)),
    .child(.reopened), .child(.settled(Settlement(review: today, choice: .own))),
    .child(.doubtSettled(DoubtSettlement(ImportDoubt.Key(kind: "episodes", rule: "x")))),
    .child(.added(ChildAddition())),
    .review(.held(HeldReview())), .review(.adjourned(AdjournedReview(reason: "a"))),
    .review(.planned(PlannedReview(day: today))),
    .review(.earlyWithdrawn(EarlyReviewWithdrawal(reason: "a"))),
    .visit(.made(Visit())), .visit(.planned(Appointment(day: today))),
    .note(.made(Note(kind: .call, text: "a"))),
    .tracking(.set(Tracking(priority: .low, reason: "a"))),
    .notification(
      .raised(
        NotificationRaised(
          number: 1, reason: "a", isPraise: false, stage: "1", text: "a",
          at: Moment(england: today, hour: 9, minute: 0)))),
    .notification(.answered(NotificationAnswer(number: 1, from: "a", text: "a"))),
    .notification(
      .escalated(
        NotificationEscalation(
          number: 1, stage: "2", reason: "a", at: Moment(england: today, hour: 9, minute: 0)))),
    .notification(.resolved(NotificationResolution(number: 1, outcome: "a"))),
    .clock(.done(Completion(rule: "permanence"))),
    .clock(.notDone(FactAnswer(rule: "permanence"))),
    .clock(.notApplicable(FactAnswer(rule: "permanence"))),
    .supervision(.agreed(SupervisionAction(text: "a", by: today))),
    .supervision(.done(SupervisionDone(action: EventID(entry: 1, index: 1)))),
    .decision(.made(Decision(number: 1, what: "a"))),
    .decision(.ended(DecisionOutcome(decision: 1, status: .done))),
    .dipSample(.checked(DipSampleCheck(sample: 1, answers: [:]))),
    .mark(.withdrawn(EventID(entry: 2, index: 1))), .mark(.undone(EventID(entry: 2, index: 1))),
    .mark(.redone(EventID(entry: 2, index: 1))),
  ]

  @Test("is withdrawn, of every kind about a child", arguments: events.indices)
  func works(_ place: Int) throws {
    let event = Self.events[place]
    var sample = try SampleRegister()
    try sample.add(Self.ava, from: Day(2026, 3, 2))
    try sample.record(on: Self.today, [Draft(Self.ava, on: Self.today, event)])
    let id = EventID(entry: sample.register.version, index: 1)
    func withdraw(_ officer: Officer) throws(RecordingError) {
      try sample.change(on: Self.today, by: officer) { register, desk throws(Refusal) in
        try register.withdraw(id, of: Self.ava, reason: "it never happened", at: desk)
      }
    }
    do {
      try withdraw(.ellery)
    } catch RecordingError.refused(.notPermitted) {
      try withdraw(.cole)
    }
    #expect(throws: Refusal.notInForce(id)) {
      try sample.register.inForce(id, of: Self.ava)
    }
  }

  @Test("of the service names a command, and never sends in a circle")
  func service() {
    let id = EventID(entry: 7, index: 1)
    let events: [Event] = [
      .officer(.set(.ellery)), .officer(.left(Officer.ellery.id)),
      .officer(
        .covered(
          Cover(of: Officer.ellery.id, by: Officer.osei.id, from: Self.today, until: Self.today))),
      .policy(.set(Policy())),
    ]
    for event in events {
      let refusal = Refusal.aboutNoChild(id, way: event.wayOut(id))
      #expect(refusal.hint?.contains("caseload ") == true)
      #expect(refusal.hint?.contains("withdraw") == false)
    }
  }

  @Test("is every kind there is about a child, the rows of a return apart")
  func every() {
    let named = Set(Self.events.map(\.name))
    let service = ["officer.", "policy.", "intake.", "dipSample.drawn", "child.extracted"]
    let missing = Event.names.filter { name in
      !named.contains(name) && !service.contains { name.hasPrefix($0) }
    }
    #expect(missing.isEmpty, "\(missing)")
  }
}
