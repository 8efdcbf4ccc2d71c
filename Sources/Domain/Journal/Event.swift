/// Something that happened, as the journal keeps it: one case per area of the work.
///
/// The names and fields of events are pinned for ever by the samples of the tests, one file for
/// each name; a newer program reads every older journal.
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
  case decision(DecisionEvent)
  case dipSample(DipSampleEvent)
  case intake(IntakeEvent)
  case mark(MarkEvent)
  /// What cannot be opened here.
  case sealed(SealedEvent)

  /// The first word of an event's name in the journal.
  private enum Area: String, CaseIterable {
    case child, officer, review, visit, note, tracking, notification, clock, policy, supervision
    case decision, dipSample, intake, mark

    var names: [String] {
      switch self {
      case .child: ChildEvent.names
      case .officer: OfficerEvent.names
      case .review: ReviewEvent.names
      case .visit: VisitEvent.names
      case .note: NoteEvent.names
      case .tracking: TrackingEvent.names
      case .notification: NotificationEvent.names
      case .clock: ClockEvent.names
      case .policy: PolicyEvent.names
      case .supervision: SupervisionEvent.names
      case .decision: DecisionEvent.names
      case .dipSample: DipSampleEvent.names
      case .intake: IntakeEvent.names
      case .mark: MarkEvent.names
      }
    }

    /// Reads the event of this name, or returns nil where the area has none of it.
    func read(_ name: String, _ fields: FieldsReading) throws -> Event? {
      switch self {
      case .child: try ChildEvent.read(name, fields).map(Event.child)
      case .officer: try OfficerEvent.read(name, fields).map(Event.officer)
      case .review: try ReviewEvent.read(name, fields).map(Event.review)
      case .visit: try VisitEvent.read(name, fields).map(Event.visit)
      case .note: try NoteEvent.read(name, fields).map(Event.note)
      case .tracking: try TrackingEvent.read(name, fields).map(Event.tracking)
      case .notification: try NotificationEvent.read(name, fields).map(Event.notification)
      case .clock: try ClockEvent.read(name, fields).map(Event.clock)
      case .policy: try PolicyEvent.read(name, fields).map(Event.policy)
      case .supervision: try SupervisionEvent.read(name, fields).map(Event.supervision)
      case .decision: try DecisionEvent.read(name, fields).map(Event.decision)
      case .dipSample: try DipSampleEvent.read(name, fields).map(Event.dipSample)
      case .intake: try IntakeEvent.read(name, fields).map(Event.intake)
      case .mark: try MarkEvent.read(name, fields).map(Event.mark)
      }
    }
  }

  /// The area whose event it is, or nil where that cannot be told.
  var area: (any EventArea)? {
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
    case .decision(let event): event
    case .dipSample(let event): event
    case .intake(let event): event
    case .mark(let event): event
    case .sealed: nil
    }
  }

  /// Reads the event of this name, or returns nil where no area knows the name.
  static func read(_ name: String, _ fields: FieldsReading) throws -> Event? {
    try Area(rawValue: String(name.prefix { $0 != "." }))?.read(name, fields)
  }
}

extension Event {
  /// The names of all events, as the journal has them.
  package static var names: [String] { Area.allCases.flatMap(\.names) }

  /// The name in the journal, such as "visit.made"; "sealed" where that cannot be told.
  package var name: String { area?.text ?? "sealed" }

  /// What it holds besides its name.
  package var fields: EventFields { area?.fields ?? .none }

  /// True where somebody did something about the case on the fact's day; plans and extracts are
  /// no such thing.
  var isTouch: Bool { area?.isTouch ?? false }

  /// What it sets for the service from the fact's day on, or nil where it sets nothing.
  func setting(on day: Day) -> Setting? { area?.setting(on: day) }

  /// What somebody must be allowed in order to put this event about a child right.
  func permission(_ child: ChildID) -> Permission { area?.permission(child) ?? .direct(child) }

  /// True where this event, recorded later and true from `day`, rests on an earlier event of
  /// the same record, which then cannot simply be taken back. What is sealed may rest on anything.
  func rests(on earlier: EarlierEvent, from day: Day) -> Bool {
    area?.rests(on: earlier, from: day) ?? true
  }

  /// The event as it stood at the end of a day, of a fact true from `on`; nil where it was not
  /// true yet.
  func known(by day: Day, from on: Day) -> Event? {
    if case .child(let event) = self { return event.known(by: day, from: on).map(Event.child) }
    return on <= day ? self : nil
  }

  /// What it says about an earlier event, where it is a mark.
  package var mark: MarkEvent? {
    switch self {
    case .mark(let mark): mark
    case .sealed(let sealed): sealed.mark
    case .child, .officer, .review, .visit, .note, .tracking, .notification, .clock, .policy,
      .supervision, .decision, .dipSample, .intake:
      nil
    }
  }

  /// True where it cannot be opened here.
  package var isSealed: Bool {
    if case .sealed = self { return true }
    return false
  }

  /// The number of the notification that it raises.
  var raisedNumber: Int? {
    switch self {
    case .notification(.raised(let raised)): raised.number
    case .sealed(let sealed): sealed.notification
    case .child, .officer, .review, .visit, .note, .tracking, .notification, .clock, .policy,
      .supervision, .decision, .dipSample, .intake, .mark:
      nil
    }
  }
}
