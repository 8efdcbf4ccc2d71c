/// Reads who works here, who covers whom and the policy from the facts about the service.
struct SettingsReading {
  private(set) var officers: [Officer] = []
  private(set) var covers: [Cover] = []
  private(set) var policy = Policy()
  /// The imports that stand, in the order of recording.
  private(set) var intakes: [TakenIntake] = []
  /// Who was added and taken back: they keep their place, and are nobody.
  private(set) var takenBack: Set<OfficerID> = []
  /// The first day on which the service had a manager.
  private(set) var firstManager: Day?
  private var places: [OfficerID: Int] = [:]
  private var founding: Policy?

  /// Reads all facts, given whether each is in force.
  init(_ settings: [RecordedFact], _ stands: [Bool]) {
    for (recorded, stands) in zip(settings, stands) { take(recorded.fact, stands) }
    for id in takenBack {
      guard let place = places[id] else { continue }
      officers[place].logins = []
      officers[place].left = officers[place].from.adding(days: -1)
    }
    if let founding {
      policy.isDemonstration = founding.isDemonstration
      policy.isPractice = founding.isPractice
    }
  }

  /// Takes a fact in the order of recording; an officer who is out of force keeps their place.
  private mutating func take(_ fact: Fact, _ stands: Bool) {
    switch fact.event {
    case .officer(let event): take(event, on: fact.on, stands)
    case .policy(.set(let policy)):
      founding = founding ?? policy
      if stands { self.policy = policy }
    case .intake(.taken(let intake)): if stands { intakes.append(TakenIntake(fact.id, intake)) }
    case .child, .review, .visit, .note, .tracking, .notification, .clock, .supervision, .decision,
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
        if !stands { takenBack.insert(officer.id) }
      }
      guard stands else { return }
      takenBack.remove(officer.id)
      if officer.role == .serviceManager {
        let first = max(officer.from, day)
        firstManager = firstManager.map { min($0, first) } ?? first
      }
    case .left(let id): if stands, let place = places[id] { officers[place].left = day }
    case .covered(let cover): if stands { covers.append(cover) }
    }
  }
}
