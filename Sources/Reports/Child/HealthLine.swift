import Domain

/// One line about the child's health and education: what was recorded, and what the return says.
package struct HealthLine: Hashable, Sendable {
  /// The day, or nil where the return holds only yes or no for a year.
  package let on: Day?
  package let title: String
  package let words: String
  /// False of what was offered and declined.
  package var isDone = true
  /// True of the line that says of which year the lines below it are.
  package var isHeading = false

  /// True of what the return says of its whole year.
  package var isOfYear: Bool { on == nil }

  static func all(of state: ChildState, in register: Register) -> [HealthLine] {
    let done = state.completions.all.reversed().compactMap { completion in
      register.rules.named(completion.value.rule).map { ($0, completion) }
    }
    return done.filter { $0.0.family == .health }.map { rule, completion in
      HealthLine(
        on: completion.on, title: rule.title,
        words: words(completion.value), isDone: !completion.value.isDeclined)
    } + outcomes(state.health)
  }

  /// "done", "declined", each with what came of it.
  private static func words(_ completion: Completion) -> String {
    let outcome = completion.outcome?.oneLine.orNil
    guard completion.isDeclined else { return outcome ?? "done" }
    return "declined" + (outcome.map { ": \($0)" } ?? "")
  }

  /// What the return says of its year, under a line that names the return: it holds no days.
  private static func outcomes(_ health: HealthHistory) -> [HealthLine] {
    guard let outcomes = health.outcomes else { return [] }
    let from = health.outcomesFrom.map { " (imported \($0.short))" } ?? ""
    return [
      HealthLine(on: nil, title: "In the year of the return\(from)", words: "", isHeading: true)
    ] + answers(outcomes)
  }

  private static func answers(_ outcomes: YearOutcomes) -> [HealthLine] {
    let answers: [(String, Bool?)] = [
      ("Health assessment", outcomes.healthAssessment), ("Dental check", outcomes.teethCheck),
      ("Immunisations up to date", outcomes.immunisations),
      ("Development checks (under 5)", outcomes.healthCheck),
      ("Substance misuse", outcomes.substanceMisuse),
      ("Intervention offered", outcomes.interventionOffered),
      ("Intervention received", outcomes.interventionReceived),
      ("Convicted", outcomes.convicted),
    ]
    var lines = answers.compactMap { title, answer in
      answer.map {
        HealthLine(on: nil, title: title, words: $0 ? "yes" : "no")
      }
    }
    if let score = outcomes.sdqScore {
      lines.append(HealthLine(on: nil, title: "SDQ score", words: "\(score)"))
    } else if let reason = outcomes.sdqReason {
      lines.append(HealthLine(on: nil, title: "SDQ score", words: "none: \(reason.meaning)"))
    }
    return lines
  }
}
