/// One entry of a person, as ``OwnChanges`` keeps it.
package struct OwnChange: Hashable, Codable, Sendable {
  package let version: Version
  /// The children it is about, each once; empty for settings.
  package let children: [ChildID]
  /// The other subjects it is about, each once; nil where there is none.
  package let subjects: [Subject]?
  /// False for an import, which is put right by importing again.
  package let canBeUndone: Bool
  /// The first of its facts, which says in words what it was; nil for an import. It is kept here
  /// because a key bar asks with every frame, and must not read records for that.
  package let what: Fact?
}

extension OwnChange {
  init(_ entry: Entry, canBeUndone: Bool) {
    version = entry.version
    self.canBeUndone = canBeUndone
    var seen: Set<Subject> = []
    let about =
      canBeUndone ? entry.facts.compactMap(\.subject).filter { seen.insert($0).inserted } : []
    children = about.compactMap(\.child)
    let others = about.filter { $0.kind != .child }
    subjects = others.isEmpty ? nil : others
    what = canBeUndone ? entry.facts.first { $0.child != nil } ?? entry.facts.first : nil
  }
}
