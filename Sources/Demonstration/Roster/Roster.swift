import Domain

/// Every fictional child and family, and who works with them.
struct Roster: Sendable {
  let scale: Scale
  let staff: Staff
  let today: Day
  let workingDays: WorkingDays
  let seed: UInt64
  /// The days on which an extract was imported, the first one on the day of going live.
  let deliveries: [Day]
  /// The last working day before today: what happened later is not recorded yet.
  let lastDay: Day
  /// The child of whom a notification stands at Cafcass.
  private(set) var referred: Int?
  var people: [Person] = []
  var households: [Household] = []
  /// Of a child who left, the place of the child who holds the same place in a caseload today.
  var places: [Int: Int] = [:]

  init(_ size: ServiceSize, seed: UInt64, today: Day) {
    workingDays = WorkingDays()
    scale = Scale(size, today: today, workingDays: workingDays)
    staff = Staff(scale, seed: seed, today: today, workingDays: workingDays)
    deliveries = Roster.deliveries(from: scale.goLive, before: today, workingDays)
    lastDay = workingDays.day(1, before: today)
    self.today = today
    self.seed = seed
    addPresent()
    formHouseholds()
    addPast()
    allocate()
    leaveSomeUnallocated()
    giveTroubles()
    giveHistories()
  }

  /// The fourth working day of each month, and two working days before today in the place of one of
  /// the three weeks before that: what the last import changed is still news.
  private static func deliveries(
    from goLive: Day, before today: Day, _ workingDays: WorkingDays
  ) -> [Day] {
    let last = workingDays.day(2, before: today)
    var result = [goLive]
    var month = goLive.startOfMonth.adding(months: 1)
    while true {
      let day = workingDays.day(4, after: month.adding(days: -1))
      guard day <= last.adding(days: -21) else { return result + [last] }
      result.append(day)
      month = month.adding(months: 1)
    }
  }

  /// The children who are looked after today.
  private mutating func addPresent() {
    var dice = Dice(seed, .roster)
    let shift = dice.next()
    let youngest = workingDays.day(5, before: today)
    people.reserveCapacity(scale.children * 5 / 4)
    for place in 0..<scale.children {
      let cell = Cell.at(place, shift: shift)
      let months = dice.between(cell.months.lowerBound, cell.months.upperBound)
      let born = today.adding(months: -months).adding(days: -dice.between(0, 27))
      people.append(
        Person(
          place: place, seed: dice.next(), born: min(born, youngest), ground: cell.ground,
          isBoy: dice.chance(cell.ground == .unaccompanied ? 930 : 545), start: born))
    }
  }

  /// Puts children of one ground together as siblings; nearly half of all have one here.
  private mutating func formHouseholds() {
    var dice = Dice(seed, .household)
    var pools: [[Int]] = [[], [], [], []]
    for person in people { pools[person.ground.pool].append(person.place) }
    for pool in 0...2 {
      var isTaken = [Bool](repeating: false, count: pools[pool].count)
      for index in pools[pool].indices where !isTaken[index] {
        isTaken[index] = true
        var members = [pools[pool][index]]
        let size = dice.weighted([(1, 70), (2, 18), (3, 8), (4, 4)])
        for next in pools[pool].indices[(index + 1)...].prefix(40)
        where members.count < size && !isTaken[next] && fits(pools[pool][next], members) {
          isTaken[next] = true
          members.append(pools[pool][next])
        }
        addHousehold(members, &dice)
      }
    }
    for place in pools[3] { addHousehold([place], &dice) }
  }

  /// Whether a child can be a sibling: born ten months apart and at most twelve years.
  private func fits(_ place: Int, _ members: [Int]) -> Bool {
    members.allSatisfy { member in
      let apart = abs(people[member].born - people[place].born)
      return apart > 300 && apart < 12 * 365
    }
  }

  private mutating func addHousehold(_ members: [Int], _ dice: inout Dice) {
    let members = members.sorted { people[$0].born < people[$1].born }
    let eldest = people[members[0]]
    let start = careBegan(eldest, &dice)
    let culture = dice.weighted(
      eldest.isUnaccompanied ? Culture.byUnaccompanied : Culture.byShare)
    let household = households.count
    households.append(
      Household(culture: culture, seed: dice.next(), start: start, members: members))
    for place in members {
      people[place].household = household
      let earliest = people[place].born.adding(days: dice.between(0, 9))
      people[place].start = min(max(start, earliest), workingDays.day(3, before: today))
    }
  }

  /// The day on which care of a family began, by the eldest child's ground and age.
  private func careBegan(_ person: Person, _ dice: inout Dice) -> Day {
    let age = max(6, today - person.born)
    let days: Int
    switch person.ground {
    case .interim: days = dice.between(6, 320)
    case .emergency: days = dice.between(3, 7)
    case .remand: days = dice.between(8, 110)
    case .accommodated: days = 4 + dice.waiting(mean: 330)
    case .unaccompanied: days = min(10 + dice.waiting(mean: 300), age - 13 * 365)
    case .placementOrder: days = dice.between(250, 800)
    case .shortBreaks: days = dice.between(120, 1_300)
    case .careOrder: days = 300 + dice.waiting(mean: 1_150)
    }
    guard days >= age - 1 else { return today.adding(days: -max(3, days)) }
    if dice.chance(400) || age < 400 { return today.adding(days: -max(3, age - 1)) }
    return today.adding(days: -dice.between(min(330, age / 2), age - 1))
  }
}

extension Roster {
  /// Gives each family to an IRO, by contract hours; some had another IRO before.
  private mutating func allocate() {
    var room = scale.fullTime.map { $0 * scale.children }
    let total = max(1, scale.fullTime.reduce(0, +))
    room = room.map { ($0 + total - 1) / total }
    var officer = 0
    var dice = Dice(seed, .staff, 1)
    for index in households.indices {
      let members = households[index].members
      if members.contains(where: { people[$0].end == nil }) {
        var tries = 0
        repeat {
          officer = (officer + 1) % room.count
          tries += 1
        } while tries < room.count && room[officer] < members.count
        room[officer] -= members.count
      }
      for member in members {
        people[member].officer = places[member].flatMap { people[$0].officer } ?? officer
      }
      households[index].former = former(households[index], &dice)
    }
  }

  /// The IRO who held a family's cases before the present one: whose post that one took over, or,
  /// where nobody took over a post, for some families the colleague who left.
  private func former(_ household: Household, _ dice: inout Dice) -> Int? {
    guard let officer = people[household.members[0]].officer else { return nil }
    let isOther = dice.chance(300)
    let former =
      staff.predecessors[officer]
      ?? (staff.predecessors.isEmpty && isOther ? staff.former.first : nil)
    guard let former, let left = staff.people[former].left,
      household.start < left.adding(days: -60)
    else { return nil }
    return former
  }

  /// The IRO who held a child's case on a day.
  func officer(of person: Person, on day: Day) -> Int {
    if let former = households[person.household].former, let left = staff.people[former].left,
      day <= left
    {
      return former
    }
    return person.officer ?? staff.managers.lowerBound
  }

  /// A few children came into care this week and nobody holds their cases yet.
  private mutating func leaveSomeUnallocated() {
    var left = scale.unallocated
    for person in people where left > 0 && person.end == nil {
      guard households[person.household].members.count == 1,
        person.ground == .interim || person.ground == .accommodated
      else { continue }
      left -= 1
      let start = workingDays.day(3 + left % 3, before: today)
      people[person.place].start = max(start, person.born)
      people[person.place].officer = nil
    }
  }

  /// Chooses the few cases of each IRO in which something is late today.
  private mutating func giveTroubles() {
    var wanted: [[Trouble]] = staff.officers.map { officer in
      var dice = Dice(seed, .exceptions, officer)
      let count = officer == 0 ? 5 : dice.between(1, 7)
      return (0..<count).map { Trouble.usual[$0 % (Trouble.usual.count - 1)] }
    }
    for person in people where person.end == nil && person.ground == .careOrder {
      guard let officer = person.officer, !wanted[officer].isEmpty,
        today - person.start > 500, scale.goLive.adding(days: 200) < today,
        Day.age(of: person.born, on: today) >= 6, person.seed % 3 == 0
      else { continue }
      people[person.place].trouble = wanted[officer].removeLast()
    }
    referred =
      people.first { person in
        person.end == nil && person.ground == .careOrder && person.trouble == nil
          && person.start < scale.goLive && person.officer != nil && scale.children > 100
      }?.place
  }
}
