extension ChildState {
  /// The clock of the first review of the full regime.
  ///
  /// Where a series of short breaks passed its limit, a review that was due before under regulation 48
  /// stays due on that day: a new regime forgives nothing.
  func firstReview(_ full: FullCare, _ context: ClockContext) -> ClockAnchor {
    let regime = ReviewRegime.lookedAfter
    var anchor = full.anchor(regime.first.event, subject: .review(1))
    guard full.passed != nil, let before = shortBreakReviewDue(before: full.start, context) else {
      return anchor
    }
    let timetable = ReviewTimetable(
      regime, policy: context.policy, workingDays: context.workingDays)
    if before < timetable.firstDue(start: full.start) {
      anchor.fixedDue = before
      anchor.fixedBy = "the short-break review, which was due first"
    }
    return anchor
  }

  /// Says in the clock of a short-break review how the nights stand, and until when it counts.
  func setShortBreaks(_ anchor: inout ClockAnchor) {
    guard let period = care.currentPeriod else { return }
    anchor.countsUntil = period.shortBreakLimit?.on
    anchor.remark = ShortBreakUse.remark(period, on: care.lookedAtOn ?? care.recordedUntil)
  }

  /// The day by which the next short-break review was due before a day, where that can be told.
  private func shortBreakReviewDue(before day: Day, _ context: ClockContext) -> Day? {
    guard let period = care.currentPeriod else { return nil }
    let timetable = ReviewTimetable(
      .shortBreaks, policy: context.policy, workingDays: context.workingDays)
    if let last = reviews.held.last(where: { $0.held >= period.start && $0.held < day }) {
      return timetable.due(after: last)
    }
    return care.wasWatchedSince(period.start) ? timetable.firstDue(start: period.start) : nil
  }
}

extension ShortBreakUse {
  /// What is to be said of the nights of a series: how they stand, or why that is not known.
  static func remark(_ period: CarePeriod, on day: Day) -> String {
    guard let use = period.shortBreakUse(on: day) else {
      return
        "the nights are not known: V4 is the agreement, and the return holds no stays of it; over "
        + "\(ShortBreakLimit.stay) nights in a stay or \(ShortBreakLimit.total) in twelve months the "
        + "full regime applies"
    }
    return "\(use.words), on \(day.short)"
  }
}
