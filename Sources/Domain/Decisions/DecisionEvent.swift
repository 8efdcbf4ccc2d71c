/// What was decided at reviews, and what became of it.
package enum DecisionEvent: Hashable, Sendable {
  /// The review of the fact's day decided it.
  case made(Decision)
  /// It was found done, not done or no longer needed on the fact's day.
  case ended(DecisionOutcome)
}

extension DecisionEvent: EventArea {
  enum Name: String, CaseIterable {
    case made = "decision.made"
    case ended = "decision.ended"
  }

  var name: Name {
    switch self {
    case .made: .made
    case .ended: .ended
    }
  }

  var fields: EventFields {
    switch self {
    case .made(let value): .members(value)
    case .ended(let value): .members(value)
    }
  }

  init(_ name: Name, _ read: FieldsReading) throws {
    switch name {
    case .made: self = .made(try read())
    case .ended: self = .ended(try read())
    }
  }

  var isTouch: Bool {
    switch self {
    case .made, .ended: true
    }
  }

  func setting(on day: Day) -> Setting? {
    switch self {
    case .made, .ended: nil
    }
  }

  func permission(_ child: ChildID) -> Permission {
    switch self {
    case .made, .ended: .casework(child)
    }
  }

  func rests(on earlier: EarlierEvent, from day: Day) -> Bool {
    switch self {
    case .made(let decision):
      switch earlier.event as? ReviewEvent {
      case .held: decision.review?.id == earlier.id || day == earlier.on
      case .adjourned: day == earlier.on
      case .planned, .earlyWithdrawn, nil: false
      }
    case .ended(let outcome):
      if case .made(let decision)? = earlier.event as? DecisionEvent {
        decision.number == outcome.decision
      } else {
        false
      }
    }
  }
}
