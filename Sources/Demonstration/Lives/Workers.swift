import Domain

/// A stretch with one social worker.
struct WorkerSpell: Sendable {
  let worker: Int
  let start: Day
  let end: Day?
  let reason: String
}

extension Story {
  /// The social workers of the child since care began; brothers and sisters share them.
  var workers: [WorkerSpell] {
    var dice = Dice(life.household.seed, .worker)
    let horizon = person.end ?? life.today
    var result: [WorkerSpell] = []
    var start = life.household.start
    var reason = "FCONTA"
    repeat {
      let length = 90 + dice.waiting(mean: 420)
      let next = workingDays.firstWorkingDay(onOrAfter: start.adding(days: length))
      let worker = dice.below(staff.workerCount)
      let nextReason = dice.weighted([
        ("TSPROC", 40), ("LEFTRL", 30), ("ORGRST", 10), ("MANAGE", 10), ("ABSENC", 6),
        ("OTHERS", 4),
      ])
      if next > person.start {
        result.append(
          WorkerSpell(
            worker: worker, start: max(start, person.start),
            end: next < horizon ? next : person.end, reason: reason))
      }
      start = next
      reason = nextReason
    } while start < horizon
    return result
  }

  /// The team that holds the case on a day.
  func team(on day: Day) -> String {
    let places = ["North", "South", "East", "West"]
    let place = places[Int(life.household.seed >> 7 % 4)]
    let status = life.episodes.last { $0.start <= day }?.legalStatus?.rawValue ?? ""
    if person.isShortBreaks { return "Children with Disabilities" }
    if person.isUnaccompanied || Day.age(of: person.born, on: day) >= 16 { return "Leaving Care" }
    switch status {
    case "C2": return "Children in Care \(place)"
    case "E1": return "Permanence"
    case "J1": return "Youth Justice"
    default: return "Family Safeguarding \(place)"
    }
  }
}
