extension Register {
  /// Takes back the person's own latest change, by a new entry.
  ///
  /// Refused where somebody else's later entry builds on it.
  package func undo(at desk: Desk) throws(Refusal) -> [Draft] {
    guard let change = ownChanges(of: desk.officer.id).done.last else { throw .nothingToUndo }
    guard change.canBeUndone else { throw .importNotUndone(change.version) }
    if change.isImport { return try ImportMarks.undo(self, at: desk).all() }
    let facts = try facts(of: change)
    for recorded in facts { try mustNotBeBuiltUpon(recorded, desk) }
    return facts.map {
      Draft(about: $0.fact.subject, on: desk.today, .mark(.undone($0.fact.id)))
    }
  }

  /// Brings back what the person took back last, by a new entry.
  package func redo(at desk: Desk) throws(Refusal) -> [Draft] {
    guard let change = ownChanges(of: desk.officer.id).undone.last else { throw .nothingToRedo }
    if change.isImport { return try ImportMarks.redo(self, at: desk).all() }
    return try facts(of: change).map {
      Draft(about: $0.fact.subject, on: desk.today, .mark(.redone($0.fact.id)))
    }
  }

  /// What `undo` would take back, or nil where there is nothing. Reads no record.
  package func undoable(by officer: OfficerID) -> Fact? {
    guard let change = ownChanges(of: officer).done.last, change.canBeUndone else { return nil }
    return change.what
  }

  /// How many children the change that `undo` would take back is about; 0 for an import, whose own
  /// words say so.
  package func undoableChildren(by officer: OfficerID) -> Int {
    ownChanges(of: officer).done.last?.childCount ?? 0
  }

  /// How many children the change that `redo` would bring back is about; 0 for an import.
  package func redoableChildren(by officer: OfficerID) -> Int {
    ownChanges(of: officer).undone.last?.childCount ?? 0
  }

  /// True where `undo` would take back an import, which is done piece by piece: ``ImportMarks``.
  package func undoesImport(of officer: OfficerID) -> Bool {
    ownChanges(of: officer).done.last?.isImport ?? false
  }

  /// True where `redo` would bring back an import.
  package func redoesImport(of officer: OfficerID) -> Bool {
    ownChanges(of: officer).undone.last?.isImport ?? false
  }

  /// What `redo` would bring back, or nil where there is nothing. Reads no record.
  package func redoable(by officer: OfficerID) -> Fact? {
    ownChanges(of: officer).undone.last?.what
  }

  /// The facts of a change, in the order of its subjects; refused where one is sealed.
  private func facts(of change: OwnChange) throws(Refusal) -> [RecordedFact] {
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
  private func mustNotBeBuiltUpon(_ recorded: RecordedFact, _ desk: Desk) throws(Refusal) {
    for other in RecordedFact.standing(try facts(besides: recorded.fact))
    where other.fact.id.entry > recorded.fact.id.entry && other.by != desk.officer.id
      && other.fact.rests(on: recorded.fact)
    {
      throw .builtUpon(by: name(of: other.by))
    }
  }

  /// The record in which a fact stands.
  private func facts(besides fact: Fact) throws(Refusal) -> [RecordedFact] {
    if let child = fact.child { return try record(of: child).facts }
    return fact.subject.map { facts(about: $0) } ?? service.settings
  }
}

extension OwnChange {
  fileprivate var childCount: Int { isImport ? 0 : children.count }
}
