extension ClockRule {
  /// The plan for a lasting home.
  static let permanence: [ClockRule] = [
    ClockRule(
      18, "permanence", "Permanence plan", .permanence, nil, .guidance,
      "statutory guidance on adoption 2013, paragraph 2.4: by the second review; that there is a plan "
        + "is \(regulation33)5(1)(a) (the text of the regulation was not read)"
    ) { child, context in
      guard let full = child.care.fullCare else { return [] }
      let isWatched = child.care.wasWatchedSince(full.start)
      var anchor = child.secondReview(of: full, context)
      anchor.fixedBy = "the second review"
      if let agreed = child.completions.first("permanence", since: full.start) {
        anchor.remark = child.permanenceSuperseded ?? anchor.remark
        let isKnown = child.reviews.holdsEveryReview(since: full.start, of: child.care)
        return [
          .met(
            on: agreed.on, from: isKnown ? anchor : nil, by: agreed.recorder,
            notKnown: "the second review, by which it was due, is not on record")
        ]
      }
      if let plan = child.details.description.permanencePlan {
        return [.notKnown("Annex A has the plan \(plan), and not since when; record the day")]
      }
      guard isWatched else {
        return [.notKnown("no permanence plan is recorded")]
      }
      return [Finding.runs(anchor)].untilPlaced(child)
    }
  ]
}

extension CompletionHistory {
  /// The permanence plan that was agreed last; by the first one the duty was met.
  package var permanencePlan: Recorded<Completion>? { last("permanence") }
}

extension ChildState {
  /// The second review: the day it was held, or the last day on which it may be, or may be completed
  /// where it met in time and was adjourned.
  fileprivate func secondReview(of full: FullCare, _ context: ClockContext) -> ClockAnchor {
    let timetable = context.timetable(.lookedAfter)
    let met = reviews.openAdjournment?.on
    let placed = care.placedForAdoptionFrom
    let reviews = reviews.ofPeriod.filter { review in
      review.held >= full.start && placed.map { review.held < $0 } ?? true
    }
    if let second = reviews.first(where: { ($0.number ?? 0) >= 2 }) {
      return ClockAnchor("\(second.title) was held", second.held, fixedDue: second.held)
    }
    if let first = reviews.first {
      return ClockAnchor(
        "first review was held", first.held,
        fixedDue: timetable.lastDayInTime(due: timetable.due(after: first), adjournedOn: met))
    }
    let first = timetable.lastDayInTime(
      due: timetable.firstDue(start: full.start), adjournedOn: met)
    let second = timetable.term(ofReview: 2)
    var anchor = full.anchor("became looked after")
    anchor.remark =
      "\(second == Term(3, .months) ? "three months" : second.words) after the last day "
      + "for the first review"
    anchor.fixedDue = second.end(from: first, workingDays: context.workingDays)
    return anchor
  }
}

extension ChildState {
  /// What the present placement says against the plan agreed last, nil where nothing: a lasting
  /// placement of another kind that began after it.
  package var permanenceSuperseded: String? {
    guard let plan = completions.permanencePlan, let outcome = plan.value.outcome,
      let period = care.currentPeriod, let now = care.currentEpisode, let placement = now.placement,
      let aim = placement.permanenceWords, !aim.contains(where: SearchText.fold(outcome).contains)
    else { return nil }
    let place = period.episodes.firstIndex { $0.start == now.start } ?? 0
    let since =
      period.episodes[...place].reversed().prefix { $0.placement == placement }.last?.start
      ?? now.start
    guard since > plan.on else { return nil }
    return "\(placement.rawValue) \(placement.shortName) since \(since.short), after the plan "
      + "“\(outcome.oneLine)” of \(plan.on.short): superseded unless it was agreed anew"
  }
}

extension PlacementType {
  /// Words of which a plan has one where this placement fulfils it, nil where it is no lasting home.
  fileprivate var permanenceWords: [String]? {
    if isWithParents { return ["home", "parent", "reunif", "mother", "father", "family"] }
    if isAdoptive { return ["adopt"] }
    if rawValue == "U1" || rawValue == "U4" {
      return ["foster", "guardianship", "long-term", "long term", "kin", "connected"]
    }
    return nil
  }
}
