import Domain

/// What is said of the decisions of reviews.
package enum DecisionWords {
  /// "Decision 14: refer to CAMHS · S. Nawaz, social worker · by Fri 04 Dec 2026".
  static func sentence(_ event: DecisionEvent) -> String {
    switch event {
    case .made(let decision):
      "\(WatchedDecision.title(decision.number).capitalisedFirst): \(line(decision))"
    case .ended(let outcome):
      "Decision \(outcome.status.title)" + (outcome.evidence.map { ": \($0.oneLine)" } ?? "")
    }
  }

  /// "refer to CAMHS · S. Nawaz, social worker · by Fri 04 Dec 2026".
  package static func line(_ decision: Decision) -> String {
    [
      decision.what.oneLine, decision.who.map(\.oneLine),
      decision.by.map { "by \($0.weekdayShort)" },
    ].compactMap(\.self).joined(separator: " · ")
  }

  /// "nobody is named to do it, no day is named by which it is done"; nil where nothing is lacking.
  package static func gaps(_ decision: Decision) -> String? {
    decision.gaps.isEmpty ? nil : decision.gaps.map(\.words).joined(separator: ", ")
  }

  /// "open", "3 days overdue", "done on Fri 04 Dec 2026: letter on file".
  package static func state(_ decision: WatchedDecision, on day: Day) -> String {
    if let ended = decision.ended {
      let evidence = ended.value.evidence.map { ": \($0.oneLine)" } ?? ""
      return "\(ended.value.status.title) on \(ended.on.weekdayShort)\(evidence)"
    }
    guard let by = decision.made.value.by, by < day else { return "open" }
    return "\(Int(day.number - by.number).counted("day")) overdue"
  }

  /// What is written for a notification of what was not done: "Decisions of the review of 02 Jun 2026
  /// not done: 3 refer to CAMHS (S. Nawaz, by 01 Sep 2026); 4 …".
  package static func undone(_ decisions: [WatchedDecision]) -> String {
    let days = Set(decisions.map(\.made.on)).sorted().map(\.short).joined(separator: " and ")
    let lines = decisions.map { decision in
      let made = decision.made.value
      let who = [made.who.map(\.oneLine), made.by.map { "by \($0.short)" }].compactMap(\.self)
      return "\(made.number) \(made.what.oneLine)"
        + (who.isEmpty ? "" : " (\(who.joined(separator: ", ")))")
    }
    return "Decisions of the review of \(days) not done: \(lines.joined(separator: "; "))."
  }
}
