import Domain

/// The people who use the program, and the social workers whom they deal with.
struct Staff: Sendable {
  private(set) var people: [Officer] = []
  /// Places of the IROs who work here today, of those who left, and of the managers.
  let officers: Range<Int>
  let former: Range<Int>
  let managers: Range<Int>
  /// Business support, who import the extracts.
  let support: Int
  let workerCount: Int
  /// Who took over the post of an IRO who left: that one's place by the successor's.
  private(set) var predecessors: [Int: Int] = [:]
  let seed: UInt64

  init(_ scale: Scale, seed: UInt64, today: Day, workingDays: WorkingDays) {
    self.seed = seed
    officers = 0..<scale.fullTime.count
    former = officers.upperBound..<officers.upperBound + scale.formerOfficers
    managers = former.upperBound..<former.upperBound + scale.managers
    support = managers.upperBound
    workerCount = max(28, scale.children / 14)
    var taken: Set<String> = []
    var dice = Dice(seed, .staff)
    for place in officers {
      let name = place == 0 ? "P. Ellery" : Staff.name(&dice)
      add(name, .iro, scale.fullTime[place], from: scale.goLive, &taken)
    }
    for place in former {
      let span = max(60, today - scale.goLive - 120)
      let step = span * (place - former.lowerBound + 1) / (former.count + 1)
      let left = workingDays.lastWorkingDay(onOrBefore: scale.goLive.adding(days: 60 + step))
      add(Staff.name(&dice), .iro, 100, from: scale.goLive, &taken)
      people[place].left = left
      let posts = officers.filter { scale.fullTime[$0] == 100 && $0 > 0 }
      if posts.count >= 3 * former.count {
        let successor = posts[(place - former.lowerBound) * posts.count / former.count]
        predecessors[successor] = place
        people[successor].from = workingDays.day(1, after: left)
      }
    }
    for place in managers {
      let name = place == managers.lowerBound ? "H. Marlowe" : Staff.name(&dice)
      add(name, .serviceManager, 100, from: scale.goLive, &taken)
    }
    add("T. Bassett", .businessSupport, 80, from: scale.goLive, &taken)
  }

  private mutating func add(
    _ name: String, _ role: Role, _ fullTime: Int, from: Day, _ taken: inout Set<String>
  ) {
    let stem = SearchText.fold(name).split { !$0.isLetter }.joined(separator: ".")
    var id = stem
    var number = 2
    while !taken.insert(id).inserted {
      id = "\(stem).\(number)"
      number += 1
    }
    let login = id.split(separator: ".").joined()
    people.append(
      Officer(
        id: OfficerID(id), name: number == 2 ? name : "\(name) (\(number - 1))", role: role,
        hundredthsOfFullTime: fullTime, logins: [login], from: from))
  }

  /// The name of a social worker.
  func worker(_ place: Int) -> String {
    var dice = Dice(seed, .worker, place)
    return Staff.name(&dice)
  }

  /// The id of a social worker in the return.
  func workerID(_ place: Int) -> String { "SW\(1_000 + place)" }

  /// The manager of a team, who keeps the post over the years.
  func teamManager(_ team: String) -> String {
    let sum = team.utf8.reduce(0) { ($0 &* 31 &+ Int($1)) & 0xFFFF }
    var dice = Dice(seed, .worker, -1 - sum)
    return Staff.name(&dice)
  }

  private static func name(_ dice: inout Dice) -> String {
    let culture = Culture.all[dice.weighted(Culture.byShare)]
    let given = dice.pick(dice.chance(700) ? culture.girls : culture.boys)
    return "\(given.prefix(1)). \(dice.pick(culture.families))"
  }
}
