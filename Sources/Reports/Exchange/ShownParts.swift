import Domain

/// An episode of `show --json`.
package struct ShownEpisode: Encodable, Sendable {
  package let from: Day
  package let to: OrNull<Day>
  package let reason: OrNull<String>
  package let legalStatus: OrNull<String>
  package let need: OrNull<String>
  package let placement: OrNull<String>
  package let provider: OrNull<String>
  package let endReason: OrNull<String>
  package let changeReason: OrNull<String>

  init(_ episode: Episode) {
    from = episode.start
    to = OrNull(episode.end)
    reason = OrNull(episode.reason?.rawValue)
    legalStatus = OrNull(episode.legalStatus?.rawValue)
    need = OrNull(episode.need?.rawValue)
    placement = OrNull(episode.placement?.rawValue)
    provider = OrNull(episode.provider?.rawValue)
    endReason = OrNull(episode.endReason?.rawValue)
    changeReason = OrNull(episode.changeReason?.rawValue)
  }
}

/// A review of `show --json`.
package struct ShownReview: Encodable, Sendable {
  package let event: OrNull<EventID>
  package let number: OrNull<Int>
  package let numberInferred: Bool
  package let kind: OrNull<String>
  package let due: OrNull<Day>
  package let held: Day
  /// The last day for the rest of it, where it began in time and was adjourned.
  package let completeBy: OrNull<Day>
  package let inTime: OrNull<Bool>
  package let participation: OrNull<String>
  /// What the extract holds, where it differs and nobody has settled it.
  package let extractParticipation: OrNull<String>
  package let adjourned: [Day]
  package let pathwayPlanReviewed: OrNull<Bool>
  package let adoptionReview: OrNull<Bool>
  package let notPlacedBecause: OrNull<String>
  package let adoptionPlanStands: OrNull<Bool>
  package let place: OrNull<String>
  package let views: OrNull<String>
  /// "recorded", "imported" or "both".
  package let source: String

  init(_ line: ReviewLine) {
    event = OrNull(line.id)
    number = OrNull(line.number)
    numberInferred = line.isNumberInferred
    kind = OrNull(line.kind)
    due = OrNull(line.due)
    held = line.held
    completeBy = OrNull(line.completeBy)
    inTime = OrNull(line.wasInTime)
    participation = OrNull(line.participation?.rawValue)
    extractParticipation = OrNull(line.extractSays?.rawValue)
    adjourned = line.adjourned
    pathwayPlanReviewed = OrNull(line.own?.pathwayPlanReviewed)
    adoptionReview = OrNull(line.own?.adoption?.isReview)
    notPlacedBecause = OrNull(line.own?.adoption?.notPlacedBecause)
    adoptionPlanStands = OrNull(line.own?.adoption?.planStands)
    place = OrNull(line.place)
    views = OrNull(line.views)
    source = line.source.rawValue
  }
}

/// A visit of `show --json`.
package struct ShownVisit: Encodable, Sendable {
  package let event: EventID
  package let on: Day
  /// "in-person", "video", "phone" or "message"; null where a list gave only the day.
  package let how: OrNull<String>
  package let `where`: OrNull<String>
  /// Null where a list gave only the day.
  package let seen: OrNull<Bool>
  package let notSeenReason: OrNull<String>
  /// "refused" or "inappropriate" where there was no talk in private, and why.
  package let exception: OrNull<String>
  package let exceptionReason: OrNull<String>
  package let alone: Bool
  package let observed: Bool
  package let purpose: String
  package let views: OrNull<String>
  package let by: String
  /// True where a list of the authority gave only the day of a visit or contact.
  package let fromList: Bool

  init(_ line: VisitLine) {
    event = line.id
    on = line.on
    let isListed = line.visit.imported == true
    how = OrNull(isListed ? nil : line.visit.manner.rawValue)
    `where` = OrNull(line.visit.place?.rawValue)
    seen = OrNull(isListed ? nil : line.visit.seen)
    fromList = isListed
    notSeenReason = OrNull(line.visit.notSeenReason)
    exception = OrNull(line.visit.exception?.rawValue)
    exceptionReason = OrNull(line.visit.exceptionReason)
    alone = line.visit.alone
    observed = line.visit.observed
    purpose = line.visit.purpose.rawValue
    views = OrNull(line.visit.views)
    by = line.by
  }
}

/// A tracking priority of `show --json`.
package struct ShownTracking: Encodable, Sendable {
  package let event: EventID
  package let priority: String
  package let reason: String
  package let since: Day
  package let monitoring: ShownMonitoring

  init(_ recorded: Recorded<Tracking>) {
    event = recorded.id
    priority = recorded.value.priority.rawValue
    reason = recorded.value.reason
    since = recorded.on
    monitoring = ShownMonitoring(recorded.value.monitoring)
  }
}

/// What a priority promises, in `show --json`.
package struct ShownMonitoring: Encodable, Sendable {
  package let earlyReviewBy: OrNull<Day>
  package let updateEveryWeeks: OrNull<Int>
  package let fileCheckEveryWeeks: OrNull<Int>
  package let deputyHeadTold: Bool

  init(_ monitoring: Monitoring) {
    earlyReviewBy = OrNull(monitoring.earlyReviewBy)
    updateEveryWeeks = OrNull(monitoring.updateEveryWeeks)
    fileCheckEveryWeeks = OrNull(monitoring.fileCheckEveryWeeks)
    deputyHeadTold = monitoring.deputyHeadTold == true
  }
}

/// The plan of `show --json`.
package struct ShownPlan: Encodable, Sendable {
  package let priority: OrNull<String>
  package let reason: OrNull<String>
  package let permanence: OrNull<String>
  /// The early review that the IRO asked for and that is still to be held.
  package let earlyReviewBy: OrNull<Day>
  package let placedForAdoptionFrom: OrNull<Day>
  /// The decision that the child should be placed for adoption: DATE_PLACED of the return.
  package let adoptionDecidedOn: OrNull<Day>
  /// The days of the reviews without a participation code, which the return asks for.
  package let reviewsWithoutCode: [Day]
  /// What a later placement says against it.
  package let permanenceSuperseded: OrNull<String>

  init(_ plan: PlanPanel) {
    priority = OrNull(plan.priority?.rawValue)
    reason = OrNull(plan.reason)
    permanence = OrNull(plan.permanence)
    earlyReviewBy = OrNull(plan.earlyReviewBy)
    placedForAdoptionFrom = OrNull(plan.placedForAdoptionFrom)
    adoptionDecidedOn = OrNull(plan.adoptionDecidedOn)
    reviewsWithoutCode = plan.reviewsWithoutCode
    permanenceSuperseded = OrNull(plan.permanenceSuperseded)
  }
}
