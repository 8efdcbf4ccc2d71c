import Domain

/// One event as `trail --json` prints it, one object a line.
package struct TrailedEvent: Encodable, Sendable {
  private let line: TrailLine

  package init(_ line: TrailLine) { self.line = line }

  private enum Key: String, CodingKey {
    case id, on, event, corrects, reason
    case version, at, by, login, child, fields, inForce, correctedBy, sentence
  }

  private enum NoFields: CodingKey {}

  /// The one value of an event that holds no more, by the name of what it is.
  private enum OneField: String, CodingKey { case officer, reason, event }

  /// Writes the fact with everything the event holds, and who recorded it and when beside it.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    if let (name, value) = oneField {
      try encodeFrame(into: &container)
      var fields = container.nestedContainer(keyedBy: OneField.self, forKey: .fields)
      try fields.encode(value, forKey: name)
    } else {
      try line.fact.encode(to: encoder)
    }
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

  private func encodeFrame(into container: inout KeyedEncodingContainer<Key>) throws {
    let fact = line.fact
    try container.encode(fact.id, forKey: .id)
    try container.encodeIfPresent(fact.child, forKey: .child)
    try container.encode(fact.on, forKey: .on)
    try container.encode(fact.event.name, forKey: .event)
    try container.encodeIfPresent(fact.corrects, forKey: .corrects)
    try container.encodeIfPresent(fact.reason, forKey: .reason)
  }

  /// The journal keeps such a value bare; for a reader it is a field like any other.
  private var oneField: (OneField, String)? {
    switch line.fact.event {
    case .child(.allocated(let officer)), .officer(.left(let officer)):
      (.officer, officer.rawValue)
    case .child(.closed(let reason?)): (.reason, reason.rawValue)
    case .mark(let mark): (.event, mark.subject.description)
    default: nil
    }
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
