/// What happened to a child as the register knows it: where the facts came from and who holds it.
package enum ChildEvent: Hashable, Sendable {
  /// Added by hand on the day the service was notified, before the extract knows the child.
  case added(ChildAddition)
  /// Rows of an SSDA903 return.
  indirect case extracted(Extract)
  /// Name, workers and siblings, which the return does not hold.
  indirect case described(Description)
  /// The IRO service was notified that the child is looked after, on the fact's day.
  case notified
  /// An IRO holds the case from the fact's day.
  case allocated(OfficerID)
  /// Nobody holds the case from the fact's day.
  case unallocated
  /// The period of care ended, recorded by hand before the extract says so.
  case closed(EpisodeEndReason?)
  /// The closing by hand was wrong, or care began again.
  case reopened
  /// A difference between the IRO's record of a review and the extract was settled.
  case settled(Settlement)
}

extension ChildEvent: EventArea {
  var name: String {
    switch self {
    case .added: "child.added"
    case .extracted: "child.extracted"
    case .described: "child.described"
    case .notified: "child.notified"
    case .allocated: "child.allocated"
    case .unallocated: "child.unallocated"
    case .closed: "child.closed"
    case .reopened: "child.reopened"
    case .settled: "child.settled"
    }
  }

  func encodeFields(into container: inout FactContainer) throws {
    switch self {
    case .added(let addition): try container.encode(addition, forKey: .fields)
    case .extracted(let extract): try container.encode(extract, forKey: .fields)
    case .described(let description): try container.encode(description, forKey: .fields)
    case .allocated(let officer): try container.encode(officer, forKey: .fields)
    case .closed(let reason): try container.encodeIfPresent(reason, forKey: .fields)
    case .settled(let settlement): try container.encode(settlement, forKey: .fields)
    case .notified, .unallocated, .reopened: break
    }
  }

  static func decode(_ name: String, from container: FactReading) throws -> ChildEvent? {
    switch name {
    case "child.added": .added(try container.decode(ChildAddition.self, forKey: .fields))
    case "child.extracted": .extracted(try container.decode(Extract.self, forKey: .fields))
    case "child.described": .described(try container.decode(Description.self, forKey: .fields))
    case "child.notified": .notified
    case "child.allocated": .allocated(try container.decode(OfficerID.self, forKey: .fields))
    case "child.unallocated": .unallocated
    case "child.closed":
      .closed(try container.decodeIfPresent(EpisodeEndReason.self, forKey: .fields))
    case "child.reopened": .reopened
    case "child.settled": .settled(try container.decode(Settlement.self, forKey: .fields))
    default: nil
    }
  }
}
