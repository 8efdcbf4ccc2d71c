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
