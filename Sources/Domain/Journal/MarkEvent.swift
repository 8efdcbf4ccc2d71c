/// What is said about an earlier event: nothing is ever erased, only marked.
package enum MarkEvent: Hashable, Sendable {
  /// An event is put out of force with a reason: it was about the wrong child, or never happened.
  case withdrawn(EventID)
  /// A person took back their own latest change.
  case undone(EventID)
  /// A person brought back what they had taken back.
  case redone(EventID)

  /// The event it speaks of.
  package var subject: EventID {
    switch self {
    case .withdrawn(let id), .undone(let id), .redone(let id): id
    }
  }
}

extension MarkEvent: EventArea {
  var name: String {
    switch self {
    case .withdrawn: "mark.withdrawn"
    case .undone: "mark.undone"
    case .redone: "mark.redone"
    }
  }

  func encodeFields(into container: inout FactContainer) throws {
    try container.encode(subject, forKey: .fields)
  }

  static func decode(_ name: String, from container: FactReading) throws -> MarkEvent? {
    let make: (EventID) -> MarkEvent
    switch name {
    case "mark.withdrawn": make = MarkEvent.withdrawn
    case "mark.undone": make = MarkEvent.undone
    case "mark.redone": make = MarkEvent.redone
    default: return nil
    }
    return make(try container.decode(EventID.self, forKey: .fields))
  }
}
