import Domain
import Testing

@testable import Commands

@Suite("A record is put right by the names of its fields")
struct FieldChangesTests {
  private static let day = Day(2026, 11, 5)
  private static let at = Moment(england: day, hour: 10, minute: 0)

  /// Each kind of record with every field that its form asks, and a value it may take.
  private static let cases: [(Event, [String])] = [
    (
      .visit(.made(Visit())),
      [
        "manner=phone", "place=school", "seen=false", "alone=true", "observed=true",
        "purpose=midway", "views=12", "notSeenReason=away", "exception=refused",
        "exceptionReason=true",
      ]
    ),
    (.visit(.planned(Appointment(day: day))), ["day=2026-12-01", "minute=600", "place=5"]),
    (.review(.planned(PlannedReview(day: day))), ["day=2026-12-01", "minute=600", "place=5"]),
    (
      .review(.held(HeldReview())),
      [
        "participation=PN2", "place=home", "views=7", "notes=a", "number=3", "isNotFirst=true",
        "pathwayPlanReviewed=true", "adoption.isReview=true",
      ]
    ),
    (.review(.adjourned(AdjournedReview(reason: "a"))), ["reason=2"]),
    (.review(.earlyWithdrawn(EarlyReviewWithdrawal(reason: "a"))), ["reason=b"]),
    (.note(.made(Note(kind: .call, text: "a"))), ["kind=update", "text=3"]),
    (
      .tracking(.set(Tracking(priority: .high, reason: "a"))),
      [
        "priority=low", "reason=b", "monitoring.updateEveryWeeks=3",
        "monitoring.fileCheckEveryWeeks=4", "monitoring.earlyReviewBy=2026-12-01",
        "monitoring.deputyHeadTold=true",
      ]
    ),
    (
      .notification(
        .raised(
          NotificationRaised(
            number: 1, reason: "a", isPraise: false, stage: "1", text: "a", at: at))),
      ["reason=b", "stage=2", "text=4", "repeats=3"]
    ),
    (
      .notification(.answered(NotificationAnswer(number: 1, from: "a", text: "a"))),
      ["from=b", "text=b"]
    ),
    (
      .notification(
        .escalated(NotificationEscalation(number: 1, stage: "1", reason: "a", at: at))),
      ["stage=3", "reason=b"]
    ),
    (.notification(.resolved(NotificationResolution(number: 1, outcome: "a"))), ["outcome=b"]),
    (
      .clock(.done(Completion(rule: "health.review"))),
      ["rule=health.dental", "outcome=5", "declined=true"]
    ),
    (.clock(.notDone(FactAnswer(rule: "permanence"))), ["remark=page 3"]),
    (.clock(.notApplicable(FactAnswer(rule: "permanence"))), ["remark=3"]),
    (
      .child(.added(ChildAddition())),
      ["born=2015-03-01", "lookedAfterFrom=2026-11-02", "legalStatus=C2", "placement=U4"]
    ),
    (
      .child(.described(Description(name: "A"))),
      ["name=B", "knownAs=B", "socialWorker=C", "team=7", "teamManager=D", "siblings=1 2"]
    ),
    (.child(.closed(nil)), ["reason=E4A"]),
    (.child(.closed(EpisodeEndReason(rawValue: "E4A"))), ["reason=E11"]),
    (.child(.allocated(OfficerID("p.ellery"))), ["officer=s.osei"]),
    (.child(.settled(Settlement(review: day, choice: .own))), ["choice=extract"]),
    (
      .child(.doubtSettled(DoubtSettlement(ImportDoubt.Key(kind: "a", rule: "b")))), ["reason=c"]
    ),
    (.supervision(.agreed(SupervisionAction(text: "a", by: day))), ["text=b", "by=2026-12-01"]),
    (
      .supervision(.done(SupervisionDone(action: EventID(entry: 1, index: 1)))), ["outcome=b"]
    ),
    (.dipSample(.checked(DipSampleCheck(sample: 1, answers: [:]))), ["remark=b", "answers.a=yes"]),
  ]

  @Test("of every kind, each field that its form has", arguments: cases.indices)
  func everyField(_ place: Int) throws {
    let (event, sets) = Self.cases[place]
    let fact = Fact(
      id: EventID(entry: 2, index: 1), child: ChildID("1"), on: Self.day, event: event)
    for set in sets {
      let changed = try FieldChanges([set]).event(of: fact)
      #expect(changed != event, "\(set)")
      #expect(changed.name == event.name)
    }
  }

  @Test("to the same as before changes nothing")
  func same() throws {
    let visit = Event.visit(.made(Visit(views: "a")))
    let fact = Fact(
      id: EventID(entry: 2, index: 1), child: ChildID("1"), on: Self.day, event: visit)
    #expect(try FieldChanges(["views=a"]).event(of: fact) == visit)
  }
}
