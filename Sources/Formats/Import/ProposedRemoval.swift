import Domain

/// A row that an earlier return had and a later one of the same period lacks.
///
/// It stays in the register unless a person agrees to take it out.
package struct ProposedRemoval: Hashable, Sendable {
  package enum Kind: String, Codable, Sendable { case episode, review }

  package let child: ChildID
  package let kind: Kind
  /// The day by which the row is known: an episode's start, a review's day.
  package let day: Day

  package init(child: ChildID, kind: Kind, day: Day) {
    self.child = child
    self.kind = kind
    self.day = day
  }
}

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
