import Domain

/// A review that a figure of the board counted, as its record tells it: the mark holds only its day
/// and whether it was in time.
package struct CountedReview: Hashable, Sendable {
  /// "First review", "Review 7".
  package let title: String
  /// "PN1 attended and spoke", or that no code is recorded.
  package let participation: String
  /// "on time", "3 d late".
  package let punctuality: String

  /// Reads the child's record; nil where it has no review of that day any more.
  package init?(_ mark: Mark, of row: Int, in register: Register) {
    guard let state = try? register.state(at: row),
      let review = state.reviews.held.first(where: { $0.held.number == mark.day })
    else { return nil }
    title = review.title.capitalisedFirst
    participation =
      review.participation.map { "\($0.rawValue) \($0.meaning)" } ?? "no participation code"
    punctuality = state.lateness(of: review, in: register).map { "\($0.short) late" } ?? "on time"
  }

  /// "review 7, PN1 attended and spoke, 3 d late".
  package var words: String {
    "\(title.smallFirst), \(participation), \(punctuality)"
  }
}

extension ChildSummary {
  /// "last seen 02 Oct 2026, 59 days ago", "not seen yet": what a list of children not seen says.
  package func seenWords(on today: Day) -> String {
    guard let last = ChildSummary.day(lastSeen) else { return "not seen yet" }
    return "last seen \(last.short), \((today - last).counted("day")) ago"
  }
}
