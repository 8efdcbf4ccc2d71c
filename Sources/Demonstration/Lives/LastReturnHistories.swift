import Domain

// Whom the last return brings something new or doubtful about; what it does is in LastReturn.swift.

extension HardHistory {
  /// Whether it is there for what the last import changed or left doubtful.
  var isOfLastReturn: Bool {
    switch self {
    case .toldByReturn, .leftByReturn, .vanished, .movedLately, .orderedLately, .workerLately,
      .bornOtherwise, .placedOtherwise, .codeOfSmallChild, .twoCodes, .twoLiberties:
      true
    default: false
    }
  }
}

extension Roster {
  /// The day of the last import of a return.
  var lastDelivery: Day { deliveries[deliveries.count - 1] }

  /// The day on which what the last return is the first to tell of happened.
  var shortlyBeforeLastReturn: Day { workingDays.day(6, before: lastDelivery) }

  func fitsLastReturn(_ person: Person, _ history: HardHistory) -> Bool {
    let age = Day.age(of: person.born, on: today)
    let isAlone = households[person.household].members.count == 1
    if history == .leftByReturn { return hasLeftLately(person) }
    guard person.end == nil else { return false }
    switch history {
    case .toldByReturn: return isAlone && person.ground == .accommodated
    case .vanished: return person.ground == .careOrder && today - person.start > 200
    case .movedLately:
      return isAlone && person.ground == .careOrder && today - person.start > 300
        && last(of: person)?.isWithFosterCarers == true
    case .orderedLately: return person.ground == .interim && today - person.start > 150
    case .workerLately: return isAlone && today - person.start > 120 && !person.isShortBreaks
    case .bornOtherwise: return (7...15).contains(age)
    case .placedOtherwise:
      return last(of: person).map {
        $0.placement?.rawValue == "U6" && $0.start < lastDelivery.adding(days: -60)
          && $0.legalStatus?.isShortBreak != true
      } ?? false
    case .codeOfSmallChild:
      return (6...7).contains(age) && person.ground == .careOrder && today - person.start > 500
    case .twoCodes:
      return age >= 10 && person.ground == .careOrder && today - person.start > 500
    case .twoLiberties: return age >= 12 && last(of: person)?.placement?.rawValue == "K2"
    default: return false
    }
  }

  /// Somebody who left care in the last months, and not by turning eighteen, whose day is set.
  private func hasLeftLately(_ person: Person) -> Bool {
    guard let end = person.end, let exit = person.exit else { return false }
    return end > today.adding(days: -150) && end < lastDelivery && exit != .eighteen
      && person.born.birthday(17) > today
  }

  private func last(of person: Person) -> Episode? { EpisodeMaking(person, in: self).episodes.last }
}

extension Episode {
  fileprivate var isWithFosterCarers: Bool {
    ["U4", "U6"].contains(placement?.rawValue ?? "")
  }
}

extension EpisodeMaking {
  /// Adds what changed shortly before the last return, where that is to be shown of the child.
  static func addLastChange(to turns: inout [Day: Turn], of person: Person, in roster: Roster) {
    let day = roster.shortlyBeforeLastReturn
    guard turns.keys.allSatisfy({ $0 < day }) else { return }
    switch person.history {
    case .movedLately:
      let isOlder = Day.age(of: person.born, on: day) >= 11
      turns[day] = Turn(placement: isOlder ? "K2" : "U6")
    case .orderedLately: turns[day] = Turn(status: "C2")
    default: break
    }
  }
}
