/// What a manager and an IRO agreed in supervision about a child.
package enum SupervisionEvent: Hashable, Sendable {
  /// An action for the IRO, agreed on the fact's day.
  case agreed(SupervisionAction)
  /// An action was done on the fact's day.
  case done(SupervisionDone)
}

/// Something the IRO is to do for a child by a day, which stands on their Today until it is done.
package struct SupervisionAction: Hashable, Codable, Sendable {
  package var text: String
  /// The last day on which it is in time.
  package var by: Day

  package init(text: String, by: Day) {
    self.text = text
    self.by = by
  }
}

/// An action that was done.
package struct SupervisionDone: Hashable, Codable, Sendable {
  /// The event that agreed the action.
  package var action: EventID
  package var outcome: String?

  package init(action: EventID, outcome: String? = nil) {
    self.action = action
    self.outcome = outcome
  }
}

extension SupervisionEvent: EventArea {
  var name: String {
    switch self {
    case .agreed: "supervision.agreed"
    case .done: "supervision.done"
    }
  }

  func encodeFields(into container: inout FactContainer) throws {
    switch self {
    case .agreed(let action): try container.encode(action, forKey: .fields)
    case .done(let done): try container.encode(done, forKey: .fields)
    }
  }

  static func decode(_ name: String, from container: FactReading) throws -> SupervisionEvent? {
    switch name {
    case "supervision.agreed":
      .agreed(try container.decode(SupervisionAction.self, forKey: .fields))
    case "supervision.done": .done(try container.decode(SupervisionDone.self, forKey: .fields))
    default: nil
    }
  }
}
