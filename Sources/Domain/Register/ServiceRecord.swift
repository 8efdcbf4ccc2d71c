/// What the register keeps beside the children; a snapshot keeps it as it is.
package struct ServiceRecord: Hashable, Codable, Sendable {
  /// The number of the last entry.
  package var version: Version = 0
  /// The moment of the last entry: the next one is never earlier.
  package var lastMoment: Moment?
  /// The facts about officers and policy, in the order of recording.
  package var settings: [RecordedFact] = []
  /// The highest number of a notification so far.
  package var lastNotification = 0

  package init() {}

  mutating func add(_ entry: Entry) {
    version = entry.version
    lastMoment = entry.at
  }
}

/// One person's own changes, newest last: what `undo` and `redo` work on.
package struct OwnChanges: Hashable, Codable, Sendable {
  package private(set) var done: [Change] = []
  package private(set) var undone: [Change] = []

  /// One entry of this person.
  package struct Change: Hashable, Codable, Sendable {
    package let version: Version
    /// The children it is about, each once; empty for settings.
    package let children: [ChildID]
    /// False for an import, which is put right by importing again.
    package let canBeUndone: Bool
    /// The first of its facts, which says in words what it was; nil for an import. It is kept here
    /// because a key bar asks with every frame, and must not read records for that.
    package let what: Fact?
  }

  /// How many changes are kept for undoing.
  private static let depth = 100

  package init() {}

  mutating func add(_ entry: Entry) {
    if let subject = entry.undoneVersion {
      move(subject, from: &done, to: &undone)
    } else if let subject = entry.redoneVersion {
      move(subject, from: &undone, to: &done)
    } else {
      var seen: Set<ChildID> = []
      let children = entry.facts.compactMap(\.child).filter { seen.insert($0).inserted }
      let isImport = entry.batch != nil || entry.facts.contains(where: \.isExtract)
      done.append(
        Change(
          version: entry.version, children: isImport ? [] : children, canBeUndone: !isImport,
          what: isImport ? nil : entry.facts.first { $0.child != nil } ?? entry.facts.first))
      undone.removeAll()
      if done.count > OwnChanges.depth { done.removeFirst() }
    }
  }

  private func move(_ version: Version, from: inout [Change], to: inout [Change]) {
    guard let index = from.lastIndex(where: { $0.version == version }) else { return }
    to.append(from.remove(at: index))
  }
}

extension Entry {
  /// The entry that this one takes back, where it does nothing else.
  package var undoneVersion: Version? {
    guard case .mark(.undone(let subject)) = facts.first?.event else { return nil }
    return subject.entry
  }

  /// The entry that this one brings back, where it does nothing else.
  package var redoneVersion: Version? {
    guard case .mark(.redone(let subject)) = facts.first?.event else { return nil }
    return subject.entry
  }
}

extension Fact {
  /// True where it holds rows of an extract.
  package var isExtract: Bool {
    if case .child(.extracted) = event { return true }
    return false
  }
}
