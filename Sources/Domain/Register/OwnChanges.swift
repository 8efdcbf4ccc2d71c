/// One person's own changes, newest last: what `undo` and `redo` work on.
package struct OwnChanges: Hashable, Codable, Sendable {
  package private(set) var done: [OwnChange] = []
  package private(set) var undone: [OwnChange] = []

  /// How many changes are kept for undoing.
  private static let depth = 100

  package init() {}

  mutating func add(_ entry: Entry) {
    if let subject = entry.undoneVersion {
      move(subject, from: &done, to: &undone)
    } else if let subject = entry.redoneVersion {
      move(subject, from: &undone, to: &done)
    } else if let last = done.indices.last, done[last].goesOn(with: entry) {
      done[last].goOn(with: entry)
    } else {
      done.append(OwnChange(entry))
      undone.removeAll()
      if done.count > OwnChanges.depth { done.removeFirst() }
    }
  }

  private func move(_ version: Version, from: inout [OwnChange], to: inout [OwnChange]) {
    guard let index = from.lastIndex(where: { $0.versions.contains(version) }) else { return }
    to.append(from.remove(at: index))
  }
}

extension Entry {
  /// The entry that this one takes back, where it does nothing else.
  package var undoneVersion: Version? {
    guard case .undone(let subject) = facts.first?.event.mark else { return nil }
    return subject.entry
  }

  /// The entry that this one brings back, where it does nothing else.
  package var redoneVersion: Version? {
    guard case .redone(let subject) = facts.first?.event.mark else { return nil }
    return subject.entry
  }
}

extension Event {
  /// True where it says that an import was taken in.
  var isIntake: Bool {
    if case .intake = self { return true }
    return false
  }
}

extension Fact {
  /// True where it holds rows of an extract.
  package var isExtract: Bool {
    if case .child(.extracted) = event { return true }
    return false
  }
}
