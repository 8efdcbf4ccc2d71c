import Console
import Domain

/// Noting a call, a check of the file, an update received, or anything else.
struct NoteForm: RecordForm {
  static let kind = FormKind.note

  var children: [ChildID]
  var what = Note.Kind.call
  var when: DayText = "today"
  var text = ""

  init(_ children: [ChildID]) { self.children = children }

  var verb: String { "Keep the note" }

  func heading(_ world: World) -> String { "Note" }

  func rows(_ world: World) -> [FieldRow<Self>] {
    [
      .choice(\.what, "Kind", each: Note.Kind.allCases.map { Offer($0, $0.title) }),
      .day(\.when, "When", .past),
      .box(\.text, "Text", rows: 5),
    ]
  }

  func question(_ world: World) -> String? {
    guard let day = when.day else { return nil }
    var already = RecordedAlready(world)
    for child in children {
      let same = world.state(of: child)?.notes.all.last {
        $0.on == day && $0.value.kind == what
          && SearchText.fold($0.value.text) == SearchText.fold(text.trimmed)
      }
      if let same { already.say("A note of the same words", child, same) }
    }
    return already.question("Keep this one, too")
  }

  func change(_ register: Register, _ desk: Desk) throws(Refusal) -> [Draft] {
    let day = try when.given()
    return try register.change(forEach: children) { child throws(Refusal) in
      try register.note(what, text, on: child, day: day, at: desk)
    }
  }

  func done(_ entry: Entry, _ world: World) -> String {
    "\(what.title.capitalisedFirst) of \(when.words(world)) noted. u undoes it."
  }
}
