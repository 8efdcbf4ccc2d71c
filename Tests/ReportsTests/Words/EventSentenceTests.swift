import Domain
import Reports
import TestSupport
import Testing

@Suite("An event says")
struct EventSentenceTests {
  let ava = ChildID("204417")
  let today = Day(2026, 11, 20)

  @Test(
    "what happened in one line",
    arguments: [
      (
        .visit(
          .made(
            Visit(place: .placement, alone: true, observed: true, purpose: .beforeReview))),
        "Visit · in person · at placement · seen alone · observed in placement · before the review"
      ),
      (
        .visit(.made(Visit(manner: .phone, seen: false, notSeenReason: "did not\n answer"))),
        "Visit tried · phone · not seen: did not answer"
      ),
      (
        .visit(.planned(Appointment(day: Day(2026, 11, 24), minute: 605, place: "school"))),
        "Visit planned for Tue 24 Nov 2026, 10:05, school"
      ),
      (
        .review(.held(HeldReview(participation: Participation(rawValue: "PN1"), place: "school"))),
        "Review held · PN1 attended and spoke · school"
      ),
      (.review(.adjourned(AdjournedReview(reason: "no report"))), "Review adjourned: no report"),
      (
        .review(.held(Self.answered)),
        """
        Review held · number 9 as the IRO knows it · pathway plan reviewed · adoption review, too; \
        not placed yet because no match; the plan for adoption stands
        """
      ),
      (
        .review(.earlyWithdrawn(EarlyReviewWithdrawal(reason: "it has settled"))),
        "Early review not asked for any more: it has settled"
      ),
      (.note(.made(Note(kind: .fileCheck, text: ""))), "Check of the file"),
      (.note(.made(Note(kind: .call, text: "carer unwell"))), "Call: carer unwell"),
      (
        .tracking(
          .set(
            Tracking(
              priority: .high, reason: "drift",
              monitoring: Monitoring(earlyReviewBy: Day(2026, 12, 4), updateEveryWeeks: 2)))),
        "High priority: drift · update from the social worker every 2 weeks, "
          + "early review by 04 Dec 2026"
      ),
      (.child(.allocated(OfficerID("s.osei"))), "Allocated to S. Osei"),
      (.child(.closed(EpisodeEndReason(rawValue: "E2"))), "Care ended: died"),
      (
        .child(.described(Description(name: "Ava", team: "North"))), "Details: name Ava, team North"
      ),
      (.child(.notified), "IRO service notified"),
      (
        .visit(.made(Visit(imported: true))),
        "Visit or contact · from Annex A; how is not known"
      ),
      (
        .child(
          .doubtSettled(
            DoubtSettlement(
              ImportDoubt.Key(
                kind: "episodes", rule: "LS-changed", row: "05/01/2026", column: "LS", value: "C2"),
              reason: "made on appeal"))),
        "Doubt settled: LS-changed in episodes 05/01/2026, LS C2: made on appeal"
      ),
      (
        .child(.described(Description(permanencePlan: "fostering"))),
        "Details: permanence plan fostering"
      ),
      (
        .clock(.done(Completion(rule: "health.initial", outcome: "well"))),
        "Initial health assessment done: well"
      ),
      (
        .clock(.notDone(FactAnswer(rule: "permanence", remark: "no plan in the file"))),
        "Permanence plan: not done: no plan in the file"
      ),
      (.clock(.notApplicable(FactAnswer(rule: "permanence"))), "Permanence plan: not applicable"),
      (.officer(.set(.osei)), "S. Osei, IRO, 0.8 FTE"),
      (.policy(.set(Policy())), "Policy of the service set"),
      (.mark(.withdrawn(EventID(entry: 4, index: 1))), "Withdrawn: 4.1"),
      (
        .notification(
          .answered(NotificationAnswer(number: 41, from: "team manager", text: "in hand"))),
        "QN-0041 answered by team manager: in hand"
      ),
      (
        .notification(
          .escalated(
            NotificationEscalation(
              number: 41, stage: "1", reason: "no answer", at: Moment(milliseconds: 0)))),
        "QN-0041 moved to stage 1: no answer"
      ),
      (
        .notification(.resolved(NotificationResolution(number: 41, outcome: "plan made"))),
        "QN-0041 resolved: plan made"
      ),
    ] as [(Event, String)])
  func sentence(event: Event, words: String) throws {
    #expect(EventSentence(try SampleRegister().register).words(event) == words)
  }

  private static let answered: HeldReview = {
    var review = HeldReview()
    review.number = 9
    review.pathwayPlanReviewed = true
    review.adoption = AdoptionPart(
      isReview: true, notPlacedBecause: "no match", planStands: true)
    return review
  }()

  @Test("what a notification is about, and that praise is praise", arguments: [true, false])
  func raised(isPraise: Bool) throws {
    let raised = NotificationRaised(
      number: 41, reason: isPraise ? "excellent-practice" : "drift-or-delay", isPraise: isPraise,
      stage: "informal", text: "long text", at: Moment(milliseconds: 0))
    #expect(
      EventSentence(try SampleRegister().register).words(.notification(.raised(raised)))
        == (isPraise
          ? "QN-0041 praise · excellent practice" : "QN-0041 raised, informal · drift or delay"))
  }

  @Test("how many rows an extract brought")
  func extract() throws {
    var extract = Extract()
    extract.header = Header()
    extract.episodes = [Episode(start: Day(2026, 3, 2)), Episode(start: Day(2026, 4, 2))]
    extract.reviews = [ExtractedReview(held: Day(2026, 3, 20), participation: nil)]
    extract.removedReviews = [Day(2026, 3, 21)]
    #expect(
      EventSentence(try SampleRegister().register).words(.child(.extracted(extract)))
        == "Extract: header, 2 episodes, 1 review, 1 review taken out")
  }

  @Test("what undoing would take back, with the child's name")
  func subjects() throws {
    var sample = try SampleRegister()
    try sample.add(ava, "Ava Brennan", from: Day(2026, 3, 2))
    let sentence = EventSentence(sample.register)
    func subject(_ event: Event) -> String {
      let id = EventID(entry: 9, index: 1)
      return sentence.subject(
        Fact(id: id, child: ava, on: Day(2026, 11, 19), event: event), today: today)
    }
    #expect(subject(.visit(.made(Visit()))) == "visit on 19 Nov to Ava Brennan")
    #expect(subject(.review(.held(HeldReview()))) == "review on 19 Nov of Ava Brennan")
    #expect(
      subject(.tracking(.set(Tracking(priority: .low, reason: "stable"))))
        == "Low priority of Ava Brennan")
    #expect(
      subject(
        .notification(.resolved(NotificationResolution(number: 41, outcome: "done"))))
        == "resolution of QN-0041 about Ava Brennan")
    #expect(
      subject(.clock(.done(Completion(rule: "permanence"))))
        == "permanence plan on 19 Nov of Ava Brennan")
    #expect(
      subject(.clock(.notApplicable(FactAnswer(rule: "permanence"))))
        == "what was confirmed of permanence plan of Ava Brennan")
  }

  @Test(
    "spans of care in years and months",
    arguments: [
      (Day(2023, 9, 15), "3 y 2 m"), (Day(2025, 11, 20), "1 y"), (Day(2026, 6, 21), "4 m"),
      (Day(2026, 11, 1), "19 d"), (Day(2026, 10, 31), "20 d"), (Day(2026, 10, 20), "1 m"),
    ])
  func spans(start: Day, words: String) {
    #expect(DayWords.span(from: start, to: today) == words)
  }
}
