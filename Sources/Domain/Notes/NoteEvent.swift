/// What was noted between reviews: a call, a check of the file, an update received.
package enum NoteEvent: Hashable, Sendable {
  case made(Note)
}

/// One note on a child's case.
package struct Note: Hashable, Codable, Sendable {
  package enum Kind: String, Codable, CaseIterable, Sendable {
    case call
    case fileCheck = "file-check"
    case update
    /// Business support sent the invitations to a review.
    case invitations
    /// Business support sent the record of a review to those who get it.
    case recordSent = "record-sent"
    case other

    /// True for what business support records.
    package var isPaperwork: Bool { self == .invitations || self == .recordSent }

    package var title: String {
      switch self {
      case .call: "call"
      case .fileCheck: "check of the file"
      case .update: "update received"
      case .invitations: "invitations sent"
      case .recordSent: "record of the review sent"
      case .other: "note"
      }
    }
  }

  package var kind: Kind
  package var text: String

  package init(kind: Kind, text: String) {
    self.kind = kind
    self.text = text
  }
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

  func rests(on earlier: Fact, from day: Day) -> Bool {
    switch self {
    case .made: false
    }
  }
}
