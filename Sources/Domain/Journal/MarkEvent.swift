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

  /// Whether the event it speaks of stands after it.
  var bringsBack: Bool {
    switch self {
    case .withdrawn, .undone: false
    case .redone: true
    }
  }
}

extension MarkEvent: EventArea {
  enum Name: String, CaseIterable {
    case withdrawn = "mark.withdrawn"
    case undone = "mark.undone"
    case redone = "mark.redone"
  }

  var name: Name {
    switch self {
    case .withdrawn: .withdrawn
    case .undone: .undone
    case .redone: .redone
    }
  }

  var fields: EventFields { .bare("event", subject) }

  init(_ name: Name, _ read: FieldsReading) throws {
    switch name {
    case .withdrawn: self = .withdrawn(try read())
    case .undone: self = .undone(try read())
    case .redone: self = .redone(try read())
    }
  }

  var isTouch: Bool { false }
  func setting(on day: Day) -> Setting? { nil }
  func permission(_ child: ChildID) -> Permission {
    .direct(child)
  }

  func rests(on earlier: EarlierEvent, from day: Day) -> Bool { subject == earlier.id }
}
