/// One event as it stands in an entry: what, about which child, from which day it is true.
package struct Fact: Hashable, Sendable {
  package let id: EventID
  /// The child it is about, or nil for officers and policy.
  package let child: ChildID?
  /// The day from which it is true; the moment of recording is the entry's.
  package let on: Day
  package let event: Event
  /// The event whose place this one takes.
  package let corrects: EventID?
  /// Why it was corrected, withdrawn or taken back.
  package let reason: String?

  package init(
    id: EventID, child: ChildID?, on: Day, event: Event, corrects: EventID? = nil,
    reason: String? = nil
  ) {
    self.id = id
    self.child = child
    self.on = on
    self.event = event
    self.corrects = corrects
    self.reason = reason
  }

  enum Key: String, CodingKey {
    case id, child, on, event, fields, corrects, reason
  }
}

extension Fact: Codable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    let name = try container.decode(String.self, forKey: .event)
    guard let event = try Event.decode(name, from: container) else {
      throw DecodingError.dataCorruptedError(
        forKey: .event, in: container,
        debugDescription: "no event of the name \(name) is known; a newer program wrote it")
    }
    self.init(
      id: try container.decode(EventID.self, forKey: .id),
      child: try container.decodeIfPresent(ChildID.self, forKey: .child),
      on: try container.decode(Day.self, forKey: .on),
      event: event,
      corrects: try container.decodeIfPresent(EventID.self, forKey: .corrects),
      reason: try container.decodeIfPresent(String.self, forKey: .reason))
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(id, forKey: .id)
    try container.encodeIfPresent(child, forKey: .child)
    try container.encode(on, forKey: .on)
    try container.encode(event.name, forKey: .event)
    try event.encodeFields(into: &container)
    try container.encodeIfPresent(corrects, forKey: .corrects)
    try container.encodeIfPresent(reason, forKey: .reason)
  }
}
