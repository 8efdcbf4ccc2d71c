extension Register {
  /// Takes back the person's own latest change, by a new entry.
  ///
  /// Refused where somebody else's later entry builds on it.
  package func undo(at desk: Desk) throws(Refusal) -> [Draft] {
    guard let change = ownChanges(of: desk.officer.id).done.last else { throw .nothingToUndo }
    guard change.canBeUndone else { throw .importNotUndone(change.version) }
    let facts = try facts(of: change)
    for recorded in facts { try mustNotBeBuiltUpon(recorded, desk) }
    return facts.map {
      Draft($0.fact.child, on: desk.today, .mark(.undone($0.fact.id)))
    }
  }

  /// Brings back what the person took back last, by a new entry.
  package func redo(at desk: Desk) throws(Refusal) -> [Draft] {
    guard let change = ownChanges(of: desk.officer.id).undone.last else { throw .nothingToRedo }
    return try facts(of: change).map {
      Draft($0.fact.child, on: desk.today, .mark(.redone($0.fact.id)))
    }
  }

  /// What `undo` would take back, or nil where there is nothing. Reads no record.
  package func undoable(by officer: OfficerID) -> Fact? {
    guard let change = ownChanges(of: officer).done.last, change.canBeUndone else { return nil }
    return change.what
  }

  /// How many children the change that `undo` would take back is about.
  package func undoableChildren(by officer: OfficerID) -> Int {
    ownChanges(of: officer).done.last?.children.count ?? 0
  }

  /// How many children the change that `redo` would bring back is about.
  package func redoableChildren(by officer: OfficerID) -> Int {
    ownChanges(of: officer).undone.last?.children.count ?? 0
  }

  /// What `redo` would bring back, or nil where there is nothing. Reads no record.
  package func redoable(by officer: OfficerID) -> Fact? {
    ownChanges(of: officer).undone.last?.what
  }

  private func facts(of change: OwnChanges.Change) throws(Refusal) -> [RecordedFact] {
    guard !change.children.isEmpty else {
      return service.settings.filter { $0.fact.id.entry == change.version }
    }
    var result: [RecordedFact] = []
    for child in change.children {
      result += try record(of: child).facts.filter { $0.fact.id.entry == change.version }
    }
    return result
  }

  /// Refuses where a later fact of somebody else, in force, is about the same matter.
  private func mustNotBeBuiltUpon(_ recorded: RecordedFact, _ desk: Desk) throws(Refusal) {
    let later: [RecordedFact]
    if let child = recorded.fact.child {
      later = try record(of: child).facts
    } else {
      later = service.settings
    }
    let stands = RecordedFact.inForce(later)
    for (index, other) in later.enumerated()
    where stands[index] && other.fact.id.entry > recorded.fact.id.entry
      && other.by != desk.officer.id && other.fact.buildsOn(recorded.fact)
    {
      throw .builtUpon(by: officer(other.by)?.name ?? other.by.rawValue)
    }
  }
}

extension Fact {
  /// True where this later fact rests on the earlier one, so that the earlier one cannot simply go.
  func buildsOn(_ earlier: Fact) -> Bool {
    if corrects == earlier.id { return true }
    switch (event, earlier.event) {
    case (.mark(let mark), _): return mark.subject == earlier.id
    case (.notification(let mine), .notification(let theirs)): return mine.number == theirs.number
    case (.tracking, .tracking), (.policy, .policy): return true
    case (.child(.allocated), .child(.allocated)), (.child(.reopened), .child(.closed)),
      (.child(.closed), .child(.reopened)):
      return true
    case (.review(.held), .review(.adjourned)): return on >= earlier.on
    case (.officer(.set(let mine)), .officer(.set(let theirs))): return mine.id == theirs.id
    case (.supervision(.done(let done)), .supervision(.agreed)): return done.action == earlier.id
    case (.dipSample(.checked(let check)), .dipSample(.drawn(let sample))):
      return check.sample == sample.number
    case (_, .child(.added)): return child == earlier.child
    default: return false
    }
  }
}
