extension ClockRule {
  /// What reviews decided that somebody is to do, and by when.
  static let decisions: [ClockRule] = [
    ClockRule(
      91, "decision", "Decision of a review", .decision, nil, .local,
      "the day that the review agreed; whether it was done is for the next review to consider "
        + "(SI 2010/959, Schedule 7 paragraph 2)",
      words: .decision, namesItsSubject: true, stoppedBy: .decision
    ) { child, _ in
      child.decisions.open.compactMap { decision in
        let made = decision.made
        guard let by = made.value.by else { return nil }
        return .runs(
          ClockAnchor(
            "decided at the review", made.on, remark: made.value.what, fixedDue: by,
            subject: .decision(decision.number)))
      }
    }
  ]
}
