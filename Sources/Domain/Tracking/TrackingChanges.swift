extension Register {
  /// Sets how closely a case is watched, with the reason and what monitoring it brings.
  package func track(
    _ tracking: Tracking, of id: ChildID, on day: Day, at desk: Desk
  ) throws(Refusal) -> [Draft] {
    try desk.mustBeAllowed(.direct(id), self)
    _ = try lookedAfter(id, on: desk.today)
    try mustNotBeToCome("a tracking priority", day, desk)
    var tracking = tracking
    tracking.reason = try reason(tracking.reason, "the reason for the priority")
    if let by = tracking.monitoring.earlyReviewBy, by < desk.today {
      throw .inThePast("an early review", by, .earlyReview)
    }
    try mustBeInRange(tracking)
    return [Draft(id, on: day, .tracking(.set(tracking)))]
  }

  /// Refuses weeks between updates or checks that the priority does not allow, also in a correction.
  func mustBeInRange(_ tracking: Tracking) throws(Refusal) {
    for (weeks, what, field) in [
      (tracking.monitoring.updateEveryWeeks, "weeks between updates", RefusalField.updates),
      (tracking.monitoring.fileCheckEveryWeeks, "weeks between checks of the file", .fileChecks),
    ] {
      let range = tracking.priority.monitoringWeeks
      guard let weeks, !range.contains(weeks) else { continue }
      let reason = tracking.priority.monitoringReason
      throw .outOfRange(
        what,
        "from \(range.lowerBound) to \(range.upperBound)\(reason.isEmpty ? "" : " \(reason)")",
        field)
    }
  }
}
