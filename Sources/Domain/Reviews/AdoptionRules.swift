extension ClockRule {
  /// Reviews under the Adoption Agencies Regulations 2005, which run beside looked-after reviews.
  static let adoption: [ClockRule] = [
    ClockRule(
      22, unplaced.first.rule, "First adoption review", .adoption, unplaced.first.term, .statutory,
      unplaced.citation + ", not yet placed"
    ) { child, _ in
      guard let authority = child.care.adoptionAuthority, !child.care.isPlacedForAdoption else {
        return []
      }
      if let done = child.completions.adoptionReview(unplaced.first.rule, since: authority) {
        return [.met(on: done, from: nil)]
      }
      guard child.care.wasWatchedSince(authority) else {
        return [.notKnown("no adoption review is recorded")]
      }
      return [.runs(ClockAnchor(unplaced.anchor, authority, basis: .imported))]
    },
    ClockRule(
      23, unplaced.later.rule, "Adoption review", .adoption, unplaced.later.term, .statutory,
      unplaced.citation + ", not yet placed"
    ) { child, _ in
      guard let authority = child.care.adoptionAuthority, !child.care.isPlacedForAdoption,
        let last = child.completions.adoptionReview(
          unplaced.first.rule, unplaced.later.rule, since: authority)
      else { return [] }
      return [.runs(ClockAnchor("last adoption review", last))]
    },
    ClockRule(
      24, placed.first.rule, "First review after placement for adoption", .adoption,
      placed.first.term, .statutory, placed.citation
    ) { child, _ in
      guard let since = child.care.placedForAdoptionFrom else { return [] }
      if let done = child.completions.adoptionReview(placed.first.rule, since: since) {
        return [.met(on: done, from: nil)]
      }
      guard child.care.wasWatchedSince(since) else {
        return [.notKnown("no review after the placement for adoption is recorded")]
      }
      return [.runs(ClockAnchor(placed.anchor, since, basis: .imported))]
    },
    ClockRule(
      25, placed.second.rule, "Second review after placement for adoption", .adoption,
      placed.second.term, .statutory, placed.citation
    ) { child, _ in
      guard let since = child.care.placedForAdoptionFrom,
        let first = child.completions.adoptionReview(placed.first.rule, since: since)
      else { return [] }
      if let done = child.completions.adoptionReview(placed.second.rule, since: since) {
        return [.met(on: done, from: nil)]
      }
      return [.runs(ClockAnchor("first review after placement", first))]
    },
    ClockRule(
      26, placed.later.rule, "Review of the placement for adoption", .adoption,
      placed.later.term, .statutory, placed.citation
    ) { child, _ in
      guard let since = child.care.placedForAdoptionFrom,
        let last = child.completions.adoptionReview(
          placed.second.rule, placed.later.rule, since: since)
      else { return [] }
      return [.runs(ClockAnchor("last review of the placement", last))]
    },
  ]

  private static let unplaced = ReviewRegime.adoptionUnplaced
  private static let placed = ReviewRegime.adoptionPlaced
}

extension CompletionHistory {
  /// The last adoption review of these rules since a day.
  fileprivate func adoptionReview(_ rules: RuleID..., since: Day) -> Day? {
    all.last { rules.contains($0.value.rule) && $0.on >= since }?.on
  }
}
