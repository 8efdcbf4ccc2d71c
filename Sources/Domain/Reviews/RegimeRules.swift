extension ClockRule {
  /// The rules of the reviews that run beside the statutory ones.
  static let besideReviews = ReviewRegime.beside.flatMap(rows)

  /// The rules of one kind of review, one for each period.
  package static func rows(of regime: ReviewRegime) -> [ClockRule] {
    regime.steps.indices.map { place in
      let step = regime.step(place + 1)
      return ClockRule(
        step.number, step.rule, step.title, regime.family, step.term, regime.standing,
        regime.citation, part: regime.part
      ) { child, context in
        if let start = regime.start(child) {
          return regime.findings(at: place, of: child, since: start, context)
        }
        guard let ended = regime.ended(for: child) else { return [] }
        return regime.findings(
          at: place, of: child, since: ended.from, until: ended.end, context
        ).superseded(on: ended.end, by: ended.by)
      }
    }
  }
}

extension ReviewRegime {
  /// What the rule of the step at a place finds: the last step comes round again with every review,
  /// each other one is met once.
  ///
  /// - Parameter end: the day from which no review counts, where the reviews have ended.
  fileprivate func findings(
    at place: Int, of child: ChildState, since start: Day, until end: Day? = nil,
    _ context: ClockContext
  ) -> [Finding] {
    let meetings = meetings(of: child, since: start).filter { meeting in
      end.map { meeting.day < $0 } ?? true
    }
    let timetable = context.timetable(self)
    let isLast = place == then.count
    if place > 0 || !meetings.isEmpty, isLast {
      guard let last = meetings.last, last.place >= place - 1 else { return [] }
      return [begun(last.anchor(step(place + 1)), place, of: child, timetable)]
    }
    let before = meetings.last { $0.place < place }
    if place > 0, before?.place != place - 1 { return [] }
    var anchor =
      before?.anchor(step(place + 1))
      ?? ClockAnchor(step(place + 1).event, start, basis: child.care.basis)
    if let own = meetings.first(where: { $0.place == place }) {
      let met = child.reviews.held.first { $0.held == own.day }?.adjourned.first
      anchor.adjourn(met, due: due(anchor, place, timetable), timetable, isConfirmed: false)
      return [.met(on: own.day, from: anchor, by: own.recorder)]
    }
    guard meetings.last?.place ?? -1 < place else { return [] }
    guard place > 0 || child.care.wasWatchedSince(start) else { return [.notKnown(notKnown)] }
    return [begun(anchor, place, of: child, timetable)]
  }

  private func due(_ anchor: ClockAnchor, _ place: Int, _ timetable: ReviewTimetable) -> Day {
    let step = step(place + 1)
    let term = timetable.policy.rules[step.rule.rawValue]?.term ?? step.term
    return term.end(from: anchor.day, workingDays: timetable.workingDays)
  }

  /// A review that waits for its meeting, or, where each review of the case is one of these, that met
  /// and was adjourned.
  private func begun(
    _ anchor: ClockAnchor, _ place: Int, of child: ChildState, _ timetable: ReviewTimetable
  ) -> Finding {
    guard sharing == .all else { return .runs(anchor) }
    return child.begun(anchor, due: due(anchor, place, timetable), since: anchor.day)
  }

  /// The reviews of this kind that were held since a day, the earliest first, each with the place of
  /// the step that it met: the next one, or the one it was recorded for.
  fileprivate func meetings(of child: ChildState, since start: Day) -> [RegimeMeeting] {
    var found = completed(by: child, since: start) + shared(by: child, since: start)
    found.sort { ($0.day, $0.place) < ($1.day, $1.place) }
    var meetings: [RegimeMeeting] = []
    for var meeting in found where meeting.day != meetings.last?.day {
      let next = (meetings.last?.place ?? -1) + 1
      meeting.place = min(max(next, meeting.place), then.count)
      meetings.append(meeting)
    }
    return meetings
  }

  /// Those that were recorded as done.
  private func completed(by child: ChildState, since start: Day) -> [RegimeMeeting] {
    child.completions.all.compactMap { done in
      guard done.on >= start else { return nil }
      let place = steps.firstIndex { $0.rule == done.value.rule }
      guard place != nil || isAnotherAdoptionReview(done.value.rule) else { return nil }
      var meeting = RegimeMeeting(day: done.on, place: place ?? 0)
      meeting.recorder = done.recorder
      return meeting
    }
  }

  /// True of a review of a placement for adoption that did not last: the next period runs from it.
  private func isAnotherAdoptionReview(_ rule: RuleID) -> Bool {
    sharing == .adoptionReviews
      && (rule == .adoptionDisrupted
        || ReviewRegime.adoptionPlaced.steps.contains { $0.rule == rule })
  }

  /// The reviews of the case that were reviews of this kind, too.
  private func shared(by child: ChildState, since start: Day) -> [RegimeMeeting] {
    let held = child.reviews.held.filter { $0.held > start }
    return held.compactMap { review in
      let said = review.own?.value.adoption?.isReview
      let isFirst = review.held == held.first?.held
      let isOnlyAdoption = sharing == .all || child.hadOnlyAdoptionReviews(on: review.held)
      let counts =
        switch sharing {
        case .none: false
        case .all: said != false
        case .adoptionReviews: said ?? (isFirst || isOnlyAdoption || review.own == nil)
        }
      guard counts else { return nil }
      var meeting = RegimeMeeting(day: review.held, place: 0)
      meeting.basis = review.own == nil ? .imported : .recorded
      if !isOnlyAdoption, said == nil {
        meeting.basis = .inferred
        meeting.remark =
          "a looked-after review of \(review.held.short), taken as the adoption review, too: "
          + "statutory guidance on adoption 2013, \(isFirst ? "5.34" : "5.33")"
      }
      return meeting
    }
  }
}

extension ChildState {
  /// True where an adoption review on this day is the first six-month one of a child under a
  /// placement order who is not placed: it must establish why, and consider whether the child should
  /// still be placed (SI 2005/389, regulation 36(7)).
  package func mustSayWhyNotPlaced(on day: Day) -> Bool {
    guard care.legalStatus?.isPlacementOrder == true, !care.isPlacedForAdoption,
      let from = care.adoptionAuthority
    else { return false }
    return ReviewRegime.adoptionUnplaced.meetings(of: self, since: from).count { $0.day < day } == 1
  }

  /// True where a review on a day was one under the Adoption Agencies Regulations 2005: the child was
  /// placed for adoption, or it followed the end of such a placement.
  fileprivate func hadOnlyAdoptionReviews(on day: Day) -> Bool {
    if care.currentPeriod?.placedForAdoption(by: day) != nil { return true }
    guard let back = care.adoptionDisruptedOn else { return false }
    let from = back.adding(days: ClockRule.earliestAfterDisruption)
    return day == reviews.held.first { $0.held >= from }?.held
  }
}

/// A review that met a step of a regime.
private struct RegimeMeeting {
  let day: Day
  /// The place of the step that it met, from 0.
  var place: Int
  var basis = Basis.recorded
  var remark: String?
  /// Who recorded it as done.
  var recorder: Recorder?

  init(day: Day, place: Int) {
    self.day = day
    self.place = place
  }

  /// The event from which the next period runs.
  func anchor(_ step: ReviewRegime.Step) -> ClockAnchor {
    ClockAnchor(step.event, day, basis: basis, remark: remark)
  }
}
