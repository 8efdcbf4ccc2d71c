/// What stops a clock that no review, visit or answer stops, and what was found out of a duty of
/// which it was not known whether it was done.
package enum ClockEvent: Hashable, Sendable {
  case done(Completion)
  /// The file was looked at: the duty was not done, and its clock runs from its beginning.
  case notDone(FactAnswer)
  /// The file was looked at: the duty does not apply to the child.
  case notApplicable(FactAnswer)
}

extension ClockEvent: EventArea {
  enum Name: String, CaseIterable {
    case done = "clock.done"
    case notDone = "clock.notDone"
    case notApplicable = "clock.notApplicable"
  }

  var name: Name {
    switch self {
    case .done: .done
    case .notDone: .notDone
    case .notApplicable: .notApplicable
    }
  }

  var fields: EventFields {
    switch self {
    case .done(let value): .members(value)
    case .notDone(let value), .notApplicable(let value): .members(value)
    }
  }

  init(_ name: Name, _ read: FieldsReading) throws {
    switch name {
    case .done: self = .done(try read())
    case .notDone: self = .notDone(try read())
    case .notApplicable: self = .notApplicable(try read())
    }
  }

  var isTouch: Bool {
    switch self {
    case .done: true
    case .notDone, .notApplicable: false
    }
  }

  func setting(on day: Day) -> Setting? {
    switch self {
    case .done, .notDone, .notApplicable: nil
    }
  }

  func permission(_ child: ChildID) -> Permission {
    switch self {
    case .done: .casework(child)
    case .notDone, .notApplicable: .paperwork(child)
    }
  }

  func rests(on earlier: EarlierEvent, from day: Day) -> Bool {
    switch self {
    case .done, .notDone, .notApplicable: false
    }
  }
}
