extension RuleID {
  /// How often the IRO sees the child.
  package static let seen: RuleID = "seen"
}

extension ClockRule {
  /// How often the IRO sees the child.
  static let seen: [ClockRule] = [
    ClockRule(
      11, .seen, "Child seen", .seeing, nil, .local,
      "local practice: how often the IRO sees a child of this priority; a priority that is raised "
        + "counts from the day of the change", part: .seeing,
      words: .lastSeen, stoppedBy: .visit
    ) { child, context in
      guard let period = child.care.currentPeriod else { return [] }
      let term = context.policy.seenTerm(child.tracking.current?.value.priority)
      if let seen = child.visits.lastSeen, seen.on >= period.start {
        let isListed = seen.value.isListed
        let due = SeeingDay(from: seen.on, isSeen: true, child, context)
        return [
          .runs(
            ClockAnchor(
              isListed ? "last visit or contact" : "child last seen", seen.on,
              basis: isListed ? .listed : .recorded, remark: child.visits.contactSince(seen.on),
              term: term, fixedDue: due.because.map { _ in due.day }, fixedBy: due.because,
              subject: .visit))
        ]
      }
      guard child.care.wasWatchedSince(period.start) else {
        if let listed = child.visits.lastListed, listed.on >= period.start {
          return [
            .notKnown(
              "Annex A has a visit or contact on \(listed.on.short), and not how; log it to start "
                + "the clock")
          ]
        }
        return [.notKnown("no visit is recorded yet; log the last one to start the clock")]
      }
      let due = SeeingDay(from: period.start, isSeen: false, child, context)
      return [
        .runs(
          ClockAnchor(
            "became looked after, not seen since", period.start, basis: child.care.basis,
            remark: child.visits.contactSince(period.start), term: term,
            fixedDue: due.because.map { _ in due.day }, fixedBy: due.because, subject: .visit))
      ]
    },
    ClockRule(
      12, "seen.beforeReview", "Spoken with before the review", .seeing, nil, .statutory,
      regulation33
        + "36(1)(b), in this program's words (the text was not read): the IRO speaks with "
        + "the child in private about the matters of the review, unless the child, being of sufficient "
        + "understanding, refuses or the IRO considers it inappropriate",
      part: .sightBeforeReview, stoppedBy: .visit
    ) { child, context in child.talkBeforeReview(context) },
  ]

  /// The visit that stands in the diary.
  static let plannedVisit: [ClockRule] = [
    ClockRule(
      1, "planned.visit", "Visit planned", .visit, nil, .local, "your diary", part: .visitPlan,
      words: .plannedVisit, stoppedBy: .visit
    ) { child, _ in
      guard let next = child.visits.nextPlanned else { return [] }
      return [.runs(ClockAnchor(diary: "visit planned", next.value, madeOn: next.on))]
    }
  ]
}
