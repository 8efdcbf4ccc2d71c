/// What happened to a child's statutory reviews.
package enum ReviewEvent: Hashable, Sendable {
  /// A review was held and completed on the fact's day.
  case held(HeldReview)
  /// A review met on the fact's day and was adjourned, to be completed within 20 working days.
  case adjourned(AdjournedReview)
  /// A review is planned for a day and, where known, a time.
  case planned(PlannedReview)
  /// The IRO does not ask any more that the next review be held early.
  case earlyWithdrawn(EarlyReviewWithdrawal)
}

extension ReviewEvent {
  /// The review it names, nil in journals of older programs.
  package var review: ReviewIdentity? {
    switch self {
    case .held(let review): review.review
    case .adjourned(let review): review.review
    case .planned(let plan): plan.review
    case .earlyWithdrawn: nil
    }
  }

  package var kind: ReviewKind { review?.kind ?? .lookedAfter }
}

extension ReviewEvent: EventArea {
  enum Name: String, CaseIterable {
    case held = "review.held"
    case adjourned = "review.adjourned"
    case planned = "review.planned"
    case earlyWithdrawn = "review.earlyWithdrawn"
  }

  var name: Name {
    switch self {
    case .held: .held
    case .adjourned: .adjourned
    case .planned: .planned
    case .earlyWithdrawn: .earlyWithdrawn
    }
  }

  var fields: EventFields {
    switch self {
    case .held(let value): .members(value)
    case .adjourned(let value): .members(value)
    case .planned(let value): .members(value)
    case .earlyWithdrawn(let value): .members(value)
    }
  }

  init(_ name: Name, _ read: FieldsReading) throws {
    switch name {
    case .held: self = .held(try read())
    case .adjourned: self = .adjourned(try read())
    case .planned: self = .planned(try read())
    case .earlyWithdrawn: self = .earlyWithdrawn(try read())
    }
  }

  var isTouch: Bool {
    switch self {
    case .held, .adjourned, .earlyWithdrawn: true
    case .planned: false
    }
  }

  func setting(on day: Day) -> Setting? {
    switch self {
    case .held, .adjourned, .planned, .earlyWithdrawn: nil
    }
  }

  func permission(_ child: ChildID) -> Permission {
    switch self {
    case .held, .adjourned, .planned, .earlyWithdrawn: .casework(child)
    }
  }

  func rests(on earlier: EarlierEvent, from day: Day) -> Bool {
    switch self {
    case .held:
      if case .adjourned? = earlier.event as? ReviewEvent { day >= earlier.on } else { false }
    case .earlyWithdrawn: earlier.event is TrackingEvent
    case .adjourned, .planned: false
    }
  }
}
