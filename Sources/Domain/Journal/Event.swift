/// Something that happened, as the journal keeps it: one case per area of the work.
///
/// The names and fields of events are pinned for ever by a sample file of the tests; a newer
/// program reads every older journal.
package enum Event: Hashable, Sendable {
  case child(ChildEvent)
  case officer(OfficerEvent)
  case review(ReviewEvent)
  case visit(VisitEvent)
  case note(NoteEvent)
  case tracking(TrackingEvent)
  case notification(NotificationEvent)
  case clock(ClockEvent)
  case policy(PolicyEvent)
  case supervision(SupervisionEvent)
  case dipSample(DipSampleEvent)
  case mark(MarkEvent)

  /// The name in the journal, such as "visit.made".
  package var name: String { area.name }

  private var area: any EventArea {
    switch self {
    case .child(let event): event
    case .officer(let event): event
    case .review(let event): event
    case .visit(let event): event
    case .note(let event): event
    case .tracking(let event): event
    case .notification(let event): event
    case .clock(let event): event
    case .policy(let event): event
    case .supervision(let event): event
    case .dipSample(let event): event
    case .mark(let event): event
    }
  }

  func encodeFields(into container: inout FactContainer) throws {
    try area.encodeFields(into: &container)
  }

  /// Decodes the event of this name, or returns nil where no area knows the name.
  static func decode(_ name: String, from container: FactReading) throws -> Event? {
    switch name.prefix(while: { $0 != "." }) {
    case "child": try ChildEvent.decode(name, from: container).map(Event.child)
    case "officer": try OfficerEvent.decode(name, from: container).map(Event.officer)
    case "review": try ReviewEvent.decode(name, from: container).map(Event.review)
    case "visit": try VisitEvent.decode(name, from: container).map(Event.visit)
    case "note": try NoteEvent.decode(name, from: container).map(Event.note)
    case "tracking": try TrackingEvent.decode(name, from: container).map(Event.tracking)
    case "notification":
      try NotificationEvent.decode(name, from: container).map(Event.notification)
    case "clock": try ClockEvent.decode(name, from: container).map(Event.clock)
    case "policy": try PolicyEvent.decode(name, from: container).map(Event.policy)
    case "supervision":
      try SupervisionEvent.decode(name, from: container).map(Event.supervision)
    case "dipSample": try DipSampleEvent.decode(name, from: container).map(Event.dipSample)
    case "mark": try MarkEvent.decode(name, from: container).map(Event.mark)
    default: nil
    }
  }
}

typealias FactContainer = KeyedEncodingContainer<Fact.Key>
typealias FactReading = KeyedDecodingContainer<Fact.Key>

/// What every area of events offers so that a fact can be written and read.
protocol EventArea: Hashable, Sendable {
  /// The name in the journal, the area's name first: "visit.made".
  var name: String { get }
  /// Writes the event's own values under the key `fields`, nothing where it has none.
  func encodeFields(into container: inout FactContainer) throws
  /// Reads the event of this name, or returns nil where the area has none of it.
  static func decode(_ name: String, from container: FactReading) throws -> Self?
}
