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
    if person.history == .workerLately { change(&result, &dice) }
    return result
  }

  /// Another social worker took over shortly before the last return.
  private func change(_ spells: inout [WorkerSpell], _ dice: inout Dice) {
    let day = life.roster.shortlyBeforeLastReturn
    spells.removeAll { $0.start >= day }
    guard let last = spells.popLast() else { return }
    let other = (last.worker + 1 + dice.below(staff.workerCount - 1)) % staff.workerCount
    spells += [
      WorkerSpell(worker: last.worker, start: last.start, end: day, reason: last.reason),
      WorkerSpell(worker: other, start: day, end: nil, reason: "LEFTRL"),
    ]
  }

  /// Whether the list of people names the social worker; of a few children only the return does, by
  /// a number.
  var namesWorker: Bool { person.history != .workerLately }

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
