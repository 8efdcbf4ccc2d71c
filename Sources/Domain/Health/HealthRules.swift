extension ClockRule {
  /// Health assessments by a doctor or nurse.
  static let health: [ClockRule] = [
    ClockRule(
      16, "health.initial", "Initial health assessment", .health, Term(20, .workingDays),
      .statutory,
      regulation33 + "7; Promoting the health of looked-after children, paragraphs 41 and 42"
    ) { child, _ in
      guard let period = child.care.periodOfHealthDuties else { return [] }
      if let done = child.health.assessments.first(where: { $0.on >= period.start }) {
        return [.met(on: done.on, from: nil)]
      }
      guard child.care.wasWatchedSince(period.start) else {
        return [.notKnown("no assessment is recorded; the return holds only yes or no")]
      }
      return [
        .runs(ClockAnchor("became looked after", period.start, basis: child.care.basis))
      ]
    },
    ClockRule(
      17, "health.review", "Health assessment", .health, nil, .statutory,
      regulation33 + "7(3): every 6 months before the fifth birthday, then every 12 months"
    ) { child, _ in
      guard let period = child.care.periodOfHealthDuties else { return [] }
      guard let last = child.health.lastAssessment, last.on >= period.start else {
        return child.care.wasWatchedSince(period.start)
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
    ClockRule(
      70, .dentalCheck, "Dental check", .health, nil, .local,
      "no regulation sets a period; Annex A and the return ask for the last one"
    ) { _, _ in [] },
  ]

  /// Six months while that ends before the fifth birthday; after it, twelve.
  static func healthTerm(last: Day, fifthBirthday: Day) -> Term {
    last.adding(months: 6) < fifthBirthday ? Term(6, .months) : Term(12, .months)
  }
}

extension RuleID {
  /// A health assessment after the initial one.
  package static let healthReview: RuleID = "health.review"
  /// A check by a dentist, of which the last one alone is kept.
  package static let dentalCheck: RuleID = "health.dental"

  /// True of the rules whose duty is a health assessment.
  var isHealthAssessment: Bool { self == "health.initial" || self == "health.review" }
}
