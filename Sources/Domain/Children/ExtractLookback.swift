extension Extract {
  /// The rows that were true by a day, each as it stood then: what ended later was still open.
  func upTo(_ day: Day) -> Extract {
    var cut = self
    cut.episodes = episodes.filter { $0.start <= day }.map { $0.asAt(day) }
    cut.supersededEpisodes = supersededEpisodes.filter { $0 <= day }
    cut.reviews = reviews.filter { $0.held <= day }
    cut.missing = missing.filter { $0.start <= day }
    for index in cut.missing.indices {
      cut.missing[index].end = cut.missing[index].end.flatMap { $0 <= day ? $0 : nil }
    }
    cut.adoptionPlacements = adoptionPlacements.filter { $0.placed <= day }
    for index in cut.adoptionPlacements.indices {
      guard let ceased = cut.adoptionPlacements[index].ceased, ceased > day else { continue }
      cut.adoptionPlacements[index].ceased = nil
      cut.adoptionPlacements[index].reasonCeased = nil
    }
    cut.socialWorkers = socialWorkers.filter { $0.start <= day }
    for index in cut.socialWorkers.indices {
      guard let end = cut.socialWorkers[index].end, end > day else { continue }
      cut.socialWorkers[index].end = nil
      cut.socialWorkers[index].reason = nil
    }
    return cut
  }
}

extension Episode {
  /// As it stood on a day: an end that was still to come is not there.
  package func asAt(_ day: Day) -> Episode {
    guard let end, end > day else { return self }
    var open = self
    open.end = nil
    open.endReason = nil
    open.changeReason = nil
    return open
  }
}
