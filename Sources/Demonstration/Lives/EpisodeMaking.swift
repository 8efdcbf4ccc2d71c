import Domain

/// Makes the episodes of a child: how the legal status and the placement changed over time.
struct EpisodeMaking {
  private(set) var episodes: [Episode] = []
  private let person: Person
  private let roster: Roster
  private var dice: Dice

  init(_ person: Person, in roster: Roster) {
    self.person = person
    self.roster = roster
    dice = Dice(person.seed, .episodes)
    let need = self.need()
    addEarlierPeriod(need)
    var turns: [Day: Turn] = [:]
    let settled = addLegal(to: &turns)
    var placing = Placing(person, horizon: horizon, settled: settled, dice: dice)
    placing.add(to: &turns)
    dice = placing.dice
    addEpisodes(turns, need)
  }

  private var horizon: Day { person.end ?? roster.today }

  /// Adds the changes of legal status and returns the day of the last one.
  private mutating func addLegal(to turns: inout [Day: Turn]) -> Day {
    let start = person.start
    let total = horizon - start
    let first = dice.weighted([("C1", 56), ("V2", 30), ("L2", 8), ("L1", 6)])
    let interimAfter = first == "V2" ? dice.between(12, 40) : dice.between(3, 8)
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
    guard dice.chance(90), person.ground != .unaccompanied else { return }
    let end = min(person.start.adding(days: -before), latest)
    let start = end.adding(days: -length)
    guard start > person.born else { return }
    episodes.append(
      Episode(
        start: start, reason: NewEpisodeReason(rawValue: "S"),
        legalStatus: LegalStatus(rawValue: "V2"), need: need,
        placement: PlacementType(rawValue: "U6"), provider: Provider(rawValue: "PR1"), end: end,
        endReason: EpisodeEndReason(rawValue: dice.chance(600) ? "E4A" : "E4B"),
        homePostcode: postcode(0), placementPostcode: postcode(1)))
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
      episodes.append(
        Episode(
          start: day, reason: NewEpisodeReason(rawValue: reason),
          legalStatus: LegalStatus(rawValue: status), need: need,
          placement: PlacementType(rawValue: placement),
          provider: Placing.provider(placement, person.seed).map { Provider(rawValue: $0) },
          homePostcode: postcode(0), placementPostcode: postcode(episodes.count + 1),
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

  /// A postcode of an area that does not exist.
  private func postcode(_ place: Int) -> String {
    let seed = place == 0 ? roster.households[person.household].seed : person.seed
    var own = Dice(seed, .extract, place)
    let letters = ["AA", "BD", "EF", "GH", "JL", "NP", "RS", "TW"]
    return "QZ\(own.between(1, 28)) \(own.below(10))\(own.pick(letters))"
  }
}
