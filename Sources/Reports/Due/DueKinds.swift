import Domain

/// How a due list treats each rule, by its place in the table.
struct DueKinds {
  /// The rules that are neither clocks of the next review nor taken on their own, a bit for each.
  let others: UInt32
  let plannedVisit = DueKinds.place("planned.visit")
  let plannedReview = DueKinds.place("planned.review")
  let seen = DueKinds.place("seen")
  let seenBeforeReview = DueKinds.place("seen.beforeReview")
  let answer = DueKinds.place("notification.answer")

  init() {
    let apart = [plannedVisit, plannedReview, seen, seenBeforeReview, answer]
    others = ~apart.reduce(ChildSummary.reviewRules) { $0 | 1 << UInt32($1) }
  }

  static func place(_ rule: RuleID) -> Int { ClockRule.place(of: rule) ?? 0 }
}
