extension CareHistory {
  /// The day from which the authority may place the child for adoption: the start of the first of
  /// the unbroken episodes under a placement order (E1) or freeing order (D1).
  package var adoptionAuthority: Day? {
    currentPeriod?.unbrokenStart {
      $0.legalStatus?.isPlacementOrder == true || $0.legalStatus?.rawValue == "D1"
    }
  }

  /// The day the child was placed for adoption (A3 to A6), where the placement lasts.
  ///
  /// The return's day for the children placed for adoption, DATE_PLACED, is not that day: it is the
  /// authority's decision that the child should be placed; see ``adoptionDecision``.
  package var placedForAdoptionFrom: Day? { currentPeriod?.placedForAdoption() }

  package var isPlacedForAdoption: Bool { placedForAdoptionFrom != nil }

  /// The decision that the child should be placed for adoption, taken in the open period of care
  /// and not reversed; nil where there is none.
  package var adoptionDecision: AdoptionPlacement? {
    guard let period = currentPeriod else { return nil }
    return adoptionPlacements.last { $0.ceased == nil && $0.placed >= period.start }
  }

  /// The day on which the child came back from a placement for adoption that did not last; nil
  /// where the child is placed, or never was in the open period of care.
  package var adoptionDisruptedOn: Day? {
    guard let period = currentPeriod, !isPlacedForAdoption,
      let last = period.episodes.lastIndex(where: { $0.placement?.isAdoptive == true })
    else { return nil }
    let after = period.episodes[(last + 1)...]
    return after.first { $0.placement?.isTemporary != true }?.start ?? period.episodes[last].end
  }

  /// The day the child was placed in a secure children's home (K1), where the placement lasts.
  package var inSecureAccommodationFrom: Day? {
    currentPeriod?.unbrokenPlacement { $0.rawValue == "K1" }
  }
}

extension CarePeriod {
  /// The day the child was placed for adoption, where the placement lasted on a day; now where no
  /// day is given.
  package func placedForAdoption(by day: Day? = nil) -> Day? {
    unbrokenPlacement(by: day) { $0.isAdoptive }
  }

  /// The start of the unbroken placements of a kind. A temporary move breaks none: the child goes
  /// back to the place before it.
  func unbrokenPlacement(by day: Day? = nil, _ isMeant: (PlacementType) -> Bool) -> Day? {
    var from: Day?
    for episode in episodes.reversed() where day.map({ episode.start <= $0 }) ?? true {
      guard let placement = episode.placement else { break }
      if isMeant(placement) {
        from = episode.start
      } else if !placement.isTemporary {
        break
      }
    }
    return from
  }

  /// The start of the first of the unbroken episodes at the end of which a thing holds.
  fileprivate func unbrokenStart(_ holds: (Episode) -> Bool) -> Day? {
    var from: Day?
    for episode in episodes.reversed() {
      guard holds(episode) else { break }
      from = episode.start
    }
    return from
  }
}
