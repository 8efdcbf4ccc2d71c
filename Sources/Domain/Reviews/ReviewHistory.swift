/// A child's statutory reviews: what the extract and the IRO say of them, put together.
package struct ReviewHistory: Sendable {
  /// Every review that was held, whoever said so, the earliest first, numbered within its period of
  /// care: what pages, clocks and measures read.
  package internal(set) var held: [Review] = []
  /// Only what the IRO recorded of reviews held, without numbers: for what must not be said twice.
  package private(set) var own: [Recorded<HeldReview>] = []
  /// Only the rows of the return, the earliest first: for comparing a new return with them.
  package private(set) var extracted: [ExtractedReview] = []
  /// The days of extracted reviews that were still to come when the extract was taken in: the
  /// return announces them, and they count once a later one confirms them or the IRO records them.
  package private(set) var announced: Set<Day> = []
  /// From this day on the extracts hold every review, where one was imported.
  package private(set) var knownFrom: Day?
  /// Every meeting that was adjourned; ``openAdjournment`` is the one that still waits.
  package private(set) var adjourned: [Recorded<AdjournedReview>] = []
  /// Every plan that was ever made, as recorded: ``nextPlanned`` is what stands.
  package private(set) var planned: [Recorded<PlannedReview>] = []
  /// What was recorded of reviews of other kinds, in the order of recording: no clock of the
  /// statutory review runs from them, and they may fall on its day.
  package private(set) var otherKinds: [Recorded<ReviewEvent>] = []
  /// The early reviews that are not asked for any more, in the order of recording.
  package private(set) var withdrawnRequests: [Recorded<EarlyReviewWithdrawal>] = []
  /// What was decided where the IRO's record and the extract differ.
  package private(set) var settlements: [Settlement] = []
  /// The day the open period of care began, or in it the present regime of reviews; nil where none
  /// is open.
  var periodStart: Day?
  /// The day the open period of care began: what was planned before it is of an earlier one.
  var careStart: Day?

  init() {}
}

extension ReviewHistory {
  /// The reviews of the open period of care.
  package var ofPeriod: [Review] {
    guard let periodStart else { return [] }
    return held.filter { $0.held >= periodStart }
  }

  /// The day of the last review at which the pathway plan was reviewed, as the IRO said.
  package var lastOfPathwayPlan: Day? {
    ofPeriod.last { $0.own?.value.pathwayPlanReviewed == true }?.held
  }

  /// Reviews whose record by the IRO and by the extract differ and that nobody has settled.
  package var unsettled: [Review] {
    held.filter { review in
      review.differs && !settlements.contains { $0.review == review.held }
    }
  }

  /// The days of reviews that were held without a participation code, which the return asks for
  /// (PN0 to PN7, REVIEW_CODE).
  package var withoutCode: [Day] {
    held.compactMap { $0.participation == nil ? $0.held : nil }
  }

  /// The earliest meeting that was adjourned and not completed since.
  var openAdjournment: Recorded<AdjournedReview>? {
    guard let periodStart else { return nil }
    let completed = ofPeriod.last?.held ?? Day(number: .min)
    return adjourned.first { $0.on >= periodStart && $0.on > completed }
  }

  var isAdjourned: Bool { openAdjournment != nil }

  /// The review planned in the open period of care that has not been held or adjourned yet.
  package var nextPlanned: Recorded<PlannedReview>? {
    guard let last = planned.max(by: { $0.id < $1.id }), last.on >= careStart ?? last.on else {
      return nil
    }
    let isHeld =
      held.contains { last.isMet(on: $0.held) }
      || own.contains { $0.value.review?.id == last.identity.id }
    let isAdjourned = adjourned.contains { $0.on >= last.value.day || $0.id > last.id }
    return isHeld || isAdjourned ? nil : last
  }
}

extension ReviewHistory {
  mutating func take(_ event: ReviewEvent, _ recorded: RecordedFact) {
    guard event.kind == .lookedAfter else {
      otherKinds.append(Recorded(recorded, event))
      return
    }
    switch event {
    case .held(let review): own.insertByDay(Recorded(recorded, review))
    case .adjourned(let review): adjourned.insertByDay(Recorded(recorded, review))
    case .planned(let plan): planned.append(Recorded(recorded, plan))
    case .earlyWithdrawn(let reason): withdrawnRequests.append(Recorded(recorded, reason))
    }
  }

  mutating func take(_ settlement: Settlement) { settlements.append(settlement) }

  /// Takes the reviews of an extract that was recorded on a day.
  mutating func take(_ extract: Extract, on day: Day) {
    extracted.replaceRows(extract.reviews, by: \.held)
    extracted.sort { $0.held < $1.held }
    for review in extract.reviews {
      if review.held > day {
        announced.insert(review.held)
      } else if !announced.isEmpty {
        announced.remove(review.held)
      }
    }
    if !extract.removedReviews.isEmpty {
      extracted.removeAll { extract.removedReviews.contains($0.held) }
    }
    if let from = extract.reviewsKnownFrom { knownFrom = min(from, knownFrom ?? from) }
  }
}

extension ReviewHistory {
  /// The review that a meeting on a day belongs to: the one that was adjourned before, or the one
  /// that was planned for then; nil where neither is.
  func review(metOn day: Day) -> ReviewIdentity? {
    if let met = openAdjournment, met.on <= day { return met.identity }
    return nextPlanned.flatMap { $0.isMet(on: day) ? $0.identity : nil }
  }

  /// The review that is planned next: the one that was adjourned or planned already, else a new one.
  var reviewToPlan: ReviewIdentity {
    if let met = openAdjournment { return met.identity }
    return nextPlanned?.identity ?? ReviewIdentity(kind: .lookedAfter, number: nextNumber)
  }

  /// The number of the next review, nil where earlier ones may not be known.
  private var nextNumber: Int? {
    if let last = ofPeriod.last { return last.number.map { $0 + 1 } }
    return periodStart.flatMap { (knownFrom ?? $0) <= $0 ? 1 : nil }
  }
}

extension Recorded<PlannedReview> {
  /// The review that is planned, known by this event where it names none.
  var identity: ReviewIdentity { ReviewIdentity(value.review, at: id) }

  /// True of a meeting on this day: on the planned one or later, or after it was planned for an
  /// earlier one.
  func isMet(on day: Day) -> Bool { day >= value.day || day > on }
}

extension Recorded<HeldReview> {
  /// The review that was held, known by this event where it names none.
  var identity: ReviewIdentity { ReviewIdentity(value.review, at: id) }
}

extension Recorded<AdjournedReview> {
  /// The review that was adjourned, known by this event where it names none.
  var identity: ReviewIdentity { ReviewIdentity(value.review, at: id) }
}

extension ReviewIdentity {
  /// The review that an event names, known by the event itself where it names none.
  fileprivate init(_ named: ReviewIdentity?, at id: EventID) {
    self = named ?? ReviewIdentity(kind: .lookedAfter)
    self.id = self.id ?? id
  }
}
