extension ClockRule {
  /// Reviews under the Adoption Agencies Regulations 2005, which run beside looked-after reviews.
  static let adoption: [ClockRule] = [
    ClockRule(
      22, "adoption.unplaced.first", "First adoption review", .adoption, Term(3, .months), .statutory,
      regulation36 + "36(1), not yet placed"
    ) { child, _ in
      guard let authority = child.adoptionAuthority, !child.isPlacedForAdoption else { return [] }
      if let done = child.adoptionReview("adoption.unplaced.first", since: authority) {
        return [.met(on: done, from: nil)]
      }
      guard child.wasWatchedSince(authority) else {
        return [.notKnown("no adoption review is recorded")]
      }
      return [.runs(ClockAnchor("authority to place for adoption", authority, basis: .imported))]
    },
    ClockRule(
      23, "adoption.unplaced.later", "Adoption review", .adoption, Term(6, .months), .statutory,
      regulation36 + "36(1), not yet placed"
    ) { child, _ in
      guard let authority = child.adoptionAuthority, !child.isPlacedForAdoption,
        let last = child.adoptionReview(
          "adoption.unplaced.first", "adoption.unplaced.later", since: authority)
      else { return [] }
      return [.runs(ClockAnchor("last adoption review", last))]
    },
    ClockRule(
      24, "adoption.placed.first", "First review after placement for adoption", .adoption,
      Term(4, .weeks), .statutory, regulation36 + "36(3)"
    ) { child, _ in
      guard let placed = child.placedForAdoptionFrom else { return [] }
      if let done = child.adoptionReview("adoption.placed.first", since: placed) {
        return [.met(on: done, from: nil)]
      }
      guard child.wasWatchedSince(placed) else {
        return [.notKnown("no review after the placement for adoption is recorded")]
      }
      return [.runs(ClockAnchor("placed for adoption", placed, basis: .imported))]
    },
    ClockRule(
      25, "adoption.placed.second", "Second review after placement for adoption", .adoption,
      Term(3, .months), .statutory, regulation36 + "36(3)"
    ) { child, _ in
      guard let placed = child.placedForAdoptionFrom,
        let first = child.adoptionReview("adoption.placed.first", since: placed)
      else { return [] }
      if let done = child.adoptionReview("adoption.placed.second", since: placed) {
        return [.met(on: done, from: nil)]
      }
      return [.runs(ClockAnchor("first review after placement", first))]
    },
    ClockRule(
      26, "adoption.placed.later", "Review of the placement for adoption", .adoption,
      Term(6, .months), .statutory, regulation36 + "36(3)"
    ) { child, _ in
      guard let placed = child.placedForAdoptionFrom,
        let last = child.adoptionReview(
          "adoption.placed.second", "adoption.placed.later", since: placed)
      else { return [] }
      return [.runs(ClockAnchor("last review of the placement", last))]
    },
  ]

  private static let regulation36 = "Adoption Agencies Regulations 2005, regulation "
}

extension ChildState {
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

  /// The last adoption review of these rules since a day.
  fileprivate func adoptionReview(_ rules: RuleID..., since: Day) -> Day? {
    completions.last { rules.contains($0.value.rule) && $0.on >= since }?.on
  }
}
