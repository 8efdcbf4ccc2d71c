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
