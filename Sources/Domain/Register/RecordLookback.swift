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
        login: recorded.login)
    }
  }
}

extension Extract {
  /// The rows that were true by a day, each as it stood then: what ended later was still open.
  func upTo(_ day: Day) -> Extract {
    var cut = self
    cut.episodes = episodes.filter { $0.start <= day }.map { $0.asAt(day) }
    cut.reviews = reviews.filter { $0.held <= day }
    cut.missing = missing.filter { $0.start <= day }
    for index in cut.missing.indices {
      cut.missing[index].end = cut.missing[index].end.flatMap { $0 <= day ? $0 : nil }
    }
    cut.adoptionPlacements = adoptionPlacements.filter { $0.placed <= day }
    for index in cut.adoptionPlacements.indices {
      guard let ceased = cut.adoptionPlacements[index].ceased, ceased > day else { continue }
      cut.adoptionPlacements[index].ceased = nil
      cut.adoptionPlacements[index].reasonCeased = nil
    }
    cut.socialWorkers = socialWorkers.filter { $0.start <= day }
    for index in cut.socialWorkers.indices {
      guard let end = cut.socialWorkers[index].end, end > day else { continue }
      cut.socialWorkers[index].end = nil
      cut.socialWorkers[index].reason = nil
    }
    return cut
  }
}

extension Episode {
  /// As it stood on a day within it: not ended yet.
  fileprivate func asAt(_ day: Day) -> Episode {
    guard let end, end > day else { return self }
    var open = self
    open.end = nil
    open.endReason = nil
    open.changeReason = nil
    return open
  }
}
