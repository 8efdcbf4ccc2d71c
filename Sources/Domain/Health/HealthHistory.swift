/// What is known of a child's health: the return's year outcomes and the assessments recorded here.
package struct HealthHistory: Sendable {
  /// The outcomes of the last year that was returned: yes or no, without days.
  package private(set) var outcomes: YearOutcomes?
  /// The day of the import that brought them.
  package private(set) var outcomesFrom: Day?
  /// The health assessments of either kind that were made, the earliest first.
  package private(set) var assessments: [Recorded<Completion>] = []
  /// Those that the young person declined, as one of sufficient understanding may (regulation 7(4) of
  /// SI 2010/959; the text was not read here), the earliest first.
  package private(set) var declined: [Recorded<Completion>] = []

  init() {}

  package var lastAssessment: Recorded<Completion>? { assessments.last }

  /// The last assessment that was made or declined: from it the next is counted.
  var lastAsked: Recorded<Completion>? {
    guard let declined = declined.last else { return assessments.last }
    guard let made = assessments.last else { return declined }
    return made.on >= declined.on ? made : declined
  }

  /// The first initial assessment on a day or after it.
  func initial(since start: Day) -> Recorded<Completion>? {
    assessments.first { $0.value.rule == .initialHealth && $0.on >= start }
  }

  /// An assessment in the three months before a day, which takes the place of an initial one
  /// (regulation 7(2) of SI 2010/959; the text was not read here).
  func before(_ start: Day) -> Recorded<Completion>? {
    assessments.last { $0.on >= start.adding(months: -3) && $0.on < start }
  }

  mutating func take(_ extract: Extract, on day: Day) {
    guard let latest = extract.outcomes else { return }
    outcomes = latest
    outcomesFrom = day
  }

  /// Takes a duty that was done or declined, where it was a health assessment.
  mutating func take(_ done: Recorded<Completion>) {
    guard done.value.rule.isHealthAssessment else { return }
    if done.value.isDeclined {
      declined.insertByDay(done)
    } else {
      assessments.insertByDay(done)
    }
  }
}
