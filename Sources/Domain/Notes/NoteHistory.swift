/// What was noted about a child between reviews.
package struct NoteHistory: Sendable {
  /// The earliest first.
  package private(set) var all: [Recorded<Note>] = []

  init() {}

  /// The last note of a kind.
  package func last(_ kind: Note.Kind) -> Recorded<Note>? { all.last { $0.value.kind == kind } }

  mutating func take(_ event: NoteEvent, _ recorded: RecordedFact) {
    switch event {
    case .made(let note): all.insertByDay(Recorded(recorded, note))
    }
  }
}
