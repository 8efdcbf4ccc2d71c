extension Register {
  /// Gives the cases to an IRO from a day on: until then whoever held them holds them, and the IRO reads
  /// them from that day.
  ///
  /// `seen` is the register in which the person chose: a case that somebody else allocated since is
  /// refused, so that of two who allocate at once the second learns of the first.
  package func allocate(
    _ ids: [ChildID], to id: OfficerID, from day: Day, seen: SeenHolders? = nil,
    at desk: Desk
  ) throws(Refusal) -> [Draft] {
    try desk.mustBeAllowed(.allocate, self)
    guard let officer = officer(id) else { throw .noSuchOfficer(id.rawValue) }
    guard officer.role == .iro else { throw .notAnIRO(officer.name) }
    if let left = officer.left, left < max(day, desk.today) {
      throw .officerLeft(officer.name, on: left)
    }
    // Who is here today may have held the case since before they were recorded here.
    if officer.from > max(day, desk.today) {
      throw .guarded(.notYetHere(officer.name, from: officer.from))
    }
    var drafts: [Draft] = []
    for child in ids {
      let state = try self.child(child)
      if let start = state.care.currentPeriod?.start, day < start {
        throw .beforeCare(child, day, began: start)
      }
      if state.officer(on: max(day, desk.today)) == id { continue }
      if let seen, let holder = lastAllocated(child), seen.differs(from: holder.id, of: child) {
        throw .allocatedMeanwhile(name(of: child), to: holder.name)
      }
      try mustBeNextAllocation(of: state, on: day, today: desk.today)
      drafts.append(Draft(child, on: day, .child(.allocated(id))))
    }
    guard !drafts.isEmpty else { throw .holdsAlready(officer.name) }
    return drafts
  }

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
    let children = cases(heldBy: leaver, on: desk.today, from: max(day, desk.today))
    guard !children.isEmpty else { throw .holdsNobody(old.name) }
    if let stranger = notes.keys.sorted().first(where: { !children.contains($0) }) {
      throw .notHeldBy(stranger, old.name)
    }
    var drafts = try allocate(children, to: to, from: day, at: desk)
    for child in children {
      let own = notes[child].map { " \($0.trimmed)" } ?? ""
      let begins = day > desk.today ? " from \(day.short)" : ""
      let text = "Handed over from \(old.name) to \(new.name)\(begins): \(note)\(own)"
      drafts.append(
        Draft(child, on: min(day, desk.today), .note(.made(Note(kind: .other, text: text)))))
    }
    return drafts
  }

  /// Refuses a second allocation to come: of one only the next is held against each day.
  private func mustBeNextAllocation(
    of state: ChildState, on day: Day, today: Day
  ) throws(Refusal) {
    guard day > today, let next = state.allocation.next(after: today), next.on != day else {
      return
    }
    throw .guarded(
      .allocatedToCome(
        name(of: state.id), to: next.value.map { name(of: $0) } ?? "nobody", from: next.on, next.id)
    )
  }

  /// The ids of the children whose open cases an officer, or anybody, holds on a day, in order: who
  /// are looked after, or of whom nobody has said how care ended at 18.
  ///
  /// - Parameter later: a later day on which the officer is to hold them, where that is meant.
  package func cases(
    heldBy officer: OfficerID?, on today: Day, from later: Day? = nil
  ) -> [ChildID] {
    let place = officer.flatMap { self.place(of: $0) }
    var ids: [ChildID] = []
    forEachSummary { row, summary in
      guard summary.isLookedAfter(on: today) || summary.isEndedAtEighteen(on: today),
        place == nil || summary.officer(on: later ?? today) == place
      else { return }
      ids.append(texts(at: row).id)
    }
    return ids.sorted()
  }
}
