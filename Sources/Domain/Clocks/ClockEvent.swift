/// What stops a clock that no review, visit or answer stops: something was done.
package enum ClockEvent: Hashable, Sendable {
  case done(Completion)
}

extension ClockEvent: EventArea {
  enum Name: String, CaseIterable { case done = "clock.done" }

  var name: Name {
    switch self {
    case .done: .done
    }
  }

  var fields: EventFields {
    switch self {
    case .done(let value): .members(value)
    }
  }

  init(_ name: Name, _ read: FieldsReading) throws {
    switch name {
    case .done: self = .done(try read())
    }
  }

  var isTouch: Bool {
    switch self {
    case .done: true
    }
  }

  func setting(on day: Day) -> Setting? {
    switch self {
    case .done: nil
    }
  }

  func permission(_ child: ChildID) -> Permission {
    switch self {
    case .done: .casework(child)
    }
  }

  func rests(on earlier: EarlierEvent, from day: Day) -> Bool {
    switch self {
    case .done: false
    }
  }
}
