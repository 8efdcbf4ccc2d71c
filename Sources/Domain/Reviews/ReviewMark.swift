/// What boards and measures need of one review that was held, in a fixed layout.
package struct ReviewMark: BitwiseCopyable, Hashable, Sendable {
  /// The day it was held as ``Day/number``, ``ChildSummary/noDay`` where there is none.
  package var held: Int32 = ChildSummary.noDay
  /// The place in ``Register/officers`` of the IRO who held the case on that day, or
  /// ``ChildSummary/noOfficer``.
  package var officer: UInt16 = ChildSummary.noOfficer
  package var timing: Timing = .notKnown
  private var padding: UInt8 = 0

  /// Whether a review was in time under regulation 33 or 48 of SI 2010/959.
  package enum Timing: UInt8, BitwiseCopyable, Sendable {
    case onTime, late
    /// By when it was due cannot be told: it counts neither way.
    case notKnown
  }

  package init() {}

  package init(_ review: Review, of state: ChildState, officers: [Officer]) {
    held = review.held.number
    if let holder = state.holder(on: review.held),
      let place = officers.firstIndex(where: { $0.id == holder })
    {
      officer = UInt16(clamping: place)
    }
    if let due = review.due { timing = review.held > due ? .late : .onTime }
  }
}

extension ChildState {
  /// The IRO who held the case on a day, nil where nobody did or nobody recorded it.
  package func holder(on day: Day) -> OfficerID? { allocations.last { $0.on <= day }?.value }

  /// The last day on which somebody did something about the case; an extract is no such thing.
  package var lastTouched: Day? {
    [
      visits.last?.on, heldReviews.last?.on, adjournedReviews.last?.on, notes.last?.on,
      tracking.last?.on, completions.last?.on, doneActions.map(\.on).max(),
      notifications.compactMap(\.lastMove).max(),
    ].compactMap { $0 }.max()
  }
}

extension QANotification {
  /// The day on which it was last raised, answered, escalated or resolved.
  fileprivate var lastMove: Day? {
    [raised.on, answers.last?.on, escalations.last?.on, resolution?.on].compactMap { $0 }.max()
  }
}
