// A duty that was not done does not vanish when what it follows from ends: it stays on the child's
// record, superseded since that day, with by when it was to be done. Nothing is due of it any more.

extension [Finding] {
  /// What a duty is of which nothing is to be done any more since a day: what was done or answered
  /// stays, what ran is superseded, and what nobody needs to find out any more is left out.
  func superseded(on day: Day, by what: String) -> [Finding] {
    compactMap { finding in
      switch finding {
      case .runs(let anchor): .superseded(on: day, what, from: anchor)
      case .met, .answered, .superseded: finding
      case .notStarted, .notKnown: nil
      }
    }
  }

  /// What a duty under SI 2010/959 is, which a placement for adoption ends (its regulation 3).
  func untilPlaced(_ child: ChildState) -> [Finding] {
    guard let placed = child.care.placedForAdoptionFrom else { return self }
    return superseded(on: placed, by: "the placement for adoption")
  }
}

/// A stretch of a period of care whose reviews ran until something ended them.
struct EndedRegime {
  let from: Day
  let end: Day
  /// What ended it: "the placement for adoption".
  let by: String
}

extension ReviewRegime {
  /// The last stretch in which the child had such reviews, where it has ended.
  func ended(for child: ChildState) -> EndedRegime? {
    let care = child.care
    guard let period = care.currentPeriod, start(child) == nil else { return nil }
    switch kind {
    case .adoptionUnplaced:
      guard let placed = care.placedForAdoptionFrom, let from = care.adoptionAuthority,
        from < placed
      else { return nil }
      return EndedRegime(from: from, end: placed, by: "the placement for adoption")
    case .adoptionPlaced:
      return period.lastStay { $0.isAdoptive }.map {
        EndedRegime(from: $0.from, end: $0.end, by: "the end of the placement for adoption")
      }
    case .secure:
      return period.lastStay { $0.rawValue == "K1" }.map {
        EndedRegime(from: $0.from, end: $0.end, by: "the end of the secure placement")
      }
    default: return nil
    }
  }
}

extension CarePeriod {
  /// The last stay in placements of a kind that is over, a temporary move left out.
  fileprivate func lastStay(_ isMeant: (PlacementType) -> Bool) -> (from: Day, end: Day)? {
    guard let last = episodes.lastIndex(where: { $0.placement.map(isMeant) ?? false }) else {
      return nil
    }
    let after = episodes[(last + 1)...].first { $0.placement?.isTemporary != true }
    guard let end = after?.start ?? episodes[last].end,
      let from = unbrokenPlacement(by: episodes[last].start, isMeant), from < end
    else { return nil }
    return (from, end)
  }
}
