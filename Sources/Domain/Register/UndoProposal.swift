/// What `undo` would take back, or `redo` bring back, before it does: for the words of it.
package struct UndoProposal: Hashable, Sendable {
  /// The entry, or the first of an import.
  package let version: Version
  package let at: Moment
  /// The first fact, which says in words what it was.
  package let first: Fact
  /// The facts about the first child, which tell a hand-over from an allocation.
  package let facts: [Fact]
  /// How many children it is about; 0 for settings, and for an import.
  package let children: Int
  package let isImport: Bool

  /// True where it is about the service as a whole: its policy, who works here.
  package var isServiceWide: Bool { first.subject == nil }

  /// Whether the person is asked before it is taken back: where it is about more than one child or
  /// about the service, and where it is older than what they do now.
  package func asks(since began: Moment) -> Bool {
    children > 1 || isServiceWide || at < began
  }
}

/// A change of a person that can be neither undone nor passed over: what is behind it waits.
package struct UndoObstacle: Hashable, Sendable {
  /// The first fact of it.
  package let first: Fact
  package let children: Int
  /// Why it cannot be undone.
  package let refusal: Refusal
}

extension Register {
  /// Which change stands in the way of `undo`, for the words of a refusal; nil where the refusal says
  /// it by itself.
  package func undoObstacle(_ refusal: Refusal, at desk: Desk) -> UndoObstacle? {
    switch refusal {
    case .builtUpon, .notPermitted, .notYours, .sealed,
      .guarded(.workedOnSince), .guarded(.officerInUse), .guarded(.lastManager),
      .guarded(.untriedLogin):
      break
    default: return nil
    }
    guard let change = try? changeToUndo(of: desk.officer.id), let first = firstFact(of: change)
    else { return nil }
    return UndoObstacle(first: first, children: change.children.count, refusal: refusal)
  }

  /// What `undo` would take back; refused as `undo` is.
  package func undoProposal(at desk: Desk) throws(Refusal) -> UndoProposal {
    guard let change = try changeToUndo(of: desk.officer.id) else { throw .nothingToUndo }
    if !change.isImport { _ = try undo(at: desk) } else { try mustBeRecent(change, desk) }
    guard change.canBeUndone, let proposal = try proposal(of: change) else {
      throw .importNotUndone(change.version)
    }
    return proposal
  }

  /// What `redo` would bring back.
  package func redoProposal(by officer: OfficerID) throws(Refusal) -> UndoProposal {
    guard let change = ownChanges(of: officer).undone.last, let proposal = try proposal(of: change)
    else { throw .nothingToRedo }
    return proposal
  }

  /// A change in what its words are made of; nil where its first fact cannot be read.
  private func proposal(of change: OwnChange) throws(Refusal) -> UndoProposal? {
    guard let at = moment(of: change), let first = firstFact(of: change) else { return nil }
    var facts: [Fact] = []
    if let child = change.children.first {
      facts = try record(of: child).facts.map(\.fact).filter { $0.id.entry == change.version }
    }
    return UndoProposal(
      version: change.version, at: at, first: first, facts: facts,
      children: change.isImport ? 0 : change.children.count, isImport: change.isImport)
  }
}
