/// Reads who works here, who covers whom and the policy from the facts about the service.
struct SettingsReading {
  private(set) var officers: [Officer] = []
  private(set) var covers: [Cover] = []
  private(set) var policy = Policy()
  /// The imports that stand, in the order of recording.
  private(set) var intakes: [TakenIntake] = []
  private var places: [OfficerID: Int] = [:]

  /// Takes a fact in the order of recording; an officer who is out of force keeps their place.
  mutating func take(_ fact: Fact, _ stands: Bool) {
    switch fact.event {
    case .officer(let event): take(event, on: fact.on, stands)
    case .policy(.set(let policy)): if stands { self.policy = policy }
    case .intake(.taken(let intake)): if stands { intakes.append(TakenIntake(fact.id, intake)) }
    case .child, .review, .visit, .note, .tracking, .notification, .clock, .supervision,
      .dipSample, .mark, .sealed:
      break
    }
  }

  private mutating func take(_ event: OfficerEvent, on day: Day, _ stands: Bool) {
    switch event {
    case .set(let officer):
      if let place = places[officer.id] {
        if stands { officers[place] = officer }
      } else {
        places[officer.id] = officers.count
        officers.append(officer)
      }
    case .left(let id): if stands, let place = places[id] { officers[place].left = day }
    case .covered(let cover): if stands { covers.append(cover) }
    }
  }
}
