import Domain

extension Wording {
  /// Why a priority was set, by the ground on which a child of an age is looked after.
  static func reasons(_ priority: Priority, _ ground: Ground, age: Int) -> [String] {
    switch priority {
    case .high: (high[ground.family] ?? highOthers).suiting(age)
    case .medium: (medium[ground.family] ?? mediumOthers).suiting(age)
    case .low: (low[ground.family] ?? lowOthers).suiting(age)
    }
  }

  private static let high: [Ground.Family: Sayings] = [
    .adoption: Sayings([
      (0...18, "home-finding has no match after six months and the order may lapse in purpose"),
      (0...18, "introductions stopped; no plan B is written"),
    ]),
    .court: Sayings([
      (0...18, "final evidence late, the hearing is at risk"),
      (0...18, "no assessment of the wider family has begun and the timetable is short"),
    ]),
    .abroad: Sayings([
      (0...18, "missing twice, exploitation suspected and no safety plan"),
      (0...18, "age assessment drags on while the placement cannot support"),
    ]),
  ]

  private static let highOthers = Sayings([
    (0...18, "placement at risk of breaking down, no other plan"),
    (0...18, "third social worker in a year, decisions of two reviews not done"),
    (6...16, "out of school since spring with no package in place"),
    (0...18, "revocation assessment stands still and holds up permanence"),
  ])

  private static let medium: [Ground.Family: Sayings] = [
    .adoption: Sayings([
      (0...18, "no match yet, family-finding active"),
      (0...18, "siblings together or apart is not decided"),
    ]),
    .court: Sayings([
      (0...18, "viability of the aunt not finished"), (0...18, "court timetable extended once"),
    ]),
    .abroad: Sayings([
      (0...18, "solicitor not found yet"), (0...17, "school place awaited"),
      (0...18, "trauma support on a waiting list"),
    ]),
  ]

  private static let mediumOthers = Sayings([
    (6...18, "therapy awaited"), (5...17, "education plan out of date"),
    (0...18, "claim for criminal injuries not made"),
    (0...17, "long-term match not yet at panel"), (0...18, "contact plan unsettled"),
    (16...18, "pathway plan begun and not finished"),
  ])

  private static let low: [Ground.Family: Sayings] = [
    .adoption: Sayings([
      (0...18, "placed and thriving"), (0...18, "matched, introductions going to plan"),
    ]),
    .court: Sayings([
      (0...18, "before the court, timetable kept"),
      (0...18, "guardian and authority agree on the plan"),
    ]),
  ]

  private static let lowOthers = Sayings([
    (0...18, "stable long-term placement"), (0...18, "settled, plan goes well"),
    (5...18, "same carers for years, no drift"), (0...18, "steady social worker, decisions done"),
    (0...18, "return home on track"),
  ])

  /// The lasting home that the permanence plan names.
  static func permanence(_ person: Person, placement: String, age: Int) -> String {
    switch person.ground {
    case .placementOrder: return "adoption"
    case .interim: return person.seed % 3 == 0 ? "special guardianship" : "return home"
    case .accommodated, .remand, .emergency:
      return age >= 15 ? "supported move to independence" : "return home"
    case .unaccompanied: return age >= 16 ? "supported move to independence" : "long-term fostering"
    case .careOrder, .shortBreaks: break
    }
    switch placement {
    case "P1": return "return home"
    case "U1", "U3":
      return person.seed % 3 == 0 ? "special guardianship" : "long-term fostering with family"
    case "K2", "S1": return "long-term residential care"
    case "K3", "H5": return "supported move to independence"
    default: return "long-term fostering"
    }
  }
}
