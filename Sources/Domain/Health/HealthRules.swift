extension ClockRule {
  /// Health assessments by a doctor or nurse.
  static let health: [ClockRule] = [
    ClockRule(
      16, "health.initial", "Initial health assessment", .health, Term(20, .workingDays),
      .statutory,
      regulation33
        + "7(1) (text not read here): before placement or before the first review, which "
        + "has 20 working days; Promoting the health of looked-after children, paragraphs 41 and 42"
    ) { child, context in
      guard let full = child.care.fullCare else { return [] }
      let isWatched = child.care.wasWatchedSince(full.start)
      var anchor = child.initialAssessment(full, context)
      if let done = child.health.initial(since: full.start) {
        if anchor.fixedDue == nil,
          !child.reviews.holdsEveryReview(since: full.start, of: child.care)
        {
          anchor.remark = [anchor.remark, earlierReview].compactMap(\.self).joined(separator: "; ")
        }
        return [.met(on: done.on, from: anchor, by: done.recorder)]
      }
      if let before = child.health.before(full.start) {
        return [
          .answered(
            on: before.on, "assessed in the three months before, which is enough",
            from: nil)
        ]
      }
      if let declined = child.health.declined.last(where: {
        $0.value.rule == .initialHealth && $0.on >= full.start
      }) {
        let why = declined.value.outcome.map { ": \($0.oneLine)" } ?? ""
        return [.answered(on: declined.on, "declined" + why, from: isWatched ? anchor : nil)]
      }
      if let first = child.health.assessments.first(where: { $0.on >= full.start }) {
        guard child.care.isTakenAsWatched else {
          return [
            Finding.notKnown("the first assessment on record is a review of \(first.on.short)")
          ].untilPlaced(child)
        }
        return [.answered(on: first.on, "not done; first assessed", from: anchor)]
      }
      return [isWatched ? Finding.runs(anchor) : .notKnown(noAssessment)].untilPlaced(child)
    },
    ClockRule(
      17, "health.review", "Health assessment", .health, nil, .statutory,
      regulation33 + "7(3): every 6 months before the fifth birthday, then every 12 months"
    ) { child, _ in
      guard let full = child.care.fullCare else { return [] }
      guard let last = child.health.lastAsked, last.on >= full.start.adding(months: -3) else {
        let isWatched = child.care.wasWatchedSince(full.start)
        return [
          isWatched
            ? Finding.notStarted("runs from the initial assessment") : .notKnown(noAssessment)
        ].untilPlaced(child)
      }
      guard let born = child.born else {
        return [Finding.notKnown("no date of birth is recorded")].untilPlaced(child)
      }
      let fifth = born.birthday(5)
      let isDeclined = last.value.isDeclined
      return [
        Finding.runs(
          ClockAnchor(
            isDeclined ? "health assessment declined" : "last health assessment", last.on,
            remark: (isDeclined ? "to be offered again; " : "")
              + healthWords(last: last.on, fifthBirthday: fifth),
            term: healthTerm(last: last.on, fifthBirthday: fifth)))
      ].untilPlaced(child)
    },
    ClockRule(
      70, .dentalCheck, "Dental check", .health, nil, .local,
      "no regulation sets a period; Annex A and the return ask for the last one"
    ) { _, _ in [] },
  ]

  private static let earlierReview =
    "the first review, which may have come before that day, is not on record"
  private static let noAssessment =
    "no assessment is recorded; the return holds only yes or no"

  /// Six months while that ends before the fifth birthday; after it, twelve.
  static func healthTerm(last: Day, fifthBirthday: Day) -> Term {
    last.adding(months: 6) < fifthBirthday ? Term(6, .months) : Term(12, .months)
  }

  /// Which birthday decided between six months and twelve.
  private static func healthWords(last: Day, fifthBirthday fifth: Day) -> String {
    if fifth <= last { return "twelve months: five since \(fifth.short)" }
    let sixth = last.adding(months: 6)
    return sixth < fifth
      ? "six months: they end on \(sixth.short), before the fifth birthday on \(fifth.short)"
      : "twelve months: six would end on \(sixth.short), not before the fifth birthday on \(fifth.short)"
  }
}

extension RuleID {
  static let initialHealth: RuleID = "health.initial"
  /// A health assessment after the initial one.
  package static let healthReview: RuleID = "health.review"
  /// A check by a dentist, of which the last one alone is kept.
  package static let dentalCheck: RuleID = "health.dental"

  /// True of the rules whose duty is a health assessment.
  var isHealthAssessment: Bool { self == .initialHealth || self == .healthReview }
}

extension ChildState {
  /// The clock of the initial assessment: the first review, which is to have it, may come before the
  /// last day for it.
  fileprivate func initialAssessment(_ full: FullCare, _ context: ClockContext) -> ClockAnchor {
    var anchor = full.anchor("became looked after")
    let term = context.term(of: .initialHealth) ?? Term(20, .workingDays)
    let last = term.end(from: full.start, workingDays: context.workingDays)
    let held = reviews.ofPeriod.first { $0.held >= full.start }
    if let held, held.number == 1, held.held < last {
      anchor.fixedDue = held.held
      anchor.fixedBy = "the first review, which was held before the \(term.words) had passed"
    }
    return anchor
  }
}
