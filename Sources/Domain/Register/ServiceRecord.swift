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
