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
  enum Name: String, CaseIterable {
    case set = "officer.set"
    case left = "officer.left"
    case covered = "officer.covered"
  }

  var name: Name {
    switch self {
    case .set: .set
    case .left: .left
    case .covered: .covered
    }
  }

  var fields: EventFields {
    switch self {
    case .set(let value): .members(value)
    case .left(let value): .bare("officer", value)
    case .covered(let value): .members(value)
    }
  }

  init(_ name: Name, _ read: FieldsReading) throws {
    switch name {
    case .set: self = .set(try read())
    case .left: self = .left(try read())
    case .covered: self = .covered(try read())
    }
  }

  var isTouch: Bool {
    switch self {
    case .set, .left, .covered: false
    }
  }

  func setting(on day: Day) -> Setting? {
    switch self {
    case .set(let officer): Setting(of: "officer \(officer.id)", heldBefore: true)
    case .left(let id): Setting(of: "left \(id) \(day)")
    case .covered(let cover): Setting(of: "cover \(cover.officer) \(cover.by) \(cover.from)")
    }
  }

  func permission(_ child: ChildID) -> Permission {
    .editOfficers
  }

  func rests(on earlier: EarlierEvent, from day: Day) -> Bool {
    switch self {
    case .set(let officer):
      if case .set(let before)? = earlier.event as? OfficerEvent {
        before.id == officer.id
      } else {
        false
      }
    case .left, .covered: false
    }
  }
}
