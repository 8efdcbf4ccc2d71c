extension ClockRule {
  /// The needs and plan of a young person who will leave care.
  static let pathway: [ClockRule] = [
    ClockRule(
      19, "pathway.assessment", "Pathway needs assessment", .pathway, Term(3, .months), .statutory,
      regulation33 + "42(1): from the 16th birthday, or from becoming an eligible child later"
    ) { child, context in
      guard let from = child.eligibleFrom else { return [] }
      var anchor = ClockAnchor("became an eligible child", from, basis: child.care.basis)
      let isWatched = child.care.wasWatchedSince(from)
      if let done = child.completions.last("pathway.assessment") {
        if !isWatched { anchor.remark = "as far as earlier periods of care are on record" }
        return [.met(on: done.on, from: anchor, by: done.recorder)]
      }
      guard isWatched else {
        return [.notKnown("no pathway assessment is recorded")]
      }
      return [.runs(anchor)]
    },
    ClockRule(
      20, "pathway.plan", "Pathway plan", .pathway, nil, .local,
      regulation33 + "43: as soon as possible after the assessment; the law sets no period"
    ) { child, context in
      guard child.eligibleFrom != nil else { return [] }
      if let made = child.completions.first("pathway.plan") {
        return [
          .met(
            on: made.on, from: nil, by: made.recorder, notKnown: "the law sets no period for it")
        ]
      }
      if let reviewed = child.completions.last("pathway.review") {
        return [
          .notKnown("reviewed on \(reviewed.on.short); the day of the plan itself is not recorded")
        ]
      }
      guard let assessed = child.completions.last("pathway.assessment") else {
        return [.notStarted("runs from the assessment of needs")]
      }
      let setting = context.policy.rules["pathway.plan"]
      guard setting?.term != nil || setting?.localTarget != nil else {
        return [
          .notStarted(
            "due as soon as possible after the assessment of \(assessed.on.short); no period is set"
          )
        ]
      }
      return [.runs(ClockAnchor("pathway assessment", assessed.on))]
    },
    ClockRule(
      21, "pathway.review", "Pathway plan reviewed", .pathway, Term(6, .months), .statutory,
      regulation33 + "43 and the Transitions guidance: reviewed with the care plan"
    ) { child, _ in
      guard child.eligibleFrom != nil else { return [] }
      guard let last = child.completions.last("pathway.plan", "pathway.review") else {
        return [.notStarted("runs from the pathway plan")]
      }
      let reviewed = max(last.on, child.reviews.lastOfPathwayPlan ?? last.on)
      return [.runs(ClockAnchor("pathway plan last reviewed", reviewed))]
    },
  ]
}

extension ChildState {
  /// The day on which the child became an eligible child in the present period of care, or nil where
  /// not, or not yet known.
  ///
  /// Regulation 40 of SI 2010/959: 16 or 17, and looked after for 13 weeks in all since the age of
  /// 14, some of it after 16 (Transitions guidance 2.1), short breaks left out. Whoever had the 13
  /// weeks before and comes back at 16 is one from the day of coming back.
  package var eligibleFrom: Day? {
    guard let born, let current = care.currentPeriod else { return nil }
    let fourteenth = born.birthday(14)
    let eighteenth = born.birthday(18)
    var left = 13 * 7
    for period in care.periods where period.start <= current.start {
      guard let full = period.regimes.last, full.regime.kind == .lookedAfter else { continue }
      let from = max(full.from, fourteenth)
      let end = min(period.end ?? eighteenth, eighteenth)
      guard from < end else { continue }
      if period.start == current.start {
        let day = max(from.adding(days: max(left, 0)), born.birthday(16))
        return day < end ? day : nil
      }
      left -= end - from
    }
    return nil
  }
}
