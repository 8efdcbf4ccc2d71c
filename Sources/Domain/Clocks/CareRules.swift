extension RuleID {
  /// The appointment of an IRO.
  package static let allocation: RuleID = "allocation"
  /// How often the IRO sees the child.
  package static let seen: RuleID = "seen"
}

extension ClockRule {
  /// The appointment of an IRO.
  static let care: [ClockRule] = [
    ClockRule(
      10, .allocation, "IRO appointed", .allocation, Term(5, .workingDays), .practice,
      "IRO Handbook; Children Act 1989 section 25A asks for it before the first review",
      words: .noOfficer,
      stoppedBy: .allocation
    ) { child, _ in
      guard let period = child.currentPeriod else { return [] }
      if child.officer != nil {
        let first = child.allocations.first { $0.value != nil && $0.on >= period.start }
        return [.met(on: max(first?.on ?? period.start, period.start), from: nil)]
      }
      guard child.wasWatchedSince(period.start) else {
        return [.notKnown("no allocation is recorded; allocate the case to an IRO")]
      }
      return [
        .runs(ClockAnchor("became looked after", period.start, basis: child.periodBasis))
      ]
    }
  ]

  /// How often the IRO sees the child.
  static let seen: [ClockRule] = [
    ClockRule(
      11, .seen, "Child seen", .seeing, nil, .local,
      "local practice: how often the IRO sees a child of this priority", part: .seeing,
      words: .lastSeen, stoppedBy: .visit
    ) { child, context in
      guard let period = child.currentPeriod else { return [] }
      let term = context.policy.seenTerm(child.currentTracking?.value.priority)
      if let seen = child.lastSeen, seen.on >= period.start {
        return [.runs(ClockAnchor("child last seen", seen.on, term: term, subject: .visit))]
      }
      guard child.wasWatchedSince(period.start) else {
        return [.notKnown("no visit is recorded yet; log the last one to start the clock")]
      }
      return [
        .runs(
          ClockAnchor(
            "became looked after, not seen since", period.start, basis: child.periodBasis,
            term: term, subject: .visit))
      ]
    },
    ClockRule(
      12, "seen.beforeReview", "Child seen before the review", .seeing, nil, .unconfirmed,
      regulation33 + "36(1): the IRO speaks with the child in private before the review",
      part: .sightBeforeReview, stoppedBy: .visit
    ) { child, _ in
      guard let planned = child.nextPlannedReview else {
        return [.notStarted("no review is planned")]
      }
      let since = child.reviewsOfPeriod.last?.held ?? child.currentPeriod?.start
      if let seen = child.lastSeen, let since, seen.on > since {
        return [.met(on: seen.on, from: nil)]
      }
      return [
        .runs(
          ClockAnchor(
            "review planned", planned.on, fixedDue: planned.value.day, subject: .visit))
      ]
    },
  ]

  /// What stands in the diary.
  static let planned: [ClockRule] = [
    ClockRule(
      1, "planned.visit", "Visit planned", .visit, nil, .local, "your diary", part: .visitPlan,
      words: .plannedVisit, stoppedBy: .visit
    ) { child, _ in
      guard let next = child.nextPlannedVisit else { return [] }
      return [.runs(ClockAnchor(diary: "visit planned", next))]
    },
    ClockRule(
      2, "planned.review", "Review planned", .review, nil, .local, "your diary", part: .reviewPlan,
      words: .plannedReview, stoppedBy: .review
    ) { child, _ in
      guard let next = child.nextPlannedReview else { return [] }
      return [.runs(ClockAnchor(diary: "review planned", next))]
    },
  ]
}

extension ClockAnchor {
  init(diary event: String, _ planned: Recorded<Appointment>) {
    let appointment = planned.value
    self.init(
      event, planned.on, fixedDue: appointment.day,
      dueAt: appointment.minute.map {
        Moment(england: appointment.day, hour: $0 / 60, minute: $0 % 60)
      })
  }
}

extension ChildState {
  /// The planned visit that nothing has taken the place of: the last one planned, unless a visit
  /// was made on its day or later, or after it was planned for an earlier day.
  package var nextPlannedVisit: Recorded<Appointment>? {
    guard let last = plannedVisits.max(by: { $0.id < $1.id }) else { return nil }
    let isDone = visits.contains {
      $0.on >= last.value.day || ($0.id > last.id && $0.on > last.on)
    }
    return isDone ? nil : last
  }

  /// The planned review that has not been held or adjourned yet.
  package var nextPlannedReview: Recorded<Appointment>? {
    guard let last = plannedReviews.max(by: { $0.id < $1.id }) else { return nil }
    let held = reviews.contains { $0.held >= last.value.day || $0.held > last.on }
    let adjourned = adjournedReviews.contains { $0.on >= last.value.day || $0.id > last.id }
    return held || adjourned ? nil : last
  }
}
