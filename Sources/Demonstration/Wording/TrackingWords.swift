import Domain

extension Wording {
  /// Why a priority was set, by the ground on which the child is looked after.
  static func reasons(_ priority: Priority, _ ground: Ground) -> [String] {
    switch priority {
    case .high: highReasons(ground)
    case .medium: mediumReasons(ground)
    case .low: lowReasons(ground)
    }
  }

  private static func highReasons(_ ground: Ground) -> [String] {
    switch ground {
    case .placementOrder:
      [
        "home-finding has no match after six months and the order may lapse in purpose",
        "introductions stopped; no plan B is written",
      ]
    case .interim, .emergency:
      [
        "final evidence late, the hearing is at risk",
        "no assessment of the wider family has begun and the timetable is short",
      ]
    case .unaccompanied:
      [
        "missing twice, exploitation suspected and no safety plan",
        "age assessment drags on while the placement cannot support",
      ]
    default:
      [
        "placement at risk of breaking down, no other plan",
        "third social worker in a year, decisions of two reviews not done",
        "out of school since spring with no package in place",
        "revocation assessment stands still and holds up permanence",
      ]
    }
  }

  private static func mediumReasons(_ ground: Ground) -> [String] {
    switch ground {
    case .placementOrder:
      ["no match yet, family-finding active", "siblings together or apart is not decided"]
    case .interim, .emergency:
      ["viability of the aunt not finished", "court timetable extended once"]
    case .unaccompanied:
      ["solicitor not found yet", "school place awaited", "trauma support on a waiting list"]
    default:
      [
        "therapy awaited", "education plan out of date", "claim for criminal injuries not made",
        "long-term match not yet at panel", "contact plan unsettled",
        "pathway plan begun and not finished",
      ]
    }
  }

  private static func lowReasons(_ ground: Ground) -> [String] {
    switch ground {
    case .interim, .emergency:
      ["before the court, timetable kept", "guardian and authority agree on the plan"]
    case .placementOrder: ["placed and thriving", "matched, introductions going to plan"]
    default:
      [
        "stable long-term placement", "settled, plan goes well", "same carers for years, no drift",
        "steady social worker, decisions done", "return home on track",
      ]
    }
  }

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
