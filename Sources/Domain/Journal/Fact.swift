/// One event as it stands in an entry: what, about whom, from which day it is true.
package struct Fact: Hashable, Sendable {
  package let id: EventID
  /// Whom it is about, or nil for officers and policy.
  package let subject: Subject?
  /// The day from which it is true; the moment of recording is the entry's.
  package let on: Day
  package let event: Event
  /// The event whose place this one takes.
  package let corrects: EventID?
  /// Why it was corrected, withdrawn or taken back.
  package let reason: String?

  package init(
    id: EventID, about subject: Subject?, on: Day, event: Event, corrects: EventID? = nil,
    reason: String? = nil
  ) {
    self.id = id
    self.subject = subject
    self.on = on
    self.event = event
    self.corrects = corrects
    self.reason = reason
  }

  package init(
    id: EventID, child: ChildID?, on: Day, event: Event, corrects: EventID? = nil,
    reason: String? = nil
  ) {
    self.init(
      id: id, about: child.map(Subject.child), on: on, event: event, corrects: corrects,
      reason: reason)
  }

  /// The child it is about, where it is about one.
  package var child: ChildID? { subject?.child }
}

extension Fact {
  /// The oldest format of a line that may hold the fact: a program that reads older ones only would
  /// take it for something else.
  package var format: Int {
    if let subject, subject.kind != .child { return 2 }
    switch event {
    case .sealed: return 2
    case .review(let review): return review.kind == .lookedAfter ? 1 : 2
    case .child, .officer, .visit, .note, .tracking, .notification, .clock, .policy, .supervision,
      .decision, .dipSample, .intake, .mark:
      return 1
    }
  }

  /// True where this later fact rests on the earlier one, so that the earlier one cannot simply go.
  func rests(on earlier: Fact) -> Bool {
    if corrects == earlier.id || event.rests(on: earlier.asEarlier, from: on) { return true }
    // Everything about a child rests on their having been added, but what only marks another event.
    guard case .child(.added) = earlier.event, event.mark == nil else { return false }
    return subject == earlier.subject
  }

  private var asEarlier: EarlierEvent { EarlierEvent(id: id, on: on, event: event.area) }

  /// The same fact with an event in its place, standing by itself: it corrects nothing.
  func saying(_ event: Event) -> Fact {
    Fact(id: id, about: subject, on: on, event: event, reason: reason)
  }
}

extension Fact: Codable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: FactKey.self)
    let child = try container.decodeIfPresent(ChildID.self, forKey: .child)
    self.init(
      id: try container.decode(EventID.self, forKey: .id),
      about: try child.map(Subject.child)
        ?? container.decodeIfPresent(Subject.self, forKey: .subject),
      on: try container.decode(Day.self, forKey: .on),
      event: try Fact.event(in: container),
      corrects: try container.decodeIfPresent(EventID.self, forKey: .corrects),
      reason: try container.decodeIfPresent(String.self, forKey: .reason))
  }

  private static func event(in container: KeyedDecodingContainer<FactKey>) throws -> Event {
    if let sealed = try SealedEvent.read(container) { return .sealed(sealed) }
    let name = try container.decode(String.self, forKey: .event)
    guard let event = try Event.read(name, FieldsReading(container: container)) else {
      throw DecodingError.dataCorruptedError(
        forKey: .event, in: container,
        debugDescription: "no event of the name \(name) is known; a newer program wrote it")
    }
    return event
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: FactKey.self)
    try container.encode(id, forKey: .id)
    if let child {
      try container.encode(child, forKey: .child)
    } else {
      try container.encodeIfPresent(subject, forKey: .subject)
    }
    try container.encode(on, forKey: .on)
    if case .sealed(let sealed) = event {
      try sealed.write(to: &container)
    } else {
      try write(event, to: &container)
    }
    try container.encodeIfPresent(corrects, forKey: .corrects)
    try container.encodeIfPresent(reason, forKey: .reason)
  }

  private func write(_ event: Event, to container: inout KeyedEncodingContainer<FactKey>) throws {
    try container.encode(event.name, forKey: .event)
    switch event.fields {
    case .none: break
    case .members(let value), .bare(_, let value): try container.encode(value, forKey: .fields)
    }
  }
}
