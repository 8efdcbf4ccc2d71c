extension Register {
  /// Takes back the person's own latest change, by a new entry.
  ///
  /// Refused where the person may not change it now, where it was recorded before the working day
  /// before today, where somebody else's later entry builds on it, or works on a case since it was
  /// allocated: such things are put right with a reason. Once one is withdrawn, undo goes on with the
  /// change before it.
  ///
  /// - Parameter asked: the change that the person was asked about, where they were.
  package func undo(asked: Version? = nil, at desk: Desk) throws(Refusal) -> [Draft] {
    guard let change = try changeToUndo(of: desk.officer.id) else { throw .nothingToUndo }
    guard change.canBeUndone else { throw .importNotUndone(change.version) }
    if let asked, asked != change.version { throw .guarded(.undoesAnother) }
    try mustBeRecent(change, desk)
    if change.isImport { return try ImportMarks.undo(self, at: desk).all() }
    let facts = try standing(of: change)
    for recorded in facts { try mustBeUndoable(recorded, desk) }
    let drafts = facts.map {
      Draft(about: $0.fact.subject, on: desk.today, .mark(.undone($0.fact.id)))
    }
    if let officer = facts.compactMap(\.fact.event.officer).first {
      try mustKeepManager(name(of: officer), after: drafts, at: desk)
    }
    return drafts
  }

  /// Brings back what the person took back last, by a new entry, where they may still change it.
  package func redo(at desk: Desk) throws(Refusal) -> [Draft] {
    guard let change = ownChanges(of: desk.officer.id).undone.last else { throw .nothingToRedo }
    if change.isImport { return try ImportMarks.redo(self, at: desk).all() }
    let facts = try facts(of: change)
    for recorded in facts {
      try mustBeAsItWasLeft(recorded, desk)
      try mustBeChangeable(recorded, desk)
    }
    let drafts = facts.map {
      Draft(about: $0.fact.subject, on: desk.today, .mark(.redone($0.fact.id)))
    }
    if let officer = facts.compactMap(\.fact.event.officer).first {
      try mustKeepManager(name(of: officer), after: drafts, at: desk)
    }
    return drafts
  }

  /// The person's latest change of which anything stands still: what others withdrew is no more in
  /// the way of what lies behind it.
  func changeToUndo(of officer: OfficerID) throws(Refusal) -> OwnChange? {
    for change in ownChanges(of: officer).done.reversed() {
      if change.isImport || !change.canBeUndone { return change }
      if try !standing(of: change).isEmpty { return change }
    }
    return nil
  }

  /// The facts of a change that are in force.
  private func standing(of change: OwnChange) throws(Refusal) -> [RecordedFact] {
    var standing: [RecordedFact] = []
    for recorded in try facts(of: change)
    where RecordedFact.standing(try facts(besides: recorded.fact))
      .contains(where: { $0.fact.id == recorded.fact.id })
    {
      standing.append(recorded)
    }
    return standing
  }

  /// Whether `undo` has something to take back. Reads no record: a key bar asks with every frame.
  package func canUndo(by officer: OfficerID) -> Bool {
    ownChanges(of: officer).done.last?.canBeUndone == true
  }

  /// Whether `redo` has something to bring back. Reads no record.
  package func canRedo(by officer: OfficerID) -> Bool {
    !ownChanges(of: officer).undone.isEmpty
  }

  /// True where `undo` would take back an import, which is done piece by piece: ``ImportMarks``.
  package func undoesImport(of officer: OfficerID) -> Bool {
    ownChanges(of: officer).done.last?.isImport ?? false
  }

  /// True where `redo` would bring back an import.
  package func redoesImport(of officer: OfficerID) -> Bool {
    ownChanges(of: officer).undone.last?.isImport ?? false
  }

  /// The first fact of a change about its first subject. A record that cannot be read is told where
  /// the change itself reads it.
  func firstFact(of change: OwnChange) -> Fact? {
    change.intake ?? firstRecorded(of: change)?.fact
  }

  /// The first fact of a change about its first subject, with when it was recorded.
  func firstRecorded(of change: OwnChange) -> RecordedFact? {
    if let child = change.children.first {
      return (try? record(of: child))?.facts.first { isOf(change, $0) }
    }
    let about = change.subjects?.first.map { facts(about: $0) } ?? service.settings
    return about.first { isOf(change, $0) }
  }

  /// The facts of a change, in the order of its subjects; refused where one is sealed.
  func facts(of change: OwnChange) throws(Refusal) -> [RecordedFact] {
    let others = change.subjects ?? []
    let isAboutSettings = change.children.isEmpty && others.isEmpty
    var facts = isAboutSettings ? service.settings.filter { isOf(change, $0) } : []
    for child in change.children {
      facts += try record(of: child).facts.filter { isOf(change, $0) }
    }
    for subject in others { facts += self.facts(about: subject).filter { isOf(change, $0) } }
    if let sealed = facts.first(where: \.fact.event.isSealed) { throw .sealed(sealed.fact.id) }
    return facts
  }

  private func isOf(_ change: OwnChange, _ recorded: RecordedFact) -> Bool {
    recorded.fact.id.entry == change.version
  }

  /// Refuses where a later fact of somebody else, in force, is about the same matter.
  func mustNotBeBuiltUpon(_ recorded: RecordedFact, _ desk: Desk) throws(Refusal) {
    for other in RecordedFact.standing(try facts(besides: recorded.fact))
    where other.fact.id.entry > recorded.fact.id.entry && other.by != desk.officer.id
      && other.fact.rests(on: recorded.fact)
    {
      throw .builtUpon(by: name(of: other.by))
    }
  }

  /// Refuses where somebody else recorded anything about the same child, or of the same settings,
  /// since the fact was taken back: what it would mean now nobody has decided.
  private func mustBeAsItWasLeft(_ recorded: RecordedFact, _ desk: Desk) throws(Refusal) {
    let record = try facts(besides: recorded.fact)
    let takenBack = record.last { $0.fact.event.mark == .undone(recorded.fact.id) }
    guard let since = takenBack?.fact.id.entry else { return }
    if let other = record.first(where: { $0.fact.id.entry > since && $0.by != desk.officer.id }) {
      throw .changedSince(by: name(of: other.by))
    }
  }

  /// The record in which a fact stands.
  func facts(besides fact: Fact) throws(Refusal) -> [RecordedFact] {
    if let child = fact.child { return try record(of: child).facts }
    return fact.subject.map { facts(about: $0) } ?? service.settings
  }
}
