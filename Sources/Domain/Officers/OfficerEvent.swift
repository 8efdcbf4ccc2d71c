/// What happened to the people of the service.
package enum OfficerEvent: Hashable, Sendable {
  /// An officer as they stand from the fact's day on: new, or changed.
  indirect case set(Officer)
  /// The officer's last working day was the fact's day.
  case left(OfficerID)
  /// One officer covers another's cases from the fact's day.
  case covered(Cover)
}

extension OfficerEvent: EventArea {
  var name: String {
    switch self {
    case .set: "officer.set"
    case .left: "officer.left"
    case .covered: "officer.covered"
    }
  }

  func encodeFields(into container: inout FactContainer) throws {
    switch self {
    case .set(let officer): try container.encode(officer, forKey: .fields)
    case .left(let id): try container.encode(id, forKey: .fields)
    case .covered(let cover): try container.encode(cover, forKey: .fields)
    }
  }

  static func decode(_ name: String, from container: FactReading) throws -> OfficerEvent? {
    switch name {
    case "officer.set": .set(try container.decode(Officer.self, forKey: .fields))
    case "officer.left": .left(try container.decode(OfficerID.self, forKey: .fields))
    case "officer.covered": .covered(try container.decode(Cover.self, forKey: .fields))
    default: nil
    }
  }
}
