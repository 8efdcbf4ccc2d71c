/// What the register keeps beside the children; a snapshot keeps it as it is.
package struct ServiceRecord: Hashable, Sendable {
  /// The number of the last entry.
  package var version: Version = 0
  /// The moment of the last entry: the next one is never earlier.
  package var lastMoment: Moment?
  /// The facts about officers and policy, in the order of recording.
  package var settings: [RecordedFact] = []
  /// The highest number of a notification so far.
  package var lastNotification = 0
  /// What is known of families, carers, homes and other subjects, in the order of recording.
  package var subjects: [Subject: [RecordedFact]] = [:]

  package init() {}

  mutating func add(_ entry: Entry) {
    version = entry.version
    lastMoment = entry.at
  }

  /// Counts what is numbered over the whole store.
  mutating func count(_ fact: Fact) {
    if let number = fact.event.raisedNumber { lastNotification = max(lastNotification, number) }
  }
}

extension ServiceRecord: Codable {
  private enum Key: String, CodingKey {
    case version, lastMoment, settings, lastNotification, subjects
  }

  package init(from decoder: any Decoder) throws {
    let members = try decoder.container(keyedBy: Key.self)
    version = try members.decode(Version.self, forKey: .version)
    lastMoment = try members.decodeIfPresent(Moment.self, forKey: .lastMoment)
    settings = try members.decode([RecordedFact].self, forKey: .settings)
    lastNotification = try members.decode(Int.self, forKey: .lastNotification)
    let records = try members.decodeIfPresent([SubjectRecord].self, forKey: .subjects) ?? []
    for record in records { subjects[record.subject] = record.facts }
  }

  package func encode(to encoder: any Encoder) throws {
    var members = encoder.container(keyedBy: Key.self)
    try members.encode(version, forKey: .version)
    try members.encodeIfPresent(lastMoment, forKey: .lastMoment)
    try members.encode(settings, forKey: .settings)
    try members.encode(lastNotification, forKey: .lastNotification)
    if !subjects.isEmpty { try members.encode(subjectRecords, forKey: .subjects) }
  }

  /// The records of the subjects that are no children, in the order of the subjects.
  package var subjectRecords: [SubjectRecord] {
    subjects.sorted { $0.key < $1.key }.map { SubjectRecord(subject: $0.key, facts: $0.value) }
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
    /// The other subjects it is about, each once; nil where there is none.
    package let subjects: [Subject]?
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
      let isImport = entry.batch != nil || entry.facts.contains(where: \.isExtract)
      done.append(Change(entry, canBeUndone: !isImport))
      undone.removeAll()
      if done.count > OwnChanges.depth { done.removeFirst() }
    }
  }

  private func move(_ version: Version, from: inout [Change], to: inout [Change]) {
    guard let index = from.lastIndex(where: { $0.version == version }) else { return }
    to.append(from.remove(at: index))
  }
}

extension OwnChanges.Change {
  fileprivate init(_ entry: Entry, canBeUndone: Bool) {
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

extension Fact {
  /// True where it holds rows of an extract.
  package var isExtract: Bool {
    if case .child(.extracted) = event { return true }
    return false
  }
}
