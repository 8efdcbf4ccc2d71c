/// What a manager and an IRO agreed in supervision about a child.
package enum SupervisionEvent: Hashable, Sendable {
  /// An action for the IRO, agreed on the fact's day.
  case agreed(SupervisionAction)
  /// An action was done on the fact's day.
  case done(SupervisionDone)
}

extension SupervisionEvent: EventArea {
  enum Name: String, CaseIterable {
    case agreed = "supervision.agreed"
    case done = "supervision.done"
  }

  var name: Name {
    switch self {
    case .agreed: .agreed
    case .done: .done
    }
  }

  var fields: EventFields {
    switch self {
    case .agreed(let value): .members(value)
    case .done(let value): .members(value)
    }
  }

  init(_ name: Name, _ read: FieldsReading) throws {
    switch name {
    case .agreed: self = .agreed(try read())
    case .done: self = .done(try read())
    }
  }

  var isTouch: Bool {
    switch self {
    case .agreed: false
    case .done: true
    }
  }

  func setting(on day: Day) -> Setting? {
    switch self {
    case .agreed, .done: nil
    }
  }

  func permission(_ child: ChildID) -> Permission {
    switch self {
    case .agreed: .supervise
    case .done: .casework(child)
    }
  }

  func rests(on earlier: EarlierEvent, from day: Day) -> Bool {
    switch self {
    case .agreed: false
    case .done(let done):
      if case .agreed? = earlier.event as? SupervisionEvent {
        done.action == earlier.id
      } else {
        false
      }
    }
  }
}
