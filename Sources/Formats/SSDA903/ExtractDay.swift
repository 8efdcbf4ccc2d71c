import Domain

extension Extract {
  /// The day from which an extract is true: the earliest day of its rows, so that what is known
  /// now of a past day holds what the return says of it. Without such rows, today.
  func trueFrom(_ today: Day) -> Day {
    var first = today
    for episode in episodes { first = min(first, episode.start) }
    for review in reviews { first = min(first, review.held) }
    for spell in missing { first = min(first, spell.start) }
    for placement in adoptionPlacements { first = min(first, placement.placed) }
    for spell in socialWorkers { first = min(first, spell.start) }
    for day in removedEpisodes + removedReviews { first = min(first, day) }
    return first
  }
}
