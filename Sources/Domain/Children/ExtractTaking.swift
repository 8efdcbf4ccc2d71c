extension ChildState {
  /// Takes the rows of an extract of a day: each replaces the row with the same key.
  mutating func take(_ extract: Extract, on day: Day) {
    header = extract.header ?? header
    outcomes = extract.outcomes ?? outcomes
    unaccompanied = extract.unaccompanied ?? unaccompanied
    earlierPermanence = extract.earlierPermanence ?? earlierPermanence
    episodes.take(extract.episodes, key: \.start)
    extractedReviews.take(extract.reviews, key: \.held)
    for review in extract.reviews {
      if review.held > day {
        announcedReviews.insert(review.held)
      } else if !announcedReviews.isEmpty {
        announcedReviews.remove(review.held)
      }
    }
    missing.take(extract.missing, key: \.start)
    adoptionPlacements.take(extract.adoptionPlacements, key: \.placed)
    socialWorkers.take(extract.socialWorkers, key: \.start)
    if !extract.removedEpisodes.isEmpty {
      episodes.removeAll { extract.removedEpisodes.contains($0.start) }
    }
    if !extract.removedReviews.isEmpty {
      extractedReviews.removeAll { extract.removedReviews.contains($0.held) }
    }
    if let from = extract.reviewsKnownFrom {
      reviewsKnownFrom = min(from, reviewsKnownFrom ?? from)
    }
  }
}

extension Array {
  /// Puts each row in the place of the one with the same key, else at the end.
  fileprivate mutating func take<Key: Hashable>(_ rows: [Element], key: KeyPath<Element, Key>) {
    if isEmpty {
      self = rows
      return
    }
    for row in rows {
      if let index = firstIndex(where: { $0[keyPath: key] == row[keyPath: key] }) {
        self[index] = row
      } else {
        append(row)
      }
    }
  }
}
