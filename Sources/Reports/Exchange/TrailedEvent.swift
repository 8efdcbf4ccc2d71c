import Domain

/// One event as `trail --json` prints it, one object a line.
package struct TrailedEvent: Encodable, Sendable {
  private let line: TrailLine

  package init(_ line: TrailLine) { self.line = line }

  private enum Key: String, CodingKey {
    case version, at, by, login, child, fields, inForce, correctedBy, sentence
  }

  private enum NoFields: CodingKey {}

  /// Writes the fact with everything the event holds, and who recorded it and when beside it.
  package func encode(to encoder: any Encoder) throws {
    try line.fact.encode(to: encoder)
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(line.fact.id.entry, forKey: .version)
    try container.encode(line.at, forKey: .at)
    try container.encode(line.by, forKey: .by)
    try container.encode(line.login, forKey: .login)
    if line.fact.child == nil { try container.encodeNil(forKey: .child) }
    if line.fact.event.hasNoFields {
      _ = container.nestedContainer(keyedBy: NoFields.self, forKey: .fields)
    }
    try container.encode(line.inForce, forKey: .inForce)
    try container.encode(OrNull(line.correctedBy), forKey: .correctedBy)
    try container.encode(line.sentence, forKey: .sentence)
  }
}

extension Event {
  /// True where the event holds nothing besides its name.
  fileprivate var hasNoFields: Bool {
    switch self {
    case .child(.notified), .child(.unallocated), .child(.reopened), .child(.closed(nil)): true
    default: false
    }
  }
}
