extension ClockRule {
  fileprivate static let initialHealth: RuleID = "health.initial"
  fileprivate static let healthReview: RuleID = "health.review"

  /// Health assessments by a doctor or nurse.
  static let health: [ClockRule] = [
    ClockRule(
      16, initialHealth, "Initial health assessment", .health, Term(20, .workingDays), .statutory,
      regulation33 + "7; Promoting the health of looked-after children, paragraphs 41 and 42"
    ) { child, _ in
      guard let period = child.fullCarePeriod else { return [] }
      if let done = child.healthAssessments.first(where: { $0.on >= period.start }) {
        return [.met(on: done.on, from: nil)]
      }
      guard child.wasWatchedSince(period.start) else {
        return [.notKnown("no assessment is recorded; the return holds only yes or no")]
      }
      return [
        .runs(ClockAnchor("became looked after", period.start, basis: child.periodBasis))
      ]
    },
    ClockRule(
      17, healthReview, "Health assessment", .health, nil, .statutory,
      regulation33 + "7(3): every 6 months before the fifth birthday, then every 12 months"
    ) { child, _ in
      guard let period = child.fullCarePeriod else { return [] }
      guard let last = child.lastHealthAssessment, last.on >= period.start else {
        return child.wasWatchedSince(period.start)
          ? [.notStarted("runs from the initial assessment")]
          : [.notKnown("no assessment is recorded; the return holds only yes or no")]
      }
      guard let born = child.born else {
        return [.notKnown("no date of birth is recorded")]
      }
      return [
        .runs(
          ClockAnchor(
            "last health assessment", last.on,
            term: healthTerm(last: last.on, fifthBirthday: born.birthday(5))))
      ]
    },
  ]

  /// Six months while that ends before the fifth birthday; after it, twelve.
  static func healthTerm(last: Day, fifthBirthday: Day) -> Term {
    last.adding(months: 6) < fifthBirthday ? Term(6, .months) : Term(12, .months)
  }
}

extension ChildState {
  /// The open period of care, short breaks left out: regulation 48(3)(b) disapplies regulation 7.
  var fullCarePeriod: CarePeriod? {
    guard let period = currentPeriod, !period.isShortBreaks else { return nil }
    return period
  }

  /// The last health assessment of either kind.
  package var lastHealthAssessment: Recorded<Completion>? { healthAssessments.last }

  /// The health assessments of either kind, the earliest first.
  var healthAssessments: [Recorded<Completion>] {
    completions.filter { [ClockRule.initialHealth, ClockRule.healthReview].contains($0.value.rule) }
  }
}
