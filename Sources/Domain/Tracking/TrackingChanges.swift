extension Register {
  /// Sets how closely a case is watched, with the reason and what monitoring it brings.
  package func track(
    _ tracking: Tracking, of id: ChildID, on day: Day, at desk: Desk
  ) throws(Refusal) -> [Draft] {
    try desk.mustBeAllowed(.direct(id), self)
    _ = try lookedAfter(id, on: desk.today)
    try mustNotBeToCome("a tracking priority", day, desk)
    var tracking = tracking
    tracking.reason = try given(tracking.reason, "the reason for the priority", .reason)
    if let by = tracking.monitoring.earlyReviewBy, by < desk.today {
      throw .inThePast("an early review", by, .earlyReview)
    }
    for (weeks, what, field) in [
      (tracking.monitoring.updateEveryWeeks, "weeks between updates", RefusalField.updates),
      (tracking.monitoring.fileCheckEveryWeeks, "weeks between checks of the file", .fileChecks),
    ] {
      if let weeks, !(1...52).contains(weeks) { throw .outOfRange(what, "from 1 to 52", field) }
    }
    return [Draft(id, on: day, .tracking(.set(tracking)))]
  }
}
