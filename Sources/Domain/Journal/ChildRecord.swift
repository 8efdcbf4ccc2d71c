/// The full history of one child: every fact about the child in the order of recording.
///
/// It is what the snapshot keeps, one line per child, and what a child's page is made from.
package struct ChildRecord: Hashable, Codable, Sendable {
  package let id: ChildID
  package private(set) var facts: [RecordedFact]

  package init(id: ChildID, facts: [RecordedFact] = []) {
    self.id = id
    self.facts = facts
  }

  package mutating func append(_ fact: RecordedFact) {
    facts.append(fact)
  }

  /// The record as it stood after this entry: what was known then.
  package func known(upTo version: Version) -> ChildRecord {
    ChildRecord(id: id, facts: facts.filter { $0.fact.id.entry <= version })
  }
}
