/// What happened between the IRO and the child.
package enum VisitEvent: Hashable, Sendable {
  /// The IRO met or spoke with the child, or tried to, on the fact's day.
  case made(Visit)
  /// A visit is planned.
  case planned(Appointment)
}

extension VisitEvent: EventArea {
  var name: String {
    switch self {
    case .made: "visit.made"
    case .planned: "visit.planned"
    }
  }

  func encodeFields(into container: inout FactContainer) throws {
    switch self {
    case .made(let visit): try container.encode(visit, forKey: .fields)
    case .planned(let appointment): try container.encode(appointment, forKey: .fields)
    }
  }

  static func decode(_ name: String, from container: FactReading) throws -> VisitEvent? {
    switch name {
    case "visit.made": .made(try container.decode(Visit.self, forKey: .fields))
    case "visit.planned": .planned(try container.decode(Appointment.self, forKey: .fields))
    default: nil
    }
  }
}
