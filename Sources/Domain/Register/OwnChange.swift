/// One entry of a person, or one import of theirs, as ``OwnChanges`` keeps it.
package struct OwnChange: Hashable, Codable, Sendable {
  package let version: Version
  /// When an import began; nil of every other change, whose own record says it, and of an import that
  /// an older program kept.
  package let at: Moment?
  /// The children it is about, each once; empty for settings, and for an import of many.
  package private(set) var children: [ChildID]
  /// The other subjects it is about, each once; nil where there is none.
  package let subjects: [Subject]?
  /// False for an import of a time before imports were kept as one change.
  package let canBeUndone: Bool
  /// The fact that says in words what an import was; nil for every other change, whose own record
  /// says it.
  package private(set) var intake: Fact?
  /// The last entry of an import, which is a batch of several; nil where it is no import.
  package private(set) var lastOfImport: Version?
  /// True where an import is about so many children that they are not listed.
  package private(set) var isWide: Bool?
}

extension OwnChange {
  package var isImport: Bool { lastOfImport != nil }

  /// The entries that it consists of.
  package var versions: ClosedRange<Version> { version...(lastOfImport ?? version) }

  init(_ entry: Entry) {
    version = entry.version
    canBeUndone = true
    let isImport = entry.batch != nil || entry.facts.contains(where: \.isExtract)
    at = isImport ? entry.at : nil
    var seen: Set<Subject> = []
    let about = entry.facts.compactMap(\.subject).filter { seen.insert($0).inserted }
    children = about.compactMap(\.child)
    let others = about.filter { $0.kind != .child }
    subjects = others.isEmpty ? nil : others
    if isImport {
      lastOfImport = entry.version
      take(of: entry)
    }
  }

  /// Takes in the next entry of the same import.
  mutating func goOn(with entry: Entry) {
    lastOfImport = entry.version
    if isWide != true {
      var seen = Set(children)
      children += entry.facts.compactMap(\.child).filter { seen.insert($0).inserted }
    }
    take(of: entry)
  }

  /// Whether an entry belongs to the same import: its batch goes on without another beginning.
  func goesOn(with entry: Entry) -> Bool {
    guard let lastOfImport, entry.version == lastOfImport + 1, let batch = entry.batch else {
      return false
    }
    if case .begin = batch { return false }
    return true
  }

  private mutating func take(of entry: Entry) {
    intake = entry.facts.last { $0.event.isIntake } ?? intake
    if children.count > OwnChange.listed {
      children = []
      isWide = true
    }
  }

  /// So many children of an import are listed; an undo looks for those of a larger one.
  private static let listed = 100
}
