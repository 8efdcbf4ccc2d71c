extension ClockRule {
  /// Reviews under the Adoption Agencies Regulations 2005, which run beside looked-after reviews.
  static let adoption: [ClockRule] = [
    ClockRule(
      "adoption.unplaced.first", "First adoption review", Term(3, .months), .statutory,
      regulation36 + "36(1), not yet placed"
    ) { child, _ in
      guard let authority = child.care.adoptionAuthority, !child.care.isPlacedForAdoption else {
        return []
      }
      if let done = child.completions.adoptionReview("adoption.unplaced.first", since: authority) {
        return [.met(on: done, from: nil)]
      }
      guard child.care.wasWatchedSince(authority) else {
        return [.notKnown("no adoption review is recorded")]
      }
      return [.runs(ClockAnchor("authority to place for adoption", authority, basis: .imported))]
    },
    ClockRule(
      "adoption.unplaced.later", "Adoption review", Term(6, .months), .statutory,
      regulation36 + "36(1), not yet placed"
    ) { child, _ in
      guard let authority = child.care.adoptionAuthority, !child.care.isPlacedForAdoption,
        let last = child.completions.adoptionReview(
          "adoption.unplaced.first", "adoption.unplaced.later", since: authority)
      else { return [] }
      return [.runs(ClockAnchor("last adoption review", last))]
    },
    ClockRule(
      "adoption.placed.first", "First review after placement for adoption", Term(4, .weeks),
      .statutory, regulation36 + "36(3)"
    ) { child, _ in
      guard let placed = child.care.placedForAdoptionFrom else { return [] }
      if let done = child.completions.adoptionReview("adoption.placed.first", since: placed) {
        return [.met(on: done, from: nil)]
      }
      guard child.care.wasWatchedSince(placed) else {
        return [.notKnown("no review after the placement for adoption is recorded")]
      }
      return [.runs(ClockAnchor("placed for adoption", placed, basis: .imported))]
    },
    ClockRule(
      "adoption.placed.second", "Second review after placement for adoption", Term(3, .months),
      .statutory, regulation36 + "36(3)"
    ) { child, _ in
      guard let placed = child.care.placedForAdoptionFrom,
        let first = child.completions.adoptionReview("adoption.placed.first", since: placed)
      else { return [] }
      if let done = child.completions.adoptionReview("adoption.placed.second", since: placed) {
        return [.met(on: done, from: nil)]
      }
      return [.runs(ClockAnchor("first review after placement", first))]
    },
    ClockRule(
      "adoption.placed.later", "Review of the placement for adoption", Term(6, .months),
      .statutory, regulation36 + "36(3)"
    ) { child, _ in
      guard let placed = child.care.placedForAdoptionFrom,
        let last = child.completions.adoptionReview(
          "adoption.placed.second", "adoption.placed.later", since: placed)
      else { return [] }
      return [.runs(ClockAnchor("last review of the placement", last))]
    },
  ]

  private static let regulation36 = "Adoption Agencies Regulations 2005, regulation "
}

extension CompletionHistory {
  /// The last adoption review of these rules since a day.
  fileprivate func adoptionReview(_ rules: RuleID..., since: Day) -> Day? {
    all.last { rules.contains($0.value.rule) && $0.on >= since }?.on
  }
}
