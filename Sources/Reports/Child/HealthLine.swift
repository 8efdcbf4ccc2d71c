import Domain

/// One line about the child's health and education: what was recorded, and what the return says.
package struct HealthLine: Hashable, Sendable {
  /// The day, or nil where the return holds only yes or no for a year.
  package let on: Day?
  package let title: String
  package let words: String

  static func all(of state: ChildState, in register: Register) -> [HealthLine] {
    let done = state.completions.all.reversed().compactMap { completion in
      register.rules.named(completion.value.rule).map { ($0, completion) }
    }
    return done.filter { $0.0.family == .health }.map { rule, completion in
      HealthLine(
        on: completion.on, title: rule.title,
        words: completion.value.outcome?.oneLine.orNil ?? "done")
    } + outcomes(state.health.outcomes)
  }

  private static func outcomes(_ outcomes: YearOutcomes?) -> [HealthLine] {
    guard let outcomes else { return [] }
    let answers: [(String, Bool?)] = [
      ("Health assessment", outcomes.healthAssessment), ("Teeth checked", outcomes.teethCheck),
      ("Immunisations up to date", outcomes.immunisations),
      ("Health checks up to date", outcomes.healthCheck),
      ("Substance misuse", outcomes.substanceMisuse),
      ("Intervention offered", outcomes.interventionOffered),
      ("Intervention received", outcomes.interventionReceived),
      ("Convicted", outcomes.convicted),
    ]
    var lines = answers.compactMap { title, answer in
      answer.map {
        HealthLine(on: nil, title: title, words: $0 ? "yes, in the year" : "no, in the year")
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
