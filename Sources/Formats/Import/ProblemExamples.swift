extension ImportPlan {
  /// One problem of each rule, and how many the rule has: the gravest rule first, and of rules of one
  /// gravity the one with the most.
  ///
  /// The first problems by line are often many of one kind, behind which a rare one is not seen.
  package func examples(
    _ severity: Problem.Severity
  ) -> [(problem: Problem, count: Int)] {
    var order: [String] = []
    var found: [String: (problem: Problem, count: Int)] = [:]
    for problem in problems where problem.severity == severity {
      if found[problem.rule] == nil { order.append(problem.rule) }
      found[problem.rule, default: (problem, 0)].count += 1
    }
    return order.enumerated().compactMap { place, rule in found[rule].map { (place, $0) } }
      .sorted { one, two in
        (one.1.problem.gravity, -one.1.count, one.0) < (two.1.problem.gravity, -two.1.count, two.0)
      }
      .map(\.1)
  }
}

extension Problem {
  /// What a doubt can be wrong about.
  package enum Gravity: Int, Comparable, Sendable {
    /// Whether the child is in care, or who the child is: who stands on a list at all.
    case lists
    /// The day of something: when a duty is due.
    case days
    /// A code, a count or a spelling.
    case codes

    package static func < (left: Gravity, right: Gravity) -> Bool { left.rawValue < right.rawValue }

    /// "changes who is on a list".
    package var words: String {
      switch self {
      case .lists: "can change who is on a list"
      case .days: "can change when something is due"
      case .codes: "changes no list and no due day"
      }
    }
  }

  package var gravity: Gravity { Self.gravities[rule] ?? .codes }

  private static let gravities: [String: Gravity] = {
    let lists = [
      "no-files", "no-header-file", "empty", "columns", "unknown-file", "not-read", "unreadable",
      "heading-within", "no-header", "key", "ragged", "date", "two-rows", "many-open",
      "episode-overlap", "episode-gap", "episode-in-future", "ends-before-start", "after-death",
      "open-with-reason", "ended-without-reason", "X1-no-next", "S-within-care", "start-not-S",
      "before-birth", "over-18-open", "start-at-18", "header-without-episode", "born-unknown",
      "born-in-future", "born-long-ago", "born-changed", "not-in-last-return",
      "missing-after-care", "missing-open-after-care", "month-first", "no-text", "many-rows",
      "long-cell",
    ]
    let days = [
      "review-in-future", "review-before-care", "review-after-care", "review-between-care",
      "review-without-care", "short-break-review", "two-codes", "DOB-differs", "spell-overlap",
      "in-future", "LS-changed", "PLACE-changed", "under-24-hours", "placed-without-decision",
      "placed-before-decision", "police-protection-over-72-hours", "emergency-over-21-days",
      "assessment-order-over-7-days", "K3-under-16", "start-same-day", "missing-columns",
      "review-not-on-working-day", "review-on-first-day", "reviews-close", "decision-before-birth",
      "decision-before-care", "decision-after-order", "decision-after-care", "reversal-half",
      "adopted-though-reversed", "placed-without-order", "end-in-future", "missing-before-birth",
    ]
    return Dictionary(
      lists.map { ($0, Gravity.lists) } + days.map { ($0, Gravity.days) },
      uniquingKeysWith: { first, _ in first })
  }()
}
