/// What was noted between reviews: a call, a check of the file, an update received.
package enum NoteEvent: Hashable, Sendable {
  case made(Note)
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
