import Domain

/// One fact of each kind of event, with every field set, as the sample file holds them.
enum EveryEvent {
  /// The entries of the sample, one event each.
  static var entries: [Entry] {
    events.enumerated().map { index, event in
      let version = index + 1
      let fact = Fact(
        id: EventID(entry: version, index: 1), child: child(of: event), on: day(index % 28 + 1),
        event: event, corrects: index == 3 ? EventID(entry: 2, index: 1) : nil,
        reason: index == 3 ? "wrong \"day\"" : nil)
      return Entry(
        version: version, at: moment.adding(minutes: index), by: OfficerID("p.ellery"),
        login: "pe123", facts: [fact], batch: batch(version), clockRanBackwards: version == 9)
    }
  }

  static let events: [Event] =
    childEvents + officerEvents + workEvents + notificationEvents + [policyEvent] + markEvents
    + TeamEvents.all

  private static let moment = Moment(day: Day(2026, 11, 20), hour: 10, minute: 22, second: 31)
  private static func day(_ number: Int) -> Day { Day(2026, 10, number) }

  private static func child(of event: Event) -> ChildID? {
    switch event {
    case .officer, .policy, .dipSample(.drawn), .intake: nil
    default: ChildID("C-1")
    }
  }

  private static func batch(_ version: Version) -> BatchPlace? {
    switch version {
    case 5: .begin(name: "903 of \"March\"")
    case 6: .part(name: "903 of \"March\"")
    case 7: .commit(name: "903 of \"March\"", count: 3)
    case 8: .abandoned(name: "other")
    default: nil
    }
  }

  private static let childEvents: [Event] = [
    .child(
      .added(
        ChildAddition(
          born: Day(2014, 5, 17), lookedAfterFrom: day(1),
          legalStatus: LegalStatus(rawValue: "C2"), placement: PlacementType(rawValue: "U4")))),
    .child(.extracted(extract)),
    .child(
      .described(
        Description(
          name: "Zoë O’Neill", knownAs: "Zo", socialWorker: "R. Cole", team: "North",
          teamManager: "A. Shah", siblings: [ChildID("C-2"), ChildID("C-3")]))),
    .child(.notified),
    .child(.allocated(OfficerID("p.ellery"))),
    .child(.unallocated),
    .child(.closed(EpisodeEndReason(rawValue: "E4A"))),
    .child(.closed(nil)),
    .child(.reopened),
    .child(.settled(Settlement(review: day(2), choice: .extract))),
  ]

  private static let extract: Extract = {
    var extract = Extract()
    extract.header = Header(
      sex: Sex(rawValue: "2"), born: Day(2014, 5, 17), ethnicity: Ethnicity(rawValue: "WBRI"),
      upn: "A123456789012", isMother: true, motherChildBorn: day(3))
    extract.episodes = [
      Episode(
        start: day(1), reason: NewEpisodeReason(rawValue: "S"),
        legalStatus: LegalStatus(rawValue: "V2"), need: NeedCode(rawValue: "N1"),
        placement: PlacementType(rawValue: "K2"), provider: Provider(rawValue: "PR4"),
        end: day(20), endReason: EpisodeEndReason(rawValue: "X1"),
        changeReason: PlacementChangeReason(rawValue: "CARPL"), homePostcode: "DE1 2AB",
        placementPostcode: "NG1 1AA", urn: "SC123456")
    ]
    extract.reviews = [
      ExtractedReview(held: day(9), participation: Participation(rawValue: "PN1"))
    ]
    extract.outcomes = outcomes
    extract.unaccompanied = Unaccompanied(ceases: day(8))
    extract.earlierPermanence = EarlierPermanence(
      kind: PreviousPermanence(rawValue: "P1"), authority: "831", date: "zz/10/2010")
    extract.missing = [MissingSpell(start: day(5), end: day(6), kind: "M")]
    extract.adoptionPlacements = [
      AdoptionPlacement(
        placed: day(11), ceased: day(12), reasonCeased: PlacedCeasedReason(rawValue: "RD1"))
    ]
    extract.socialWorkers = [
      SocialWorkerSpell(
        worker: "SW1", start: day(1), end: day(2),
        reason: SocialWorkerChangeReason(rawValue: "MANAGE"))
    ]
    extract.removedEpisodes = [day(13)]
    extract.removedReviews = [day(14)]
    extract.reviewsKnownFrom = Day(2026, 4, 1)
    return extract
  }()

  private static let outcomes: YearOutcomes = {
    var outcomes = YearOutcomes()
    outcomes.sdqScore = 17
    outcomes.sdqReason = SDQReason(rawValue: "SDQ1")
    outcomes.convicted = false
    outcomes.healthCheck = true
    outcomes.immunisations = true
    outcomes.teethCheck = false
    outcomes.healthAssessment = true
    outcomes.substanceMisuse = false
    outcomes.interventionReceived = false
    outcomes.interventionOffered = true
    return outcomes
  }()

  private static let officerEvents: [Event] = [
    .officer(
      .set(
        Officer(
          id: OfficerID("p.ellery"), name: "P. Ellery", role: .iro, hundredthsOfFullTime: 80,
          logins: ["pe123", "ellery"], area: "North", from: Day(2020, 1, 6), left: day(31)))),
    .officer(.left(OfficerID("p.ellery"))),
  ]

  private static let workEvents: [Event] = [
    .review(
      .held(
        HeldReview(
          participation: Participation(rawValue: "PN3"), place: "school", views: "likes art",
          notes: "two actions"))),
    .review(.adjourned(AdjournedReview(reason: "no report"))),
    .review(.planned(PlannedReview(day: day(21), minute: 660, place: "school"))),
    .visit(
      .made(
        Visit(
          manner: .inPerson, place: .placement, seen: false, alone: true, observed: true,
          purpose: .beforeReview, views: "said\nlittle", notSeenReason: "refused",
          imported: true))),
    .visit(.planned(Appointment(day: day(22), minute: nil, place: nil))),
    .note(.made(Note(kind: .fileCheck, text: "up to date"))),
    .tracking(
      .set(
        Tracking(
          priority: .high, reason: "drift",
          monitoring: Monitoring(
            earlyReviewBy: day(30), updateEveryWeeks: 2, fileCheckEveryWeeks: 4,
            deputyHeadTold: true)))),
    .clock(.done(Completion(rule: "health.assessment", outcome: "all well"))),
  ]

  private static let notificationEvents: [Event] = [
    .notification(
      .raised(
        NotificationRaised(
          number: 41, reason: "drift-or-delay", isPraise: false, stage: "informal",
          text: "no plan", at: moment))),
    .notification(.answered(NotificationAnswer(number: 41, from: "R. Cole", text: "soon"))),
    .notification(
      .escalated(
        NotificationEscalation(number: 41, stage: "1", reason: "not soon enough", at: moment))),
    .notification(.resolved(NotificationResolution(number: 41, outcome: "plan made"))),
  ]

  private static let policyEvent: Event = {
    var policy = Policy(
      ladder: Ladder(
        name: "Ours",
        stages: [
          LadderStage(
            key: "informal", title: "Informal", isFormal: false, answeredBy: "team manager",
            takesPart: "the social worker", response: Term(72, .hours), isUnconfirmed: true)
        ],
        reasons: [LadderReason(key: "praise", title: "Good work", isPraise: true)]))
    policy.rules = [
      "review.first": RuleSetting(
        term: Term(20, .workingDays), localTarget: Term(15, .workingDays), isOff: false)
    ]
    policy.reviewsGoOnWhenPlacedForAdoption = true
    policy.seenEvery = ["high": Term(6, .weeks), "unset": Term(6, .months)]
    policy.priorityMeanings = [
      "high": PriorityMeaning(
        meaning: "drifting", examples: "no home found",
        offered: Monitoring(updateEveryWeeks: 2))
    ]
    policy.bankHolidays = [BankHoliday(day: Day(2026, 12, 25), name: "Christmas Day", note: "")]
    policy.bankHolidaysKnownUntil = Day(2028, 12, 31)
    policy.soloOfficer = OfficerID("p.ellery")
    policy.isDemonstration = true
    return .policy(.set(policy))
  }()

  private static let markEvents: [Event] = [
    .mark(.withdrawn(EventID(entry: 3, index: 1))),
    .mark(.undone(EventID(entry: 4, index: 2))),
    .mark(.redone(EventID(entry: 4, index: 2))),
  ]
}
