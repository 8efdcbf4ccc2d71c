extension ChildRecord {
  /// The record as it stood at the end of a day: what was recorded until then.
  func recordedBy(_ day: Day) -> ChildRecord {
    ChildRecord(id: id, facts: RecordedFact.recorded(facts, by: day))
  }

  /// What is known now of the time up to a day: facts in force that were true by then.
  ///
  /// Empty where the child was not in care, nor notified, by then.
  func trueBy(_ day: Day) -> ChildRecord {
    let known = RecordedFact.known(facts, by: day)
    let isKnown = known.contains { recorded in
      if case .child(let event) = recorded.fact.event { event.makesKnown } else { false }
    }
    return ChildRecord(id: id, facts: isKnown ? known : [])
  }
}

extension RecordedFact {
  /// What was recorded until the end of a day.
  static func recorded(_ facts: [RecordedFact], by day: Day) -> [RecordedFact] {
    facts.filter { $0.at.day <= day }
  }

  /// What is known now of the time up to a day: facts in force that were true by then, each as it
  /// stood then and standing by itself, since which are in force is decided already.
  static func known(_ facts: [RecordedFact], by day: Day) -> [RecordedFact] {
    standing(facts).compactMap { recorded in
      guard recorded.fact.event.mark == nil,
        let event = recorded.fact.event.known(by: day, from: recorded.fact.on)
      else { return nil }
      return RecordedFact(
        fact: recorded.fact.saying(event), at: recorded.at, by: recorded.by,
        login: recorded.login, machineTime: recorded.machineTime)
    }
  }
}
