/// The authority's own id of a child: the CHILD field of the SSDA903 return, always text.
package struct ChildID: RawRepresentable, Hashable, Comparable, Codable, Sendable {
  package let rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue }
  package init(_ text: String) { rawValue = text }

  package static func < (left: ChildID, right: ChildID) -> Bool { left.rawValue < right.rawValue }
}

extension ChildID: CustomStringConvertible {
  package var description: String { rawValue }
}

/// The id of an officer: short text made from the name, never given to anybody else later.
package struct OfficerID: RawRepresentable, Hashable, Comparable, Codable, Sendable {
  package let rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue }
  package init(_ text: String) { rawValue = text }

  package static func < (left: OfficerID, right: OfficerID) -> Bool {
    left.rawValue < right.rawValue
  }
}

extension OfficerID: CustomStringConvertible {
  package var description: String { rawValue }
}

/// The number of an entry in the journal: 1 for the first, without gaps; 0 before any.
package typealias Version = Int

/// Which event of which entry: "42.1" is the first event of entry 42.
package struct EventID: Hashable, Comparable, Sendable {
  package let entry: Version
  /// Counts from 1 within the entry.
  package let index: Int

  package init(entry: Version, index: Int) {
    self.entry = entry
    self.index = index
  }

  /// Reads "42.1", or nil where the text is no such id.
  package init?(_ text: some StringProtocol) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, let entry = Int(parts[0]), let index = Int(parts[1]), entry > 0,
      index > 0
    else { return nil }
    self.init(entry: entry, index: index)
  }

  package static func < (left: EventID, right: EventID) -> Bool {
    (left.entry, left.index) < (right.entry, right.index)
  }
}

extension EventID: CustomStringConvertible {
  package var description: String { "\(entry).\(index)" }
}

extension EventID: Codable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let id = EventID(text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "an event id like 42.1 was expected, not \(text)")
    }
    self = id
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
