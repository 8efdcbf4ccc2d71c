import Domain

/// Makes the episodes of a child: how the legal status and the placement changed over time.
struct EpisodeMaking {
  private(set) var episodes: [Episode] = []
  private let person: Person
  private let roster: Roster
  private var dice: Dice
  private var placementPostcode: String?

  init(_ person: Person, in roster: Roster) {
    self.person = person
    self.roster = roster
    dice = Dice(person.seed, .episodes)
    let need = self.need()
    let stays = ShortBreakStays(person, in: roster)
    guard stays.all.isEmpty else {
      addStays(stays, need)
      return
    }
    addEarlierPeriod(need)
    var turns: [Day: Turn] = [:]
    let settled = addLegal(to: &turns)
    var placing = Placing(person, horizon: horizon, settled: settled, dice: dice)
    placing.add(to: &turns)
    dice = placing.dice
    EpisodeMaking.addLastChange(to: &turns, of: person, in: roster)
    addEpisodes(turns, need)
  }

  private var horizon: Day { person.end ?? roster.today }

  /// Adds the changes of legal status and returns the day of the last one.
  private mutating func addLegal(to turns: inout [Day: Turn]) -> Day {
    let start = person.start
    let total = horizon - start
    var first = dice.weighted([("C1", 56), ("V2", 30), ("L2", 8), ("L1", 6)])
    var interimAfter = first == "V2" ? dice.between(12, 40) : dice.between(3, 8)
    if first == "L1" { interimAfter = 1 + interimAfter % 3 }
    if let days = person.policeProtectionDays { (first, interimAfter) = ("L1", days) }
    let orderAfter = min(dice.between(175, 290), total * 6 / 10)
    switch person.ground {
    case .accommodated, .unaccompanied, .remand, .shortBreaks, .emergency:
      turns[start] = Turn(status: person.ground.status)
      return start
    case .interim, .careOrder, .placementOrder:
      turns[start] = Turn(status: first)
      if first != "C1" {
        if interimAfter < total * 4 / 10 {
          turns[start.adding(days: interimAfter)] = Turn(status: "C1")
        } else {
          turns[start] = Turn(status: "C1")
        }
      }
      guard person.ground != .interim else { return start }
      let order = roster.workingDays.lastWorkingDay(onOrBefore: start.adding(days: orderAfter))
      guard order > start else {
        turns[start] = Turn(status: person.ground.status)
        return start
      }
      turns[order, default: Turn()].status = person.ground.status
      return order
    }
  }

  /// A stay some years before, for a few.
  private mutating func addEarlierPeriod(_ need: NeedCode) {
    let latest = roster.scale.goLive.adding(years: -2).adding(days: -60)
    let length = dice.between(50, 220)
    let before = dice.between(250, 1_200)
    let isUsual = dice.chance(90)
    var end = min(person.start.adding(days: -before), latest)
    var start = end.adding(days: -length)
    if let stay = person.earlierStay(goLive: roster.scale.goLive) {
      (start, end) = stay
    } else {
      guard isUsual, person.ground != .unaccompanied, start > person.born else { return }
    }
    episodes.append(
      Episode(
        start: start, reason: NewEpisodeReason(rawValue: "S"),
        legalStatus: LegalStatus(rawValue: "V2"), need: need,
        placement: PlacementType(rawValue: "U6"), provider: Provider(rawValue: "PR1"), end: end,
        endReason: EpisodeEndReason(rawValue: dice.chance(600) ? "E4A" : "E4B"),
        homePostcode: postcode(0), placementPostcode: postcode(1, "U6")))
  }

  /// The stays of a child whose short breaks are returned one by one.
  private mutating func addStays(_ stays: ShortBreakStays, _ need: NeedCode) {
    let placement = person.seed % 2 == 0 ? "K2" : "U6"
    for stay in stays.all {
      episodes.append(
        Episode(
          start: stay.start, reason: NewEpisodeReason(rawValue: "S"),
          legalStatus: LegalStatus(rawValue: "V3"), need: need,
          placement: PlacementType(rawValue: placement),
          provider: Placing.provider(placement, person.seed).map { Provider(rawValue: $0) },
          end: stay.end, endReason: stay.end == nil ? nil : EpisodeEndReason(rawValue: "E8"),
          homePostcode: postcode(0), placementPostcode: postcode(1, placement),
          urn: Placing.urn(placement, person.seed)))
    }
  }

  private mutating func need() -> NeedCode {
    let code: String
    switch person.ground {
    case .unaccompanied: code = "N8"
    case .shortBreaks: code = "N2"
    case .remand: code = "N6"
    default:
      code = dice.weighted([
        ("N1", 66), ("N5", 14), ("N4", 8), ("N3", 3), ("N8", 3), ("N6", 3), ("N2", 3),
      ])
    }
    return NeedCode(rawValue: code)
  }

  private mutating func addEpisodes(_ turns: [Day: Turn], _ need: NeedCode) {
    let days = turns.keys.sorted()
    var status = ""
    var placement = ""
    let before = episodes.count
    for (index, day) in days.enumerated() {
      guard let turn = turns[day] else { continue }
      let changesStatus = turn.status.map { $0 != status } ?? false
      let changesPlacement = turn.placement.map { $0 != placement || !turn.hasSameCarers } ?? false
      status = turn.status ?? status
      placement = turn.placement ?? placement
      let reason =
        index == 0
        ? "S" : EpisodeMaking.reason(changesStatus, changesPlacement, turn.hasSameCarers)
      if index > 0 { close(day, movedFor: changesPlacement ? turn : nil) }
      if placementPostcode == nil || changesPlacement && !turn.hasSameCarers {
        placementPostcode = postcode(episodes.count + 1, placement)
      }
      episodes.append(
        Episode(
          start: day, reason: NewEpisodeReason(rawValue: reason),
          legalStatus: LegalStatus(rawValue: status), need: need,
          placement: PlacementType(rawValue: placement),
          provider: Placing.provider(placement, person.seed).map { Provider(rawValue: $0) },
          homePostcode: postcode(0), placementPostcode: placementPostcode,
          urn: Placing.urn(placement, person.seed)))
    }
    guard let end = person.end, episodes.count > before else { return }
    episodes[episodes.count - 1].end = end
    episodes[episodes.count - 1].endReason = person.endReason
  }

  private mutating func close(_ day: Day, movedFor turn: Turn?) {
    let last = episodes.count - 1
    episodes[last].end = day
    episodes[last].endReason = EpisodeEndReason(rawValue: "X1")
    guard let turn else { return }
    let why =
      turn.hasSameCarers
      ? "PLACE"
      : dice.weighted([
        ("CARPL", 52), ("CREQB", 18), ("CREQO", 9), ("CHILD", 6), ("LAREQ", 6), ("STAND", 3),
        ("ALLEG", 3), ("CLOSE", 3),
      ])
    episodes[last].changeReason = PlacementChangeReason(rawValue: why)
  }

  private static func reason(_ status: Bool, _ placement: Bool, _ sameCarers: Bool) -> String {
    switch (status, placement) {
    case (true, false), (false, false): "L"
    case (true, true): sameCarers ? "U" : "B"
    case (false, true): sameCarers ? "T" : "P"
    }
  }

  /// A postcode of areas that do not exist: the family's home for nought, else of a placement.
  ///
  /// Homes lie in one area; those who live with their parents live there, and of the others more
  /// are placed away in a home or with adopters than in foster care.
  private func postcode(_ place: Int, _ placement: String = "") -> String {
    if placement == "P1" { return postcode(0) }
    let seed = place == 0 ? roster.households[person.household].seed : person.seed
    var own = Dice(seed, .extract, place)
    let letters = ["AA", "BD", "EF", "GH", "JL", "NP", "RS", "TW"]
    let code = "\(own.between(1, 28)) \(own.below(10))\(own.pick(letters))"
    guard place > 0, own.chance(EpisodeMaking.away(placement)) else { return "QZ\(code)" }
    return "\(own.pick(["QX", "QV", "QJ"]))\(code)"
  }

  /// How many of a thousand placements of a kind lie in another area than the home.
  private static func away(_ placement: String) -> Int {
    switch placement.first {
    case "K", "S", "R", "H": 420
    case "A": 450
    default: placement == "U1" || placement == "U3" ? 110 : 190
    }
  }
}
