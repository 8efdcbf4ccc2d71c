import Domain

extension ExtractRows {
  static func header(_ life: Life) -> Header {
    let person = life.person
    var dice = Dice(person.seed, .extract, 1)
    let isMother = !person.isBoy && dice.chance(8) && Day.age(of: person.born, on: life.today) >= 16
    return Header(
      sex: Sex(rawValue: person.isBoy ? "M" : "F"), born: person.born,
      ethnicity: person.ethnicity(in: life.household), upn: upn(life, &dice),
      isMother: person.isBoy ? nil : isMother,
      motherChildBorn: isMother ? life.today.adding(days: -dice.between(60, 200)) : nil)
  }

  /// A unique pupil number of an authority that does not exist, with its check letter.
  private static func upn(_ life: Life, _ dice: inout Dice) -> String {
    let person = life.person
    if Day.age(of: person.born, on: life.today) < 5 { return "UN1" }
    if person.isUnaccompanied, dice.chance(500) { return "UN4" }
    let digits =
      "999" + String(2_000 + dice.below(900)) + String(10 + person.born.year % 90)
      + String(100 + dice.below(900))
    let letters = Array("ABCDEFGHJKLMNPQRTUVWXYZ")
    var sum = 0
    for (place, digit) in digits.utf8.enumerated() { sum += Int(digit - 48) * (place + 2) }
    return "\(letters[sum % 23])\(digits)"
  }

  static func missing(_ life: Life) -> [MissingSpell] {
    let person = life.person
    guard person.ground != .shortBreaks else { return [] }
    var dice = Dice(person.seed, .notes)
    let from = max(person.start, person.born.birthday(12))
    let until = person.end ?? life.roster.lastDay
    var result: [MissingSpell] = []
    var day = from.adding(days: dice.waiting(mean: dice.chance(120) ? 180 : 4_000))
    while day < until.adding(days: -6) {
      result.append(
        MissingSpell(
          start: day, end: day.adding(days: dice.between(1, 5)), kind: dice.chance(830) ? "M" : "A")
      )
      day = day.adding(days: 8 + dice.waiting(mean: 500))
    }
    return result
  }

  /// The decision that a child who was placed for adoption should be: five weeks before the placement
  /// order that it led to, and not before care began.
  static func decision(_ life: Life) -> [AdoptionPlacement] {
    guard let placed = life.episodes.first(where: { $0.placement?.isAdoptive == true }) else {
      return []
    }
    let order = life.episodes.first { $0.legalStatus?.rawValue == "E1" } ?? placed
    let began = life.episodes.first?.start ?? order.start
    let day = max(began, order.start.adding(days: -35))
    return [AdoptionPlacement(placed: day, ceased: nil, reasonCeased: nil)]
  }

  static func earlier(_ life: Life) -> EarlierPermanence? {
    var dice = Dice(life.person.seed, .extract, 2)
    guard dice.chance(280) else { return nil }
    guard dice.chance(150), life.person.start - life.person.born > 1_500 else {
      return EarlierPermanence(kind: PreviousPermanence(rawValue: "Z1"), authority: nil, date: nil)
    }
    let start = min(life.person.start, life.episodes.first?.start ?? life.person.start)
    let date = start.adding(days: -dice.between(200, 1_200))
    return EarlierPermanence(
      kind: PreviousPermanence(rawValue: dice.weighted([("P2", 70), ("P1", 18), ("P3", 12)])),
      authority: "999", date: date.slashed)
  }

  /// The answers of a year, which the return holds without days.
  func outcomes(_ year: Day) -> YearOutcomes {
    var dice = Dice(person.seed, .extract, year.year)
    let age = Day.age(of: person.born, on: year)
    var result = YearOutcomes()
    if age >= 4, age <= 16 {
      if dice.chance(840) {
        result.sdqScore = dice.between(2, 30)
      } else {
        result.sdqReason = SDQReason(
          rawValue: dice.weighted([("SDQ4", 50), ("SDQ2", 30), ("SDQ5", 20)]))
      }
    } else {
      result.sdqReason = SDQReason(rawValue: "SDQ1")
    }
    result.convicted = age >= 10 ? dice.chance(25) : nil
    result.healthCheck = age < 5 ? dice.chance(900) : nil
    result.immunisations = dice.chance(880)
    result.teethCheck = dice.chance(800)
    result.healthAssessment = dice.chance(910)
    let misuses = age >= 10 && dice.chance(35)
    result.substanceMisuse = misuses
    result.interventionReceived = misuses ? dice.chance(550) : nil
    result.interventionOffered = misuses && result.interventionReceived == false ? true : nil
    return result
  }
}

extension Story {
  /// How the child took part in a review, as the IRO wrote it and as the extract has it.
  func participation(_ meeting: Meeting) -> (own: Participation, extract: Participation) {
    var dice = Dice(person.seed, .reviews, meeting.number)
    let own = Story.code(age: Day.age(of: person.born, on: meeting.held), &dice)
    guard own != "PN0", dice.chance(14) else {
      return (Participation(rawValue: own), Participation(rawValue: own))
    }
    let other = own == "PN6" ? "PN7" : "PN6"
    return (Participation(rawValue: own), Participation(rawValue: other))
  }

  private static func code(age: Int, _ dice: inout Dice) -> String {
    if age < 4 { return "PN0" }
    if age < 8 {
      return dice.weighted([
        ("PN6", 535), ("PN1", 250), ("PN5", 140), ("PN7", 26), ("PN4", 22), ("PN2", 15),
        ("PN3", 12),
      ])
    }
    return dice.weighted([
      ("PN1", 520), ("PN6", 322), ("PN5", 96), ("PN7", 26), ("PN2", 18), ("PN4", 15), ("PN3", 3),
    ])
  }
}
