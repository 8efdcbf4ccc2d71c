/// What is known of a child's health: the return's year outcomes and the assessments recorded here.
package struct HealthHistory: Sendable {
  /// The outcomes of the last year that was returned: yes or no, without days.
  package private(set) var outcomes: YearOutcomes?
  /// The health assessments of either kind, the earliest first.
  package private(set) var assessments: [Recorded<Completion>] = []

  init() {}

  package var lastAssessment: Recorded<Completion>? { assessments.last }

  mutating func take(_ extract: Extract) {
    outcomes = extract.outcomes ?? outcomes
  }

  /// Takes a duty that was done, where it was a health assessment.
  mutating func take(_ done: Recorded<Completion>) {
    if done.value.rule.isHealthAssessment {
      assessments.insertByDay(done)
    }
  }
}
