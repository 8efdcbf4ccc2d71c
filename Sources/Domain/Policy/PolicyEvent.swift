/// What a service set for itself.
package enum PolicyEvent: Hashable, Sendable {
  /// The policy as a whole from the fact's day on.
  indirect case set(Policy)
}

extension PolicyEvent: EventArea {
  enum Name: String, CaseIterable { case set = "policy.set" }

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
    case .set: false
    }
  }

  func setting(on day: Day) -> Setting? {
    switch self {
    case .set: Setting(of: "policy", heldBefore: true)
    }
  }

  func permission(_ child: ChildID) -> Permission {
    .editPolicy
  }

  func rests(on earlier: EarlierEvent, from day: Day) -> Bool {
    switch self {
    case .set: if earlier.event is PolicyEvent { true } else { false }
    }
  }
}
