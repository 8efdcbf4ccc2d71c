import Domain

/// A fictional child: what is settled before the story of its care is told.
struct Person: Sendable {
  let place: Int
  let seed: UInt64
  var born: Day
  var ground: Ground
  var isBoy: Bool
  /// The place of the household among ``Roster/households``.
  var household = 0
  /// The day the present or last period of care began.
  var start: Day
  /// The day it ended and the code of the reason, or nil for a child who is looked after today.
  var end: Day?
  var endReason: EpisodeEndReason?
  var exit: Exit?
  /// The place of the IRO among ``Staff/people``, or nil where nobody holds the case yet.
  var officer: Int?
  var trouble: Trouble?
  var history: HardHistory?

  var isUnaccompanied: Bool { ground == .unaccompanied }
  var isShortBreaks: Bool { ground == .shortBreaks }

  /// The authority's id: six digits that do not tell anything.
  var id: ChildID { ChildID(String(200_017 + place * 7 + Int(seed % 7))) }

  /// The priority that the child's case has now.
  var priority: Priority {
    switch trouble {
    case .notSeen, .updateMissing: return .high
    default: break
    }
    if history == .shortBreaksNear || history == .shortBreaksPast { return .low }
    var dice = Dice(seed, .monitoring)
    return dice.weighted([(.high, 100), (.medium, 365), (.low, 535)])
  }
}

/// What is late today for a child: nearly everything else is in time.
enum Trouble: Sendable {
  case reviewLate, notSeen, answerLate, updateMissing, healthLate, noPermanencePlan

  static let usual: [Trouble] = [
    .notSeen, .answerLate, .updateMissing, .healthLate, .reviewLate, .noPermanencePlan,
  ]
}

/// Children of one family who are looked after.
struct Household: Sendable {
  let culture: Int
  let seed: UInt64
  /// The day the family's children came into care.
  let start: Day
  var members: [Int]
  /// The IRO who held the cases before the present one.
  var former: Int?

  var family: String {
    var dice = Dice(seed, .household)
    return dice.pick(Culture.all[culture].families)
  }
}

extension Person {
  /// The name, invented from the family's culture.
  func name(in household: Household) -> String {
    "\(givenName(in: household)) \(household.family)"
  }

  func givenName(in household: Household) -> String {
    let culture = Culture.all[household.culture]
    let names = isBoy ? culture.boys : culture.girls
    // Siblings step through the list, so that two never share a name.
    let step = household.members.firstIndex(of: place) ?? 0
    var dice = Dice(household.seed, .person)
    let first = dice.below(names.count)
    return names[(first + step) % names.count]
  }

  /// What the child is called, where it is not the name.
  func knownAs(in household: Household) -> String? {
    var dice = Dice(seed, .description)
    guard dice.chance(80) else { return nil }
    let given = givenName(in: household)
    guard given.count > 4 else { return nil }
    return dice.chance(300) ? Culture.all[0].boys[dice.below(6)] : String(given.prefix(3))
  }

  /// The ethnic background that the header gives.
  func ethnicity(in household: Household) -> Ethnicity {
    var dice = Dice(household.seed, .extract)
    return Ethnicity(rawValue: dice.pick(Culture.all[household.culture].ethnicities))
  }
}
