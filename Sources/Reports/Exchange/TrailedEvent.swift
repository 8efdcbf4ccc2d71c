import Domain

/// One event as `trail --json` prints it, one object a line.
package struct TrailedEvent: Encodable, Sendable {
  private let line: TrailLine

  package init(_ line: TrailLine) { self.line = line }

  private enum Key: String, CodingKey {
    case id, on, event, corrects, reason
    case version, at, by, login, child, subject, fields, inForce, correctedBy, sentence
  }

  /// The name of the one value of an event that the journal keeps bare: for a reader it is a field
  /// like any other.
  private struct FieldName: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(_ name: String) { stringValue = name }
    init?(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  /// Writes the fact with everything the event holds, and who recorded it and when beside it.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    switch line.fact.event.fields {
    case .bare(let name, let value):
      try encodeFrame(into: &container)
      var fields = container.nestedContainer(keyedBy: FieldName.self, forKey: .fields)
      try fields.encode(value, forKey: FieldName(name))
    case .members: try line.fact.encode(to: encoder)
    case .none:
      try line.fact.encode(to: encoder)
      if !line.fact.event.isSealed {
        _ = container.nestedContainer(keyedBy: FieldName.self, forKey: .fields)
      }
    }
    try container.encode(line.fact.id.entry, forKey: .version)
    try container.encode(line.at, forKey: .at)
    try container.encode(line.by, forKey: .by)
    try container.encode(line.login, forKey: .login)
    if line.fact.child == nil { try container.encodeNil(forKey: .child) }
    try container.encode(line.inForce, forKey: .inForce)
    try container.encode(OrNull(line.correctedBy), forKey: .correctedBy)
    try container.encode(line.sentence, forKey: .sentence)
  }

  private func encodeFrame(into container: inout KeyedEncodingContainer<Key>) throws {
    let fact = line.fact
    try container.encode(fact.id, forKey: .id)
    if let child = fact.child {
      try container.encode(child, forKey: .child)
    } else {
      try container.encodeIfPresent(fact.subject, forKey: .subject)
    }
    try container.encode(fact.on, forKey: .on)
    try container.encode(fact.event.name, forKey: .event)
    try container.encodeIfPresent(fact.corrects, forKey: .corrects)
    try container.encodeIfPresent(fact.reason, forKey: .reason)
  }
}
