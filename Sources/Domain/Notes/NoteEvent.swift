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
  var name: String { "note.made" }

  func encodeFields(into container: inout FactContainer) throws {
    guard case .made(let note) = self else { return }
    try container.encode(note, forKey: .fields)
  }

  static func decode(_ name: String, from container: FactReading) throws -> NoteEvent? {
    guard name == "note.made" else { return nil }
    return .made(try container.decode(Note.self, forKey: .fields))
  }
}
