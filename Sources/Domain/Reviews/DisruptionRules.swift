extension RuleID {
  /// The review after a placement for adoption that did not last.
  package static let adoptionDisrupted: RuleID = "adoption.disrupted"
}

extension ClockRule {
  /// The review of a child who came back from a placement for adoption.
  static let disruption: [ClockRule] = [
    ClockRule(
      40, .adoptionDisrupted, "Review after the placement for adoption ended", .adoption,
      Term(42, .days), .statutory,
      "Adoption Agencies Regulations 2005, regulation 36(10): not earlier than 28 and not later "
        + "than 42 days after the child was returned"
    ) { child, _ in
      guard let back = child.care.adoptionDisruptedOn else { return [] }
      let from = back.adding(days: earliestAfterDisruption)
      let anchor = ClockAnchor(
        "came back from the placement for adoption", back, basis: child.care.basis,
        remark: "not before \(from.weekdayShort)")
      let done = child.completions.all.first {
        $0.value.rule == .adoptionDisrupted && $0.on >= from
      }
      let held = child.reviews.held.first {
        $0.held >= from && $0.own?.value.adoption?.isReview != false
      }
      if let day = [done?.on, held?.held].compactMap(\.self).min() {
        return [.met(on: day, from: anchor)]
      }
      guard child.care.wasWatchedSince(back) else {
        return [.notKnown("no review after the placement for adoption ended is recorded")]
      }
      return [.runs(anchor)]
    }
  ]

  /// How many days after the return the review may be held at the earliest.
  static let earliestAfterDisruption = 28
}
