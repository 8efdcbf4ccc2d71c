/// In what periods the reviews of one kind must be held: the one table of them, which clocks, the
/// timetable, measures and forms read. A service changes a period by its policy, under the id of
/// the step's rule.
package struct ReviewRegime: Sendable {
  package let kind: ReviewKind
  /// From the event of ``anchor`` to the first review.
  package let first: Step
  /// From the first review to the second.
  package let second: Step
  /// From every other review to the next.
  package let later: Step
  /// The event from which the first period runs, in words.
  package let anchor: String
  package let citation: String

  /// One period, and the rule whose clock counts it.
  package struct Step: Sendable {
    package let rule: RuleID
    package let term: Term

    init(_ rule: RuleID, _ term: Term) {
      self.rule = rule
      self.term = term
    }
  }

  package static let all = [lookedAfter, shortBreaks, adoptionUnplaced, adoptionPlaced]
}

extension ReviewRegime {
  /// Care Planning, Placement and Case Review (England) Regulations 2010, regulation 33: the first
  /// within 20 working days, the second not more than three months after the first, then at
  /// intervals of not more than six months.
  package static let lookedAfter = ReviewRegime(
    kind: .lookedAfter, first: Step("review.first", Term(20, .workingDays)),
    second: Step("review.second", Term(3, .months)),
    later: Step("review.later", Term(6, .months)), anchor: "became looked after",
    citation: ClockRule.regulation33 + "33")

  /// The same regulations, regulation 48(3)(d): three months from the first placement, then six.
  package static let shortBreaks = ReviewRegime(
    kind: .shortBreaks, first: Step("shortBreaks.first", Term(3, .months)),
    second: Step("shortBreaks.later", Term(6, .months)),
    later: Step("shortBreaks.later", Term(6, .months)), anchor: "first short break began",
    citation: ClockRule.regulation33 + "48(3)(d)")

  /// Adoption Agencies Regulations 2005, regulation 36(1): three months from the authority to place,
  /// then six, until the child is placed.
  package static let adoptionUnplaced = ReviewRegime(
    kind: .adoptionUnplaced, first: Step("adoption.unplaced.first", Term(3, .months)),
    second: Step("adoption.unplaced.later", Term(6, .months)),
    later: Step("adoption.unplaced.later", Term(6, .months)),
    anchor: "authority to place for adoption",
    citation: "Adoption Agencies Regulations 2005, regulation 36(1)")

  /// The same regulations, regulation 36(3): four weeks from the placement, then three months, then
  /// six.
  package static let adoptionPlaced = ReviewRegime(
    kind: .adoptionPlaced, first: Step("adoption.placed.first", Term(4, .weeks)),
    second: Step("adoption.placed.second", Term(3, .months)),
    later: Step("adoption.placed.later", Term(6, .months)), anchor: "placed for adoption",
    citation: "Adoption Agencies Regulations 2005, regulation 36(3)")
}

extension ReviewKind {
  /// The review of a child who is looked after in a series of short breaks.
  package static let shortBreaks = ReviewKind(rawValue: "short-breaks")
  /// Of a child whom the authority may place for adoption and has not placed yet.
  package static let adoptionUnplaced = ReviewKind(rawValue: "adoption-unplaced")
  /// Of a child who is placed for adoption.
  package static let adoptionPlaced = ReviewKind(rawValue: "adoption-placed")
}

extension CarePeriod {
  /// The regime of the reviews of this period of care.
  package var regime: ReviewRegime { isShortBreaks ? .shortBreaks : .lookedAfter }
}
