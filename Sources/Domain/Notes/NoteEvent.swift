/// What was noted between reviews: a call, a check of the file, an update received.
package enum NoteEvent: Hashable, Sendable {
  case made(Note)
}

extension NoteEvent: EventArea {
  enum Name: String, CaseIterable { case made = "note.made" }

  var name: Name {
    switch self {
    case .made: .made
    }
  }

  var fields: EventFields {
    switch self {
    case .made(let value): .members(value)
    }
  }

  init(_ name: Name, _ read: FieldsReading) throws {
    switch name {
    case .made: self = .made(try read())
    }
  }

  var isTouch: Bool {
    switch self {
    case .made: true
    }
  }

  func setting(on day: Day) -> Setting? {
    switch self {
    case .made: nil
    }
  }

  func permission(_ child: ChildID) -> Permission {
    switch self {
    case .made(let note): note.kind.isPaperwork ? .paperwork(child) : .direct(child)
    }
  }

  func rests(on earlier: EarlierEvent, from day: Day) -> Bool {
    switch self {
    case .made: false
    }
  }
}
