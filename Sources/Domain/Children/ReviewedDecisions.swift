extension ChildState {
  /// What the last review decided, and older reviews left open: what the next one begins with.
  package var decisionsToReview: [WatchedDecision] {
    let last = reviews.held.last.map { Set(decisions.of($0).map(\.number)) } ?? []
    return decisions.all.filter { $0.isOpen || last.contains($0.number) }
  }

  /// The decisions of the last review that are not done, where they are so many that the services
  /// challenge it: two or more not done within the review period (Derby 2017/18, page 12; local).
  package func decisionsToRaise(on day: Day) -> [WatchedDecision] {
    guard let last = reviews.held.last(where: { $0.held <= day }) else { return [] }
    let undone = decisions.of(last).filter { $0.isUndone(on: day) }
    return undone.count >= 2 ? undone : []
  }
}
