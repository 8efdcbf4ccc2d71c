extension ChildRecord {
  /// The record as it stood at the end of a day: what was recorded until then.
  package func recordedBy(_ day: Day) -> ChildRecord {
    ChildRecord(id: id, facts: facts.filter { $0.at.day <= day })
  }

  /// What is known now of the time up to a day: facts in force that were true by then.
  ///
  /// Rows of an extract count by their own days, whenever they were imported; who the child is
  /// counts for every day. Empty where the child was not in care, nor notified, by then.
  package func trueBy(_ day: Day) -> ChildRecord {
    let stands = RecordedFact.inForce(facts)
    var kept: [RecordedFact] = []
    var isKnown = false
    for (index, recorded) in facts.enumerated() where stands[index] {
      switch recorded.fact.event {
      case .mark: continue
      case .child(.described): kept.append(recorded.saying(recorded.fact.event))
      case .child(.extracted(let extract)):
        let cut = extract.upTo(day)
        if !cut.episodes.isEmpty { isKnown = true }
        kept.append(recorded.saying(.child(.extracted(cut))))
      case .child(.added(let addition)):
        guard min(recorded.fact.on, addition.lookedAfterFrom ?? recorded.fact.on) <= day
        else { continue }
        isKnown = true
        kept.append(recorded.saying(recorded.fact.event))
      default:
        if recorded.fact.on <= day { kept.append(recorded.saying(recorded.fact.event)) }
      }
    }
    return ChildRecord(id: id, facts: isKnown ? kept : [])
  }
}

extension RecordedFact {
  /// The fact with an event in its place, and standing by itself: which facts are in force is
  /// decided already.
  fileprivate func saying(_ event: Event) -> RecordedFact {
    RecordedFact(
      fact: Fact(id: fact.id, child: fact.child, on: fact.on, event: event, reason: fact.reason),
      at: at, by: by, login: login)
  }
}

extension Extract {
  /// The rows that were true by a day, each as it stood then: what ended later was still open.
  fileprivate func upTo(_ day: Day) -> Extract {
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
