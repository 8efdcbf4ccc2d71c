import Domain

extension Person {
  /// A child who left care about a day.
  init(leaving place: Int, on day: Day, _ dice: inout Dice) {
    let exit = dice.weighted(Exit.shares)
    var end = day
    while exit != .eighteen, end.weekday.isWeekend { end = end.adding(days: -1) }
    let months: Int
    let days: Int
    var ground = Ground.careOrder
    switch exit {
    case .adopted:
      (months, days) = (dice.between(20, 70), dice.between(430, 800))
      ground = .placementOrder
    case .guardianship: (months, days) = (dice.between(12, 150), dice.between(250, 900))
    case .homePlanned:
      (months, days) = (dice.between(10, 180), dice.between(60, 800))
      ground = days < 300 ? .accommodated : .careOrder
    case .homeUnplanned:
      (months, days) = (dice.between(120, 200), dice.between(15, 240))
      ground = .accommodated
    case .arrangement:
      (months, days) = (dice.between(12, 150), dice.between(150, 420))
      ground = .interim
    case .eighteen:
      (months, days) = (216, dice.between(200, 2_600))
      if days < 800, dice.chance(600) { ground = .unaccompanied }
    case .custody:
      (months, days) = (dice.between(180, 210), dice.between(30, 300))
      ground = .accommodated
    case .elsewhere: (months, days) = (dice.between(12, 200), dice.between(60, 900))
    }
    let born = Person.born(exit, leaving: end, months, &dice)
    if exit == .eighteen { end = born.birthday(18) }
    let start = max(end.adding(days: -days), born)
    let seed = dice.next()
    let isBoy = dice.chance(ground == .unaccompanied ? 930 : 545)
    self.init(
      place: place, seed: seed, born: born, ground: ground, isBoy: isBoy, start: start, end: end,
      exit: exit)
    endReason = EpisodeEndReason(rawValue: Person.reason(exit, ground, &dice))
  }

  /// The day of birth of somebody who leaves care so many months old.
  private static func born(
    _ exit: Exit, leaving end: Day, _ months: Int, _ dice: inout Dice
  ) -> Day {
    exit == .eighteen
      ? Day(end.year - 18, end.month, min(end.day, 28))
      : end.adding(months: -months).adding(days: -dice.between(0, 27))
  }

  private static func reason(_ exit: Exit, _ ground: Ground, _ dice: inout Dice) -> String {
    switch exit {
    case .adopted: dice.chance(700) ? "E12" : "E11"
    case .guardianship: dice.weighted([("E45", 65), ("E46", 20), ("E48", 15)])
    case .homePlanned: "E4A"
    case .homeUnplanned: "E4B"
    case .arrangement: "E41"
    case .eighteen:
      ground == .unaccompanied
        ? dice.weighted([("E5", 85), ("E6", 15)])
        : dice.weighted([("E17", 40), ("E5", 42), ("E6", 12), ("E7", 6)])
    case .custody: "E9"
    case .elsewhere: dice.weighted([("E3", 50), ("E8", 30), ("E13", 14), ("E16", 5), ("E2", 1)])
    }
  }
}
