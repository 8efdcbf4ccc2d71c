/// What a review decided that somebody is to do.
///
/// Whether the decisions of the last review were carried out, and if not why not, is what the next
/// one must consider: SI 2010/959, Schedule 7 paragraph 2.
package struct Decision: Hashable, Codable, Sendable {
  /// Counted over all decisions about the child, from 1, and never given again: letters name it.
  package var number: Int
  package var what: String
  /// Who is to do it, by role and name; nil where the review named nobody.
  package var who: String?
  /// The last day on which it is in time; nil where the review agreed none.
  package var by: Day?
  /// The review that decided it; nil where that is told by the day of the fact alone.
  package var review: ReviewIdentity?

  package init(
    number: Int, what: String, who: String? = nil, by: Day? = nil, review: ReviewIdentity? = nil
  ) {
    self.number = number
    self.what = what
    self.who = who
    self.by = by
    self.review = review
  }
}

/// What makes a decision one that can be watched: somebody is to do it, by a day. The other three
/// letters of SMART are for a person to judge.
package enum DecisionGap: CaseIterable, Sendable {
  case who, by

  package var words: String {
    switch self {
    case .who: "nobody is named to do it"
    case .by: "no day is named by which it is done"
    }
  }
}

extension Decision {
  /// What it lacks to be watched; a warning and never a refusal.
  package var gaps: [DecisionGap] {
    (who == nil ? [.who] : []) + (by == nil ? [.by] : [])
  }
}

/// What became of a decision.
package struct DecisionOutcome: Hashable, Codable, Sendable {
  package enum Status: String, Codable, CaseIterable, Sendable {
    case done
    /// It was looked at and is not done; what is to be done now is a decision of its own.
    case notDone = "not-done"
    case notNeeded = "not-needed"

    package var title: String {
      switch self {
      case .done: "done"
      case .notDone: "not done"
      case .notNeeded: "no longer needed"
      }
    }
  }

  /// The number of the decision, which a correction of it keeps.
  package var decision: Int
  package var status: Status
  /// What shows it: a plan on file, a letter, what somebody said; of what is not done, why.
  package var evidence: String?

  package init(decision: Int, status: Status, evidence: String? = nil) {
    self.decision = decision
    self.status = status
    self.evidence = evidence
  }
}
