/// What happened between the IRO and the child.
package enum VisitEvent: Hashable, Sendable {
  /// The IRO met or spoke with the child, or tried to, on the fact's day.
  case made(Visit)
  /// A visit is planned.
  case planned(Appointment)
}

/// One meeting or talk of the IRO with the child.
package struct Visit: Hashable, Codable, Sendable {
  package enum Manner: String, Codable, CaseIterable, Sendable {
    case inPerson = "in-person"
    case video, phone, message
  }

  package enum Place: String, Codable, CaseIterable, Sendable {
    case placement, school, office, home, other
  }

  package enum Purpose: String, Codable, CaseIterable, Sendable {
    case beforeReview = "before-review"
    case midway
    case afterReview = "after-review"
    case other
  }

  package var manner: Manner
  package var place: Place?
  /// Whether the child was seen or spoken with; where not, `notSeenReason` says why.
  package var seen: Bool
  /// Whether the child was seen alone.
  package var alone: Bool
  /// Whether the child was observed in the placement.
  package var observed: Bool
  package var purpose: Purpose
  package var views: String?
  /// Why the child was not seen: refused, inappropriate, away …
  package var notSeenReason: String?
  /// True where only a day came from a list of the authority.
  package var imported: Bool?

  package init(
    manner: Manner = .inPerson, place: Place? = nil, seen: Bool = true, alone: Bool = false,
    observed: Bool = false, purpose: Purpose = .other, views: String? = nil,
    notSeenReason: String? = nil, imported: Bool? = nil
  ) {
    self.manner = manner
    self.place = place
    self.seen = seen
    self.alone = alone
    self.observed = observed
    self.purpose = purpose
    self.views = views
    self.notSeenReason = notSeenReason
    self.imported = imported
  }
}

extension VisitEvent: EventArea {
  enum Name: String, CaseIterable {
    case made = "visit.made"
    case planned = "visit.planned"
  }

  var name: Name {
    switch self {
    case .made: .made
    case .planned: .planned
    }
  }

  var fields: EventFields {
    switch self {
    case .made(let value): .members(value)
    case .planned(let value): .members(value)
    }
  }

  init(_ name: Name, _ read: FieldsReading) throws {
    switch name {
    case .made: self = .made(try read())
    case .planned: self = .planned(try read())
    }
  }

  var isTouch: Bool {
    switch self {
    case .made: true
    case .planned: false
    }
  }

  func setting(on day: Day) -> Setting? {
    switch self {
    case .made, .planned: nil
    }
  }

  func rests(on earlier: Fact, from day: Day) -> Bool {
    switch self {
    case .made, .planned: false
    }
  }
}
