import Domain

/// One fact of a record as the trail shows it: nothing is left out, withdrawn or corrected.
package struct TrailLine: Hashable, Sendable {
  package let fact: Fact
  package let at: Moment
  /// Who recorded it, by name.
  package let by: String
  package let login: String
  package let sentence: String
  package let inForce: Bool
  /// The event that took its place, or put it out of force.
  package let correctedBy: EventID?

  package var id: EventID { fact.id }

  package var on: Day { fact.on }

  package var reason: String? { fact.reason }

  /// True of what can be corrected or withdrawn: not the rows of an extract, nor what is sealed.
  package var canBePutRight: Bool { inForce && !fact.isExtract && !fact.event.isSealed }

  /// Every fact of a record, in the order of recording.
  package static func all(of record: ChildRecord, in register: Register) -> [TrailLine] {
    all(of: record.facts, in: register, news: news(of: record, in: register))
  }

  /// What each import changed about the child, beside what the record said before it.
  private static func news(
    of record: ChildRecord, in register: Register
  ) -> [EventID: [CaseDifference]] {
    var news: [EventID: [CaseDifference]] = [:]
    var before = ChildRecord(id: record.id)
    for recorded in record.facts {
      var after = before
      after.append(recorded)
      if recorded.fact.isExtract {
        news[recorded.fact.id] = CaseDifference.between(before, and: after, in: register)
      }
      before = after
    }
    return news
  }

  /// Every fact about officers and policy.
  package static func settings(in register: Register) -> [TrailLine] {
    all(of: register.service.settings, in: register)
  }

  /// Every fact about a subject that is no child.
  package static func all(of subject: Subject, in register: Register) -> [TrailLine] {
    all(of: register.facts(about: subject), in: register)
  }

  private static func all(
    of facts: [RecordedFact], in register: Register, news: [EventID: [CaseDifference]] = [:]
  ) -> [TrailLine] {
    let sentence = EventSentence(register, facts)
    let stands = RecordedFact.inForce(facts)
    var successors: [EventID: EventID] = [:]
    for (index, recorded) in facts.enumerated() where stands[index] {
      if let corrected = recorded.fact.corrects { successors[corrected] = recorded.fact.id }
      if let mark = recorded.fact.event.mark {
        successors[mark.subject] = recorded.fact.id
      }
    }
    return facts.enumerated().map { index, recorded in
      TrailLine(
        fact: recorded.fact, at: recorded.at,
        by: register.name(of: recorded.by), login: recorded.login,
        sentence: ([sentence.words(recorded.fact)] + (news[recorded.fact.id] ?? []).map(\.sentence)
          + [recorded.clockWords].compactMap { $0 })
          .joined(separator: " · "), inForce: stands[index],
        correctedBy: stands[index] ? nil : successors[recorded.fact.id])
    }
  }
}

extension RecordedFact {
  /// What the machine's clock said, where that was something else than the moment of recording.
  fileprivate var clockWords: String? {
    machineTime.map { "the computer's clock said \($0.day.weekdayShort), \($0.clock)" }
  }
}
