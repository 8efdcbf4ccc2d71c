/// What one person did at one moment: the grain of the journal and of the audit trail.
package struct Entry: Hashable, Sendable {
  /// Counts from 1 without gaps.
  package let version: Version
  /// When it was recorded; never earlier than the entry before.
  package let at: Moment
  /// Who acted.
  package let by: OfficerID
  /// The login name of the operating system under which it was done.
  package let login: String
  package let facts: [Fact]
  /// Its place in a batch, where it is part of one.
  package let batch: BatchPlace?
  /// True where the machine's clock stood before the entry before, so that `at` was held back.
  package let clockRanBackwards: Bool
  /// What the machine's clock said, where it stood minutes or more before the entry before; nil where
  /// `at` is near enough.
  package let machineTime: Moment?

  package init(
    version: Version, at: Moment, by: OfficerID, login: String, facts: [Fact],
    batch: BatchPlace? = nil, clockRanBackwards: Bool = false, machineTime: Moment? = nil
  ) {
    self.version = version
    self.at = at
    self.by = by
    self.login = login
    self.facts = facts
    self.batch = batch
    self.clockRanBackwards = clockRanBackwards
    self.machineTime = machineTime
  }

  /// The oldest format of a line of the journal that may hold the entry.
  package var format: Int { max(facts.map(\.format).max() ?? 1, machineTime == nil ? 1 : 3) }
}

/// Where an entry stands in a batch, all of whose entries count or none.
package enum BatchPlace: Hashable, Sendable {
  case begin(name: String)
  case part(name: String)
  /// The last entry, with the count of entries in the batch, itself and the first included.
  case commit(name: String, count: Int)
  /// Written by the next writer where a batch was never committed.
  case abandoned(name: String)

  package var name: String {
    switch self {
    case .begin(let name), .part(let name), .commit(let name, _), .abandoned(let name): name
    }
  }
}

extension BatchPlace: Codable {
  private enum Key: String, CodingKey { case name, place, count }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    let name = try container.decode(String.self, forKey: .name)
    switch try container.decode(String.self, forKey: .place) {
    case "begin": self = .begin(name: name)
    case "part": self = .part(name: name)
    case "commit":
      self = .commit(name: name, count: try container.decode(Int.self, forKey: .count))
    case "abandoned": self = .abandoned(name: name)
    default:
      throw DecodingError.dataCorruptedError(
        forKey: .place, in: container, debugDescription: "no place of a batch has that name")
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(name, forKey: .name)
    switch self {
    case .begin: try container.encode("begin", forKey: .place)
    case .part: try container.encode("part", forKey: .place)
    case .commit(_, let count):
      try container.encode("commit", forKey: .place)
      try container.encode(count, forKey: .count)
    case .abandoned: try container.encode("abandoned", forKey: .place)
    }
  }
}
