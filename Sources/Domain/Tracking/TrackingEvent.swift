/// What was decided about how closely a case is watched.
package enum TrackingEvent: Hashable, Sendable {
  case set(Tracking)
}

extension TrackingEvent: EventArea {
  enum Name: String, CaseIterable { case set = "tracking.set" }

  var name: Name {
    switch self {
    case .set: .set
    }
  }

  var fields: EventFields {
    switch self {
    case .set(let value): .members(value)
    }
  }

  init(_ name: Name, _ read: FieldsReading) throws {
    switch name {
    case .set: self = .set(try read())
    }
  }

  var isTouch: Bool {
    switch self {
    case .set: true
    }
  }

  func setting(on day: Day) -> Setting? {
    switch self {
    case .set: nil
    }
  }

  func permission(_ child: ChildID) -> Permission {
    switch self {
    case .set: .direct(child)
    }
  }

  func rests(on earlier: EarlierEvent, from day: Day) -> Bool {
    switch self {
    case .set: if earlier.event is TrackingEvent { true } else { false }
    }
  }
}
