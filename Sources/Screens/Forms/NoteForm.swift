import Console
import Domain

/// Noting a call, a check of the file, an update received, or anything else.
enum NoteForm {
  static func make(_ children: [ChildID], _ world: World) -> FormScreen {
    var spec = FormSpec("note", children, world, heading: "Note", verb: "Keep the note") {
      screen, world in submit(screen, children, world)
    }
    spec.days = ["when": .past]
    return FormScreen(
      spec,
      [
        .choice("kind", "Kind", Note.Kind.allCases.map(\.title)),
        .day("when", "When", "today"),
        .box("text", "Text", rows: 5),
      ], world: world)
  }

  private static func submit(
    _ screen: FormScreen, _ children: [ChildID], _ world: World
  ) -> FormSpec.Submission {
    guard let day = screen.day("when", world) else {
      return .problem(field: "when", "a day is needed")
    }
    let kind = Note.Kind.allCases[screen.form.choice("kind") ?? 0]
    let text = screen.form.text("text").trimmed
    if text.isEmpty, kind == .call || kind == .other {
      return .problem(field: "text", "write what it was about")
    }
    return .record(
      Recording(
        done: { _, _ in
          "\(kind.title.capitalisedFirst) of \(day.weekdayDayMonth) noted. u undoes it."
        },
        change: { register, desk throws(Refusal) in
          var drafts: [Draft] = []
          for child in children {
            drafts += try register.note(kind, text, on: child, day: day, at: desk)
          }
          return drafts
        }))
  }
}
