import Domain

/// Chooses the placements of a child: the first, the moves, and the one that lasts.
struct Placing {
  let person: Person
  let horizon: Day
  /// The day of the last change of legal status.
  let settled: Day
  var dice: Dice

  init(_ person: Person, horizon: Day, settled: Day, dice: Dice) {
    self.person = person
    self.horizon = horizon
    self.settled = settled
    self.dice = dice
  }

  mutating func add(to turns: inout [Day: Turn]) {
    let first = firstPlacement()
    turns[person.start, default: Turn()].placement = first
    guard person.ground != .shortBreaks, person.ground != .emergency else { return }
    var current = addMoves(first, to: &turns)
    let target = lastPlacement(current)
    if let day = dayOfLast(target), target != current {
      let sameCarers = current.hasPrefix("U") && (target == "U4" || target == "A5")
      turns[day, default: Turn()].placement = target
      turns[day]?.hasSameCarers = sameCarers
      current = target
    }
  }

  /// Adds the moves before the status was settled and returns the last placement.
  private mutating func addMoves(
    _ first: String, to turns: inout [Day: Turn]
  ) -> String {
    var current = first
    var day = person.start.adding(days: 9 + dice.waiting(mean: 360))
    let room = person.exit == nil ? 60 : 0
    let last = settled > person.start ? settled.adding(days: room) : horizon
    while day < min(last, horizon.adding(days: -12)) {
      if turns[day] == nil {
        current = temporary(on: day)
        turns[day] = Turn(placement: current)
      }
      day = day.adding(days: 25 + dice.waiting(mean: 500))
    }
    return current
  }

  private func age(_ day: Day) -> Int { Day.age(of: person.born, on: day) }

  private mutating func firstPlacement() -> String {
    switch person.ground {
    case .remand: return dice.weighted([("R5", 50), ("K1", 25), ("K2", 25)])
    case .shortBreaks: return dice.weighted([("K2", 45), ("U6", 55)])
    case .unaccompanied:
      return age(person.start) >= 16 && dice.chance(550) ? supported : "U6"
    default:
      if age(person.start) < 1, dice.chance(60) { return "R3" }
      return temporary(on: person.start)
    }
  }

  /// Registered supported accommodation, under the code of its time.
  private var supported: String { horizon < Day(2023, 10, 28) ? "H5" : "K3" }

  private mutating func temporary(on day: Day) -> String {
    let age = age(day)
    if person.ground == .unaccompanied { return age >= 16 ? supported : "U6" }
    if age >= 16 {
      return dice.weighted([("U6", 40), (supported, 34), ("K2", 20), ("U3", 6)])
    }
    if age >= 10 { return dice.weighted([("U6", 62), ("U3", 17), ("K2", 21)]) }
    return dice.weighted([("U6", 76), ("U3", 24)])
  }

  /// The placement of now, or of the end.
  private mutating func lastPlacement(_ current: String) -> String {
    let age = age(horizon)
    switch person.exit {
    case .adopted: return dice.weighted([("A6", 85), ("A5", 15)])
    case .guardianship: return person.endReason?.rawValue == "E45" ? "U1" : "U6"
    case .homePlanned where person.ground == .careOrder: return "P1"
    default: break
    }
    if person.history == .placedForAdoption { return "A6" }
    switch person.ground {
    case .careOrder:
      if age >= 16 {
        return dice.weighted([
          ("U4", 36), ("U1", 9), ("U6", 8), ("K2", 13), (supported, 24), ("P1", 6), ("S1", 2),
          ("U3", 2),
        ])
      }
      if age >= 10 {
        return dice.weighted([
          ("U4", 46), ("U1", 13), ("U6", 14), ("K2", 14), ("P1", 7), ("U3", 4), ("S1", 2),
        ])
      }
      return dice.weighted([("U4", 46), ("U1", 17), ("U6", 16), ("P1", 13), ("U3", 8)])
    case .placementOrder:
      return dice.weighted([("A6", 34), ("A5", 8), ("U5", 9), ("U6", 49)])
    case .interim:
      return dice.chance(120) ? "P1" : current
    default: return current
    }
  }

  /// The day on which the last placement began, where there is room for it.
  private mutating func dayOfLast(_ target: String) -> Day? {
    let low: Int
    let high: Int
    switch person.exit {
    case .adopted: (low, high) = (max(15, horizon - settled - 200), horizon - settled - 75)
    case .guardianship, .homePlanned: (low, high) = (10, horizon - settled - 40)
    default:
      low = 65
      high = min(horizon - settled - 12, target.hasPrefix("A") ? 330 : 500)
    }
    guard high > low else { return nil }
    let day = settled.adding(days: dice.between(low, high))
    // Supported accommodation is for those of sixteen and over (rule 371 of the return).
    guard target == "K3" || target == "H5", age(day) < 16 else { return day }
    let sixteenth = person.born.birthday(16).adding(days: 3)
    return sixteenth < horizon.adding(days: -12) ? sixteenth : nil
  }

  static func provider(_ placement: String, _ seed: UInt64) -> String? {
    let share = Int(seed >> 9 & 0xFF)
    switch placement {
    case "P1": return "PR0"
    case "A5", "A6": return share < 170 ? "PR1" : "PR5"
    case "U1", "U3": return "PR1"
    case "R5": return "PR3"
    case "K1": return "PR2"
    case "K2", "K3", "H5", "S1", "R3": return share < 40 ? "PR1" : share < 225 ? "PR4" : "PR5"
    default: return share < 150 ? "PR1" : share < 240 ? "PR4" : "PR5"
    }
  }

  static func urn(_ placement: String, _ seed: UInt64) -> String? {
    guard ["K1", "K2", "K3", "R3"].contains(placement) else { return nil }
    return "SC\(900_000 + Int(seed >> 20 & 0x3FF) * 7)"
  }
}

/// A change on a day: of the legal status, of the placement, or both.
struct Turn {
  var status: String?
  var placement: String?
  var hasSameCarers = false
}
