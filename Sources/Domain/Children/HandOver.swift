extension Register {
  /// Hands a whole caseload over: every looked-after child of one IRO goes to another from a day on,
  /// with a note on each, as one entry.
  ///
  /// - Parameters:
  ///   - note: what is noted on every child.
  ///   - notes: what is noted on a child besides, by the child's id.
  package func handOver(
    from leaver: OfficerID, to: OfficerID, on day: Day, note: String,
    notes: [ChildID: String] = [:], at desk: Desk
  ) throws(Refusal) -> [Draft] {
    try desk.mustBeAllowed(.allocate, self)
    guard let old = officer(leaver) else { throw .noSuchOfficer(leaver.rawValue) }
    guard let new = officer(to) else { throw .noSuchOfficer(to.rawValue) }
    guard leaver != to else { throw .handsOverToThemselves(new.name) }
    let note = try given(note, "the note on the children")
    let children = cases(heldBy: leaver)
    guard !children.isEmpty else { throw .holdsNobody(old.name) }
    if let stranger = notes.keys.sorted().first(where: { !children.contains($0) }) {
      throw .notHeldBy(stranger, old.name)
    }
    var drafts = try allocate(children, to: to, from: day, at: desk)
    for child in children {
      let own = notes[child].map { " \($0.trimmed)" } ?? ""
      let text = "Handed over from \(old.name) to \(new.name): \(note)\(own)"
      drafts.append(
        Draft(child, on: min(day, desk.today), .note(.made(Note(kind: .other, text: text)))))
    }
    return drafts
  }
}
