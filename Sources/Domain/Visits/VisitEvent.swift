/// What happened between the IRO and the child.
package enum VisitEvent: Hashable, Sendable {
  /// The IRO met or spoke with the child, or tried to, on the fact's day.
  case made(Visit)
  /// A visit is planned.
  case planned(Appointment)
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

  func permission(_ child: ChildID) -> Permission {
    switch self {
    case .made, .planned: .casework(child)
    }
  }

  func rests(on earlier: EarlierEvent, from day: Day) -> Bool {
    switch self {
    case .made, .planned: false
    }
  }
}
