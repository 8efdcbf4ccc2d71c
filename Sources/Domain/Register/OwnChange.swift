/// One entry of a person, as ``OwnChanges`` keeps it.
package struct OwnChange: Hashable, Codable, Sendable {
  package let version: Version
  /// The children it is about, each once; empty for settings.
  package let children: [ChildID]
  /// The other subjects it is about, each once; nil where there is none.
  package let subjects: [Subject]?
  /// False for an import, which is put right by importing again.
  package let canBeUndone: Bool
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
  }
}
