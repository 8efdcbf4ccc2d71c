/// What is known of one child: the facts in force, put together.
///
/// It is made anew from the ``ChildRecord`` and holds nothing that is not there.
package struct ChildState: Sendable {
  package let id: ChildID
  package internal(set) var header = Header()
  package internal(set) var addition: ChildAddition?
  package internal(set) var description = Description()
  package internal(set) var episodes: [Episode] = []
  package internal(set) var outcomes: YearOutcomes?
  package internal(set) var unaccompanied: Unaccompanied?
  package internal(set) var earlierPermanence: EarlierPermanence?
  package internal(set) var missing: [MissingSpell] = []
  package internal(set) var adoptionPlacements: [AdoptionPlacement] = []
  package internal(set) var socialWorkers: [SocialWorkerSpell] = []
  package internal(set) var extractedReviews: [ExtractedReview] = []
  /// The days of extracted reviews that were still to come when the extract was taken in: the
  /// return announces them, and they count once a later one confirms them or the IRO records them.
  package internal(set) var announcedReviews: Set<Day> = []
  /// From this day on the extracts hold every review, where one was imported.
  package internal(set) var reviewsKnownFrom: Day?
  package internal(set) var heldReviews: [Recorded<HeldReview>] = []
  package internal(set) var adjournedReviews: [Recorded<AdjournedReview>] = []
  package internal(set) var plannedReviews: [Recorded<Appointment>] = []
  package internal(set) var visits: [Recorded<Visit>] = []
  package internal(set) var plannedVisits: [Recorded<Appointment>] = []
  package internal(set) var notes: [Recorded<Note>] = []
  package internal(set) var tracking: [Recorded<Tracking>] = []
  package internal(set) var completions: [Recorded<Completion>] = []
  package internal(set) var allocations: [Recorded<OfficerID?>] = []
  package internal(set) var notifications: [QANotification] = []
  package internal(set) var settlements: [Settlement] = []
  package internal(set) var agreedActions: [Recorded<SupervisionAction>] = []
  package internal(set) var doneActions: [Recorded<SupervisionDone>] = []
  /// What was found when the case was drawn for a dip sample.
  package internal(set) var checks: [Recorded<DipSampleCheck>] = []
  /// The day the IRO service was notified, where recorded.
  package internal(set) var notifiedOn: Day?
  /// The day on which somebody closed the case by hand, and why.
  package internal(set) var closedByHand: (on: Day, reason: EpisodeEndReason?)?
  /// The periods of care that were added and closed by hand before the last one added.
  package internal(set) var endedByHand: [CarePeriod] = []
  /// The day on which the first fact about the child was recorded.
  package internal(set) var firstRecordedOn: Day?
  /// The periods of care, the earliest first.
  package internal(set) var periods: [CarePeriod] = []
  /// The reviews that were held, the earliest first, numbered within their period of care.
  package internal(set) var reviews: [Review] = []

  init(id: ChildID) { self.id = id }
}

extension ChildState {
  /// The name, or the id where no name is known: the return holds none.
  package var name: String { description.name ?? id.rawValue }

  package var born: Day? { header.born ?? addition?.born }

  package func age(on day: Day) -> Int? { born.map { Day.age(of: $0, on: day) } }

  /// The period of care that is open, or nil where the child is not looked after.
  package var currentPeriod: CarePeriod? {
    guard let last = periods.last, last.end == nil else { return nil }
    return last
  }

  package var isLookedAfter: Bool { currentPeriod != nil }

  /// True where the last period ended because the child died, which stops every clock.
  package var hasDied: Bool { periods.last?.endReason?.isDeath == true }

  package var currentEpisode: Episode? { currentPeriod?.episodes.last }

  package var legalStatus: LegalStatus? {
    currentEpisode?.legalStatus ?? periods.last?.episodes.last?.legalStatus
      ?? addition?.legalStatus
  }

  package var placement: PlacementType? {
    currentEpisode?.placement ?? periods.last?.episodes.last?.placement ?? addition?.placement
  }

  /// The IRO who holds the case now.
  package var officer: OfficerID? { allocations.last?.value }

  package var currentTracking: Recorded<Tracking>? { tracking.last }

  package var lastSeen: Recorded<Visit>? { visits.last { $0.value.seen } }

  /// The social worker's name, from the people file, else the worker's id in the extract.
  package var socialWorker: String? {
    description.socialWorker ?? socialWorkers.last { $0.end == nil }?.worker
  }

  package var openNotifications: [QANotification] { notifications.filter { !$0.isResolved } }

  /// Reviews whose record by the IRO and by the extract differ and that nobody has settled.
  package var unsettledReviews: [Review] {
    reviews.filter { review in
      review.differs && !settlements.contains { $0.review == review.held }
    }
  }

  package func lastCompletion(_ rules: RuleID...) -> Recorded<Completion>? {
    completions.last { rules.contains($0.value.rule) }
  }

  /// True where the child was known to the store from the time the period of care began, so that
  /// what is not recorded did not happen.
  ///
  /// Four weeks' grace, because an extract brings the child after the day; four months for a child
  /// added by hand, because a notification can come later than the first review was due.
  package func wasWatchedSince(_ day: Day) -> Bool {
    guard let firstRecordedOn else { return false }
    let latest = addition == nil ? day.adding(days: 28) : day.adding(months: 4)
    return firstRecordedOn <= latest
  }
}
