import Domain

// What each hard history changes of a child and tells; which there are is said in HardHistory.

extension Roster {
  /// Chooses the children of each hard history: one in a team, more in a service.
  mutating func giveHistories() {
    for history in HardHistory.allCases {
      var left = max(1, scale.children / (history.isOfLastReturn ? 250 : 600))
      for person in people where left > 0 && isFree(person) && fits(person, history) {
        people[person.place].history = history
        people[person.place] = shape(people[person.place], for: history)
        left -= 1
      }
    }
  }

  private func isFree(_ person: Person) -> Bool {
    person.trouble == nil && person.history == nil && person.officer != nil
      && person.place != referred && today - person.start > 60
  }

  private func fits(_ person: Person, _ history: HardHistory) -> Bool {
    if history.isOfLastReturn { return fitsLastReturn(person, history) }
    guard person.end == nil else { return false }
    let age = Day.age(of: person.born, on: today)
    let isAlone = households[person.household].members.count == 1
    switch history {
    case .adjournedInTime: return person.ground == .careOrder && today - person.start > 500
    case .placedForAdoption: return person.ground == .placementOrder && today - person.start > 600
    case .backAtSixteen:
      return person.ground == .accommodated && isAlone && age >= 16
        && person.born.birthday(16) < today.adding(days: -120)
        && person.born.birthday(14) < scale.goLive.adding(days: -150)
    case .shortBreaksNear, .shortBreaksPast: return person.ground == .shortBreaks
    case .eighteenSoon: return person.ground == .careOrder && age == 17
    case .toldLate: return person.start > scale.goLive && isAlone && person.ground == .interim
    case .praised: return person.ground == .careOrder
    case .refused: return person.ground == .careOrder && age >= 11 && today - person.start > 400
    case .doubted: return person.start > scale.goLive && person.ground == .interim
    default: return false
    }
  }

  /// The child as the history wants it, before anything is told of it.
  private func shape(_ person: Person, for history: HardHistory) -> Person {
    var person = person
    switch history {
    case .backAtSixteen:
      person.start = max(person.born.birthday(16).adding(days: 40), scale.goLive.adding(days: 9))
    case .shortBreaksNear, .shortBreaksPast:
      person.start = ShortBreakStays(person, in: self).all.first?.start ?? person.start
    case .eighteenSoon: person.born = today.adding(years: -18).adding(days: 17)
    case .toldByReturn: person.start = shortlyBeforeLastReturn
    case .leftByReturn: person.end = shortlyBeforeLastReturn
    default: break
    }
    return person
  }
}

extension Person {
  /// How long the police protected the child, where that is to be doubted.
  var policeProtectionDays: Int? { history == .doubted ? 5 : nil }

  /// The stay in care at fourteen of somebody who came back at sixteen.
  func earlierStay(goLive: Day) -> (start: Day, end: Day)? {
    guard history == .backAtSixteen else { return nil }
    let end = min(goLive.adding(days: -20), born.birthday(15).adding(days: 120))
    return (max(born.birthday(14).adding(days: 20), end.adding(days: -190)), end)
  }
}

extension Story {
  /// Tells what of a hard history is a thing that was recorded.
  mutating func tellHistory(_ notebook: inout Notebook) {
    tellRefusal(&notebook)
    switch person.history {
    case .praised: tellPraise(&notebook)
    default: break
    }
  }

  /// The review before which the child did not wish to talk, where there is one.
  mutating func makeRefusal() -> Int? {
    let number = dice.below(6)
    let isSome = dice.chance(70)
    let own = life.meetings.filter {
      ownReviews.contains($0.number) && age(on: $0.held) >= 9 && $0.number > 1
    }
    if person.history == .refused { return own.last?.number }
    guard isSome, own.indices.contains(number) else { return nil }
    return own[number].number
  }

  private mutating func tellRefusal(_ notebook: inout Notebook) {
    guard let number = refusedBefore,
      let meeting = life.meetings.first(where: { $0.number == number })
    else { return }
    let day = workingDays.day(3, before: meeting.held)
    guard day >= life.intake.watchedFrom, day > person.start, day <= life.lastDay else { return }
    let visit = Visit(
      place: .placement, purpose: .beforeReview, exception: .refused,
      exceptionReason: "did not wish to talk; another day was offered and not wanted")
    write(&notebook, day, hours: 15...17) { _, id in
      [Draft(id, on: day, .visit(.made(visit)))]
    }
  }

  private mutating func tellPraise(_ notebook: inout Notebook) {
    let day = workingDays.day(12, before: life.today)
    guard day >= life.intake.watchedFrom else { return }
    _ = open(&notebook, 1_000, "excellent-practice", at: "1", on: day)
  }
}
