import Domain

extension ReturnComparison {
  /// Proposes to take out what an earlier return of the same period had and this one lacks.
  ///
  /// Only for a child that this return has a header for: one who left care in an earlier year is
  /// rightly absent.
  mutating func propose(
    _ id: ChildID, episodes: [Episode], reviews: [ExtractedReview], state: ChildState
  ) {
    guard roster.hasHeader(id) else { return }
    if let period = periods.episodes ?? periods.reviews, folder.has(.episodes) {
      for known in state.care.episodes where known.start <= period.to {
        if let end = known.end, end < period.from { continue }
        if episodes.contains(where: { $0.start == known.start }) { continue }
        plan.proposedRemovals.append(
          ProposedRemoval(child: id, kind: .episode, day: known.start))
      }
    }
    guard let period = periods.reviews else { return }
    for known in state.reviews.extracted where period.contains(known.held) {
      if reviews.contains(where: { $0.held == known.held }) { continue }
      plan.proposedRemovals.append(ProposedRemoval(child: id, kind: .review, day: known.held))
    }
  }

  /// Finds where the return and what the service recorded by hand differ.
  mutating func findConflicts(
    _ id: ChildID, header: Header?, episodes: [Episode], reviews: [ExtractedReview],
    state: ChildState
  ) {
    findReviewConflicts(id, reviews: reviews, state: state)
    if let own = state.details.bornAsAdded, let born = header?.born, own != born {
      plan.conflicts.append(
        ImportConflict(child: id, subject: .born, own: own.iso, extract: born.iso))
    }
    if let own = state.care.addition?.lookedAfterFrom,
      let nearest = episodes.filter({ $0.reason?.startsPeriod ?? true })
        .min(by: { abs($0.start - own) < abs($1.start - own) }),
      nearest.start != own, abs(nearest.start - own) <= 92
    {
      plan.conflicts.append(
        ImportConflict(
          child: id, subject: .lookedAfterFrom, own: own.iso, extract: nearest.start.iso))
    }
    if let own = state.care.closedByHand?.on, let last = episodes.max(by: { $0.start < $1.start }),
      last.start <= own, let end = last.end, end != own,
      last.endReason?.keepsPeriodOpen != true
    {
      plan.conflicts.append(
        ImportConflict(child: id, subject: .closed, own: own.iso, extract: end.iso))
    }
  }

  private mutating func findReviewConflicts(
    _ id: ChildID, reviews: [ExtractedReview], state: ChildState
  ) {
    for own in state.reviews.own {
      if state.reviews.settlements.contains(where: { $0.review == own.on }) { continue }
      if let same = reviews.first(where: { $0.held == own.on }) {
        guard let mine = own.value.participation, let theirs = same.participation, mine != theirs
        else { continue }
        plan.conflicts.append(
          ImportConflict(
            child: id, subject: .participation, review: own.on, own: mine.rawValue,
            extract: theirs.rawValue))
      } else if let near = nearest(to: own.on, in: reviews, state: state) {
        plan.conflicts.append(
          ImportConflict(
            child: id, subject: .reviewDay, review: own.on, own: own.on.iso,
            extract: near.iso))
      }
    }
  }

  /// The review of the return that is probably the one held on a day: within two weeks of it, and
  /// not the day of another review that the IRO recorded.
  private func nearest(
    to day: Day, in reviews: [ExtractedReview], state: ChildState
  ) -> Day? {
    reviews.map(\.held)
      .filter { held in
        abs(held - day) <= 14 && !state.reviews.own.contains { $0.on == held }
      }
      .min { abs($0 - day) < abs($1 - day) }
  }
}
