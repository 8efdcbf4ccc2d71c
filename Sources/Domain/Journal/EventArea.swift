/// What every area of events says about its own, each in its own file and without a `default:`, so
/// that the compiler asks for all of it when an event is added.
protocol EventArea: Hashable, Sendable {
  /// The names in the journal, the area's name first: "visit.made".
  associatedtype Name: RawRepresentable<String> & CaseIterable

  var name: Name { get }

  /// What the event holds besides its name.
  var fields: EventFields { get }

  /// Reads the event of this name.
  init(_ name: Name, _ read: FieldsReading) throws

  /// True where somebody did something about the case on the fact's day.
  var isTouch: Bool { get }

  /// What it sets for the service from the fact's day on, or nil where it sets nothing.
  func setting(on day: Day) -> Setting?

  /// What somebody must be allowed in order to put this event about a child right.
  func permission(_ child: ChildID) -> Permission

  /// True where this event, recorded later and true from `day`, rests on an earlier event
  /// of the same record.
  func rests(on earlier: EarlierEvent, from day: Day) -> Bool
}

extension EventArea {
  static var names: [String] { Name.allCases.map(\.rawValue) }

  var text: String { name.rawValue }

  static func read(_ name: String, _ fields: FieldsReading) throws -> Self? {
    try Name(rawValue: name).map { try Self($0, fields) }
  }
}

/// An event that was recorded before another: its number, the day from which it is true, and what it
/// says, nil where that is sealed.
struct EarlierEvent {
  let id: EventID
  let on: Day
  let event: (any EventArea)?
}

/// What an event holds besides its name.
package enum EventFields {
  case none
  /// An object with members of its own.
  case members(any Encodable & Sendable)
  /// One value that the journal keeps bare, and what a reader calls it.
  case bare(String, any Encodable & Sendable)
}

/// Something that a service sets, which a later setting of the same replaces.
struct Setting: Hashable {
  /// What is set: "officer s.osei", "policy".
  let of: String
  /// True of what is taken to have been so before it was first recorded: who works here, and the
  /// policy; not of what happened on its day.
  var heldBefore = false
}

/// Reads what an event holds besides its name.
struct FieldsReading {
  let container: KeyedDecodingContainer<FactKey>

  func callAsFunction<Value: Decodable>() throws -> Value {
    try container.decode(Value.self, forKey: .fields)
  }

  /// The value, or nil where the event holds none.
  func orNil<Value: Decodable>() throws -> Value? {
    try container.decodeIfPresent(Value.self, forKey: .fields)
  }
}
