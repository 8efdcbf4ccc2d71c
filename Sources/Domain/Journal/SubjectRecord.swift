/// The full history of one subject that is no child, in the order of recording.
package struct SubjectRecord: Hashable, Codable, Sendable {
  package let subject: Subject
  package internal(set) var facts: [RecordedFact]
}
