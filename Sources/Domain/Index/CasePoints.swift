extension CaseWeights {
  /// The points of one case; `isFurtherSibling` where a brother or sister is counted already.
  package func points(of summary: ChildSummary, isFurtherSibling: Bool) -> Int {
    var points = base
    switch summary.trackingPriority {
    case .high: points += high
    case .medium: points += medium
    case .low, nil: break
    }
    points += Int(summary.openNotifications) * openNotification
    if summary.nextReviewNumber <= 2 { points += beforeSecondReview }
    if summary.flags.contains(.isPlacedAway) { points += away }
    if isFurtherSibling { points -= siblingHeldToo }
    return max(0, points)
  }
}
