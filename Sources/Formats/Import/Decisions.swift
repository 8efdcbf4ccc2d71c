import Domain

extension ImportPlan {
  /// What to record where a person agreed to take out some of the proposed rows: one extract for
  /// each child, in the order given.
  package static func drafts(removing agreed: [ProposedRemoval], today: Day) -> [Draft] {
    var order: [ChildID] = []
    var extracts: [ChildID: Extract] = [:]
    for removal in agreed {
      if extracts[removal.child] == nil { order.append(removal.child) }
      switch removal.kind {
      case .episode: extracts[removal.child, default: Extract()].removedEpisodes.append(removal.day)
      case .review: extracts[removal.child, default: Extract()].removedReviews.append(removal.day)
      }
    }
    return order.compactMap { id in
      extracts[id].map { Draft(id, on: $0.trueFrom(today), .child(.extracted($0))) }
    }
  }
}

extension ImportConflict {
  /// What to record where a person decided whose record of the review counts, or nil where the
  /// conflict is about no review.
  package func settling(_ choice: Settlement.Choice, today: Day) -> Draft? {
    review.map { day in
      Draft(child, on: today, .child(.settled(Settlement(review: day, choice: choice))))
    }
  }
}
