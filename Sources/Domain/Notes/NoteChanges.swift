extension Register {
  /// Notes a call, a check of the file, an update received, or anything else.
  package func note(
    _ kind: Note.Kind, _ text: String, on id: ChildID, day: Day, at desk: Desk
  ) throws(Refusal) -> [Draft] {
    try desk.mustBeAllowed(kind.isPaperwork ? .paperwork(id) : .direct(id), self)
    _ = try child(id)
    try mustNotBeToCome("a note", day, desk)
    let text = kind == .other || kind == .call ? try given(text, "the text") : text.trimmed
    return [Draft(id, on: day, .note(.made(Note(kind: kind, text: text))))]
  }
}
