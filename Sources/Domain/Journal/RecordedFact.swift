/// A fact with who recorded it and when: a line of the child's trail.
package struct RecordedFact: Hashable, Codable, Sendable {
  package let fact: Fact
  package let at: Moment
  package let by: OfficerID
  package let login: String
  /// What the machine's clock said, where that was something else than `at`.
  package let machineTime: Moment?

  package init(
    fact: Fact, at: Moment, by: OfficerID, login: String, machineTime: Moment? = nil
  ) {
    self.fact = fact
    self.at = at
    self.by = by
    self.login = login
    self.machineTime = machineTime
  }
}

extension RecordedFact {
  /// Returns which facts are in force: not withdrawn, not taken back, not corrected by another.
  ///
  /// A later mark wins over an earlier one, and a mark that is itself out of force says nothing;
  /// so the newest is looked at first.
  package static func inForce(_ facts: [RecordedFact]) -> [Bool] {
    var result = [Bool](repeating: true, count: facts.count)
    guard facts.contains(where: { $0.fact.speaksOfAnother }) else { return result }
    var decided: [EventID: Bool] = [:]
    for index in facts.indices.reversed() {
      let fact = facts[index].fact
      let stands = decided[fact.id] ?? true
      result[index] = stands
      guard stands else { continue }
      if let corrected = fact.corrects, decided[corrected] == nil { decided[corrected] = false }
      if let mark = fact.event.mark, decided[mark.subject] == nil {
        decided[mark.subject] = mark.bringsBack
      }
    }
    return result
  }

  /// The facts in force, in the order of recording.
  package static func standing(_ facts: [RecordedFact]) -> [RecordedFact] {
    zip(facts, inForce(facts)).filter(\.1).map(\.0)
  }
}

extension Fact {
  fileprivate var speaksOfAnother: Bool { corrects != nil || event.mark != nil }
}
