/// In which of two ways a past day is looked at; they differ by what was learnt since.
package enum Lookback: String, CaseIterable, Codable, Sendable {
  /// By the entries recorded up to the end of that day: what somebody at the desk could see.
  case knownThen = "then"
  /// By the days on which things were true, with all that was recorded and put right since.
  case knownNow = "now"

  package var title: String {
    switch self {
    case .knownThen: "known then"
    case .knownNow: "now known about then"
    }
  }
}

extension Register {
  /// Returns the register of a past day, to be looked at with that day for today.
  ///
  /// It is made from every child's record, so its cost is that of reading them all once. Of what
  /// was known then it is equal to the register of a journal that ends with that day. The people
  /// and the policy of a time before they were first recorded are taken as first recorded.
  package func asAt(_ day: Day, _ way: Lookback) throws(RecordDamage) -> Register {
    var past = Register(rules: rules)
    past.service.version = version
    past.replace(settings: way == .knownThen ? settings(knownOn: day) : settings(trueOn: day))
    for row in 0..<childCount {
      let record = try record(at: row)
      past.add(way == .knownThen ? record.recordedBy(day) : record.trueBy(day))
    }
    for (subject, facts) in service.subjects {
      let known =
        way == .knownThen
        ? RecordedFact.recorded(facts, by: day) : RecordedFact.known(facts, by: day)
      if !known.isEmpty { past.service.subjects[subject] = known }
    }
    try past.remakeSummaries()
    return past
  }

  /// Refuses a day to come, and, of what was known then, a day before the first entry.
  package func mustReach(_ day: Day, _ way: Lookback, today: Day) throws(Refusal) {
    if day > today { throw .inTheFuture("a look back", day) }
    guard way == .knownThen, let first = service.settings.first?.at.day, day < first else { return }
    throw .beforeFirstEntry(day, first: first)
  }

  private mutating func replace(settings: [RecordedFact]) {
    service.settings = settings
    readSettings()
    periodsChanged = false
  }

  /// Takes a whole record of a child that is not known yet; one without facts is left out.
  private mutating func add(_ record: ChildRecord) {
    guard !record.facts.isEmpty else { return }
    let row = changed.add(record.id, after: kept.count)
    changed.children[row]?.record = record
    staleRows.insert(row)
    for recorded in record.facts {
      service.count(recorded, in: record)
    }
  }

  private func settings(knownOn day: Day) -> [RecordedFact] {
    service.settings.filter { $0.at.day <= day }
  }

  /// The settings in force that were true by the day, and the first of each where none was.
  private func settings(trueOn day: Day) -> [RecordedFact] {
    let stands = RecordedFact.inForce(service.settings)
    var seen: Set<String> = []
    var kept: [RecordedFact] = []
    for (index, recorded) in service.settings.enumerated() where stands[index] {
      guard let setting = recorded.fact.event.setting(on: recorded.fact.on) else { continue }
      let isFirst = seen.insert(setting.of).inserted
      let lasts = isFirst && setting.heldBefore
      if recorded.fact.on <= day || lasts { kept.append(recorded) }
    }
    return kept
  }
}
