/// What a manager and an IRO agreed in supervision about a child.
package enum SupervisionEvent: Hashable, Sendable {
  /// An action for the IRO, agreed on the fact's day.
  case agreed(SupervisionAction)
  /// An action was done on the fact's day.
  case done(SupervisionDone)
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
