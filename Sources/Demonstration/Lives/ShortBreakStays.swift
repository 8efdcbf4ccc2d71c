import Domain

/// The stays of a child whose short breaks are returned one by one (status V3), from Monday to
/// Friday every few weeks; the last of them began when the last extract was written, which does not
/// know yet when it ends. Empty for every other child.
struct ShortBreakStays: Sendable {
  let all: [(start: Day, end: Day?)]

  init(_ person: Person, in roster: Roster) {
    guard let wanted = ShortBreakStays.nights(person.history),
      let open = roster.deliveries.last.map({ roster.workingDays.day(1, before: $0) })
    else {
      all = []
      return
    }
    let count = max(1, (wanted - (roster.today - open)) / ShortBreakStays.length)
    let every = 340 / count
    var stays: [(start: Day, end: Day?)] = [(open, nil)]
    for place in 1...count {
      let day = open.adding(days: -every * place)
      let monday = day.adding(days: Weekday.monday.rawValue - day.weekday.rawValue)
      stays.append((monday, monday.adding(days: ShortBreakStays.length)))
    }
    all = stays.reversed()
  }

  /// How many nights a stay has, but for the last.
  private static let length = 4

  /// How many nights of the last twelve months the child has been away; 75 are the most that short
  /// breaks may come to (Care Planning Regulations 2010, reg 48).
  private static func nights(_ history: HardHistory?) -> Int? {
    switch history {
    case .shortBreaksNear: 72
    case .shortBreaksPast: 84
    default: nil
    }
  }

  /// How many working days one may have to go back to find a day of a stay.
  var reach: Int { all.isEmpty ? 12 : 30 }

  /// Whether the child is looked after on a day, after the first of a stay.
  func contain(_ day: Day) -> Bool {
    all.isEmpty || all.contains { $0.start < day && $0.end.map { day < $0 } ?? true }
  }
}
