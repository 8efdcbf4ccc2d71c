extension CareHistory {
  /// The day from which the authority may place the child for adoption: the start of the first of
  /// the unbroken episodes under a placement order (E1) or freeing order (D1).
  package var adoptionAuthority: Day? {
    guard let period = currentPeriod else { return nil }
    var from: Day?
    for episode in period.episodes.reversed() {
      guard episode.legalStatus?.isPlacementOrder == true || episode.legalStatus?.rawValue == "D1"
      else { break }
      from = episode.start
    }
    return from
  }

  /// The day the child was placed for adoption, where the placement lasts.
  package var placedForAdoptionFrom: Day? {
    guard let period = currentPeriod else { return nil }
    if let open = adoptionPlacements.last(where: { $0.ceased == nil }),
      open.placed >= period.start
    {
      return open.placed
    }
    var from: Day?
    for episode in period.episodes.reversed() {
      guard episode.placement?.isAdoptive == true else { break }
      from = episode.start
    }
    return from
  }

  package var isPlacedForAdoption: Bool { placedForAdoptionFrom != nil }
}
