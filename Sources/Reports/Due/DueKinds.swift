import Domain

/// How a due list treats each rule, by its place in the table.
struct DueKinds {
  enum Kind: UInt8 {
    /// One of the clocks of the next review.
    case review
    /// Taken on its own by the scan.
    case apart
    case other
  }

  private var kinds: InlineArray<32, Kind> = .init(repeating: .other)
  let count = ClockRule.all.count
  let plannedVisit = DueKinds.place("planned.visit")
  let plannedReview = DueKinds.place("planned.review")
  let seen = DueKinds.place("seen")
  let seenBeforeReview = DueKinds.place("seen.beforeReview")
  let answer = DueKinds.place("notification.answer")

  init() {
    let apart = [plannedVisit, plannedReview, seen, seenBeforeReview, answer]
    for place in apart { kinds[place] = .apart }
    for place in ChildSummary.reviewPlaces { kinds[place] = .review }
  }

  subscript(place: Int) -> Kind { kinds[place] }

  static func place(_ rule: RuleID) -> Int { ClockRule.place(of: rule) ?? 0 }
}
