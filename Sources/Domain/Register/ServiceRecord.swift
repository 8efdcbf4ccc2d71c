/// What the register keeps beside the children; a snapshot keeps it as it is.
package struct ServiceRecord: Hashable, Sendable {
  /// The number of the last entry.
  package var version: Version = 0
  /// The moment of the last entry: the next one is never earlier.
  package var lastMoment: Moment?
  /// What the machine's clock said at the last entry, where ``lastMoment`` is not near it.
  package var lastClock: Moment?
  /// The facts about officers and policy, in the order of recording.
  package var settings: [RecordedFact] = []
  /// The highest number of a notification so far.
  package var lastNotification = 0
  /// What is known of families, carers, homes and other subjects, in the order of recording.
  package var subjects: [Subject: [RecordedFact]] = [:]
  /// The days on which returns were imported, and how many rows of each day are in force, each
  /// child's rows of an import being one.
  package var imports: [Day: Int] = [:]
  package var namers = Namers()

  package init() {}

  mutating func add(_ entry: Entry) {
    version = entry.version
    lastMoment = entry.at
    lastClock = entry.machineTime
  }

  /// The day of the first import that is in force, nil where there is none.
  package var firstImport: Day? { imports.lazy.filter { $0.value > 0 }.map(\.key).min() }

  /// Counts what is counted over the whole store; `record` is that of the child it is about.
  mutating func count(_ recorded: RecordedFact, in record: ChildRecord? = nil) {
    if let number = recorded.fact.event.raisedNumber {
      lastNotification = max(lastNotification, number)
    }
    if let child = recorded.fact.child {
      for sibling in recorded.fact.namedSiblings { namers.insert(child, for: sibling) }
    }
    if recorded.fact.isExtract {
      imports[recorded.at.day, default: 0] += 1
    } else if let mark = recorded.fact.event.mark,
      let marked = record?.facts.first(where: { $0.fact.id == mark.subject }),
      marked.fact.isExtract
    {
      imports[marked.at.day, default: 0] += mark.bringsBack ? 1 : -1
    }
  }
}

extension ServiceRecord: Codable {
  private enum Key: String, CodingKey {
    case version, lastMoment, lastClock, settings, lastNotification, subjects, imports, namers
  }

  /// One day of ``imports``.
  private struct ImportDay: Codable {
    var day: Day
    var count: Int
  }

  package init(from decoder: any Decoder) throws {
    let members = try decoder.container(keyedBy: Key.self)
    version = try members.decode(Version.self, forKey: .version)
    lastMoment = try members.decodeIfPresent(Moment.self, forKey: .lastMoment)
    lastClock = try members.decodeIfPresent(Moment.self, forKey: .lastClock)
    settings = try members.decode([RecordedFact].self, forKey: .settings)
    lastNotification = try members.decode(Int.self, forKey: .lastNotification)
    let records = try members.decodeIfPresent([SubjectRecord].self, forKey: .subjects) ?? []
    for record in records { subjects[record.subject] = record.facts }
    let days = try members.decodeIfPresent([ImportDay].self, forKey: .imports) ?? []
    for imported in days { imports[imported.day] = imported.count }
    namers = try members.decodeIfPresent(Namers.self, forKey: .namers) ?? Namers()
  }

  package func encode(to encoder: any Encoder) throws {
    var members = encoder.container(keyedBy: Key.self)
    try members.encode(version, forKey: .version)
    try members.encodeIfPresent(lastMoment, forKey: .lastMoment)
    try members.encodeIfPresent(lastClock, forKey: .lastClock)
    try members.encode(settings, forKey: .settings)
    try members.encode(lastNotification, forKey: .lastNotification)
    if !imports.isEmpty {
      let days = imports.sorted { $0.key < $1.key }
      try members.encode(days.map { ImportDay(day: $0.key, count: $0.value) }, forKey: .imports)
    }
    if !namers.isEmpty { try members.encode(namers, forKey: .namers) }
    if !subjects.isEmpty { try members.encode(subjectRecords, forKey: .subjects) }
  }

  /// The records of the subjects that are no children, in the order of the subjects.
  package var subjectRecords: [SubjectRecord] {
    subjects.sorted { $0.key < $1.key }.map { SubjectRecord(subject: $0.key, facts: $0.value) }
  }
}
