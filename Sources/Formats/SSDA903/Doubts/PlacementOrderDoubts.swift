import Domain

/// Placements that do not go with the episode before or with where care begins and ends.
enum PlacementOrderDoubts {
  /// A doubt of one of the episodes, by its place among them.
  struct Found {
    let place: Int
    let rule: String
    let column: Int
    let expected: String
    let message: String
  }

  private typealias Column = Episode.Column

  /// The doubts of a child's episodes, which stand in the order of their starts.
  static func find(in timeline: [Episode]) -> [Found] {
    timeline.indices.flatMap { place in
      alone(timeline[place], place)
        + (place > 0 ? then(timeline[place], after: timeline[place - 1], place) : [])
    }
  }

  /// Care neither begins nor ends in a temporary placement, and one under a placement order needs one.
  ///
  /// Rule 380 names every reason but P and B; here it is the start of care alone, as an order made
  /// during a hospital stay is no mistake.
  private static func alone(_ episode: Episode, _ place: Int) -> [Found] {
    guard let placement = episode.placement else { return [] }
    var found: [Found] = []
    if placement.isTemporary, episode.reason?.startsPeriod == true {
      found.append(
        Found(
          place: place, rule: "starts-temporary", column: Column.placement,
          expected: "the placement that the child came to live in (rule 380)",
          message: "care begins in a temporary placement"))
    }
    if placement.isTemporary, let reason = episode.endReason, !reason.keepsPeriodOpen {
      found.append(
        Found(
          place: place, rule: "ends-temporary", column: Column.placement,
          expected: "the placement that the child lived in (rule 381)",
          message: "care ends in a temporary placement"))
    }
    if ["A5", "A6"].contains(placement.rawValue), let status = episode.legalStatus,
      status.rawValue != "E1"
    {
      found.append(
        Found(
          place: place, rule: "placed-without-order", column: Column.legalStatus,
          expected: "E1 (rule 408)",
          message:
            "\(placement.rawValue) is a placement under a placement order, and the legal status "
            + "is \(status.rawValue)"))
    }
    return found
  }

  private static func then(
    _ episode: Episode, after before: Episode, _ place: Int
  ) -> [Found] {
    guard before.endReason?.keepsPeriodOpen == true, before.end == episode.start else { return [] }
    var found: [Found] = []
    if episode.reason?.rawValue == "L", hasMoved(from: before, to: episode) {
      found.append(
        Found(
          place: place, rule: "L-but-moved", column: Column.reason,
          expected: "B or U, or the same placement (rule 434)",
          message: "L says that only the legal status changed, yet the placement did too"))
    }
    if let placement = episode.placement, ["A3", "A4"].contains(placement.rawValue),
      let last = before.placement, last.isKnown, !last.isFoster, !last.isAdoptive
    {
      found.append(
        Found(
          place: place, rule: "adoptive-not-from-foster", column: Column.placement,
          expected: "a foster placement before it (rule 336)",
          message: "the child was placed for adoption straight from \(last.shortName)"))
    }
    return found
  }

  /// Whether one of what the return tells of a placement differs, where both episodes have it.
  private static func hasMoved(from before: Episode, to episode: Episode) -> Bool {
    func differs<Value: Equatable>(_ part: KeyPath<Episode, Value?>) -> Bool {
      guard let was = before[keyPath: part], let value = episode[keyPath: part] else {
        return false
      }
      return was != value
    }
    return differs(\.placement) || differs(\.provider) || differs(\.placementPostcode)
      || differs(\.urn)
  }
}
