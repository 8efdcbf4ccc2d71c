/// That an import was taken in: a fact about the service, the last of the import's entries.
package enum IntakeEvent: Hashable, Sendable {
  case taken(Intake)
}

/// One import of a return or a list, as a whole.
package struct Intake: Hashable, Codable, Sendable {
  /// What was imported, and from where: "ssda903 /data/march".
  package var name: String
  /// The last entry before it, so that its own entries are those that follow up to this fact's.
  package var after: Version
  /// About how many children it recorded something.
  package var children: Int
  /// How many facts it recorded, itself left out.
  package var facts: Int
  /// The last day on which an episode of the return began or ended; nil for a list, and for a
  /// return without episodes. A return that reaches less far than a known one is older than it.
  package var reach: Day?

  package init(name: String, after: Version, children: Int, facts: Int, reach: Day? = nil) {
    self.name = name
    self.after = after
    self.children = children
    self.facts = facts
    self.reach = reach
  }
}

/// An import that stands, and the entries that it consists of.
package struct TakenIntake: Hashable, Sendable {
  package let id: EventID
  package let intake: Intake

  init(_ id: EventID, _ intake: Intake) {
    self.id = id
    self.intake = intake
  }

  /// Its entries that hold facts.
  package var versions: ClosedRange<Version> { min(intake.after + 1, id.entry)...id.entry }
}

extension IntakeEvent: EventArea {
  enum Name: String, CaseIterable {
    case taken = "intake.taken"
  }

  var name: Name {
    switch self {
    case .taken: .taken
    }
  }

  var fields: EventFields {
    switch self {
    case .taken(let intake): .members(intake)
    }
  }

  init(_ name: Name, _ read: FieldsReading) throws {
    switch name {
    case .taken: self = .taken(try read())
    }
  }

  var isTouch: Bool { false }
  func setting(on day: Day) -> Setting? { nil }
  func permission(_ child: ChildID) -> Permission { .importData }
  func rests(on earlier: EarlierEvent, from day: Day) -> Bool { false }
}
