/// What one import of a return adds or changes for one child, and nothing else.
///
/// A row that is here takes the place of the row with the same key that was known before; rows
/// that are not here stay as they were.
package struct Extract: Hashable, Sendable {
  package var header: Header?
  package var episodes: [Episode] = []
  package var reviews: [ExtractedReview] = []
  package var outcomes: YearOutcomes?
  package var unaccompanied: Unaccompanied?
  package var earlierPermanence: EarlierPermanence?
  package var missing: [MissingSpell] = []
  package var adoptionPlacements: [AdoptionPlacement] = []
  package var socialWorkers: [SocialWorkerSpell] = []
  /// Start days of episodes that a person agreed to take out, because a later return lacks them.
  package var removedEpisodes: [Day] = []
  /// Days of reviews that a person agreed to take out.
  package var removedReviews: [Day] = []
  /// Start days of known episodes that are open in an earlier return only: this one, of a later
  /// time, has the child and lacks them.
  package var supersededEpisodes: [Day] = []
  /// From this day on the return holds every review: the 1 April of its earliest year.
  package var reviewsKnownFrom: Day?
  /// What is doubtful about the child by now, in the place of what was; nil where that is the same.
  package var doubts: [ImportDoubt]?

  package init() {}

  package var isEmpty: Bool { self == Extract() }
}

extension Extract: Codable {
  private enum Key: String, CodingKey {
    case header, episodes, reviews, outcomes, unaccompanied, earlierPermanence, missing
    case adoptionPlacements, socialWorkers, removedEpisodes, removedReviews, reviewsKnownFrom
    case supersededEpisodes, doubts
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    func list<Row: Decodable>(_ key: Key) throws -> [Row] {
      try container.decodeIfPresent([Row].self, forKey: key) ?? []
    }
    header = try container.decodeIfPresent(Header.self, forKey: .header)
    episodes = try list(.episodes)
    reviews = try list(.reviews)
    outcomes = try container.decodeIfPresent(YearOutcomes.self, forKey: .outcomes)
    unaccompanied = try container.decodeIfPresent(Unaccompanied.self, forKey: .unaccompanied)
    earlierPermanence = try container.decodeIfPresent(
      EarlierPermanence.self, forKey: .earlierPermanence)
    missing = try list(.missing)
    adoptionPlacements = try list(.adoptionPlacements)
    socialWorkers = try list(.socialWorkers)
    removedEpisodes = try list(.removedEpisodes)
    removedReviews = try list(.removedReviews)
    supersededEpisodes = try list(.supersededEpisodes)
    reviewsKnownFrom = try container.decodeIfPresent(Day.self, forKey: .reviewsKnownFrom)
    doubts = try container.decodeIfPresent([ImportDoubt].self, forKey: .doubts)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    func write<Row: Encodable>(_ rows: [Row], _ key: Key) throws {
      if !rows.isEmpty { try container.encode(rows, forKey: key) }
    }
    try container.encodeIfPresent(header, forKey: .header)
    try write(episodes, .episodes)
    try write(reviews, .reviews)
    try container.encodeIfPresent(outcomes, forKey: .outcomes)
    try container.encodeIfPresent(unaccompanied, forKey: .unaccompanied)
    try container.encodeIfPresent(earlierPermanence, forKey: .earlierPermanence)
    try write(missing, .missing)
    try write(adoptionPlacements, .adoptionPlacements)
    try write(socialWorkers, .socialWorkers)
    try write(removedEpisodes, .removedEpisodes)
    try write(removedReviews, .removedReviews)
    try write(supersededEpisodes, .supersededEpisodes)
    try container.encodeIfPresent(reviewsKnownFrom, forKey: .reviewsKnownFrom)
    try container.encodeIfPresent(doubts, forKey: .doubts)
  }
}

extension Array {
  /// Puts each row of an extract in the place of the one with the same key, else at the end.
  mutating func replaceRows<Key: Hashable>(_ rows: [Element], by key: KeyPath<Element, Key>) {
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
