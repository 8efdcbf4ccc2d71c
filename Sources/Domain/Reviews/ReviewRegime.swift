/// The reviews of one kind: in what periods they must be held, and of whom. The one table of them,
/// which clocks, the timetable, measures and forms read. A service changes a period by its policy,
/// under the id of the step's rule.
package struct ReviewRegime: Sendable {
  package let kind: ReviewKind
  package let family: DutyFamily
  package let standing: Standing
  package let citation: String
  /// What a page says where reviews were not watched from their beginning and none is recorded.
  package let notKnown: String
  /// The period before the first review.
  package let first: Step
  /// The periods before the reviews after it; the last one is that of every later review, too.
  package let then: [Step]
  /// Which part the clocks of the reviews play.
  package let part: DutyPart
  /// Which of the reviews of the case that were held count as one of these.
  package let sharing: Sharing
  /// The day from which the first period runs, nil where a child has no such reviews now.
  package let start: @Sendable (ChildState) -> Day?

  package init(
    _ kind: ReviewKind, _ family: DutyFamily, _ standing: Standing, _ citation: String,
    notKnown: String, part: DutyPart = .alone, sharing: Sharing = .none, _ first: Step,
    then: Step..., start: @escaping @Sendable (ChildState) -> Day?
  ) {
    self.part = part
    self.sharing = sharing
    self.kind = kind
    self.family = family
    self.standing = standing
    self.citation = citation
    self.notKnown = notKnown
    self.first = first
    self.then = then
    self.start = start
  }

  /// Which of the reviews recorded as held are reviews of a kind that runs beside the statutory one.
  package enum Sharing: Sendable {
    case none
    /// The first after the authority to place, and each later one that is said to be both (statutory
    /// guidance on adoption 2013, 5.33 and 5.34).
    case adoptionReviews
    /// Each one: no other reviews of the case run.
    case all
  }

  /// One period, and the rule whose clock counts it.
  package struct Step: Sendable {
    /// Pinned for ever, like those of every ``ClockRule``.
    package let number: UInt16
    package let rule: RuleID
    package let title: String
    package let term: Term
    /// The event from which the period runs, in words.
    package let event: String

    package init(_ number: UInt16, _ rule: RuleID, _ title: String, _ term: Term, from: String) {
      self.number = number
      self.rule = rule
      self.title = title
      self.term = term
      event = from
    }
  }

  package var steps: [Step] { [first] + then }

  /// The period before the review of this number, counted from 1.
  package func step(_ number: Int) -> Step {
    number > 1 ? then.dropFirst(number - 2).first ?? then.last ?? first : first
  }
}

extension ReviewRegime {
  /// The kinds whose reviews run beside the statutory ones and are recorded as done: their clocks
  /// are made from these rows.
  package static let beside = [adoptionUnplaced, adoptionPlaced, secure]

  package static let all = [lookedAfter, shortBreaks] + beside
}

extension ReviewRegime {
  /// How long a review that was begun may be adjourned, once: SI 2010/959, regulation 36(2).
  package static let adjournment = Term(20, .workingDays)

  /// Care Planning, Placement and Case Review (England) Regulations 2010, regulation 33: the first
  /// within 20 working days, the second not more than three months after the first, then at
  /// intervals of not more than six months.
  package static let lookedAfter = ReviewRegime(
    .lookedAfter, .review, .statutory, ClockRule.regulation33 + "33",
    notKnown: "no review is recorded, and earlier ones may not have been imported",
    Step(3, "review.first", "First review", Term(20, .workingDays), from: "became looked after"),
    then: Step(4, "review.second", "Second review", Term(3, .months), from: "first review"),
    Step(5, "review.later", "Later review", Term(6, .months), from: "last review")
  ) { $0.care.fullCare?.start }

  /// The same regulations, regulation 48(3)(d): three months from the first placement, then six.
  package static let shortBreaks = ReviewRegime(
    .shortBreaks, .review, .statutory,
    ClockRule.regulation33 + "48(3)(d), within the limits of 48(1)",
    notKnown: "short-break reviews are not in the extract; record the last one",
    Step(
      8, "shortBreaks.first", "First short-break review", Term(3, .months),
      from: "first short break began"),
    then: Step(
      9, "shortBreaks.later", "Short-break review", Term(6, .months), from: "last review was held")
  ) { $0.care.currentPeriod.flatMap { $0.isShortBreaks ? $0.start : nil } }

  /// Adoption Agencies Regulations 2005, regulation 36(1): three months from the authority to place,
  /// then six, until the child is placed. The looked-after reviews go on beside them.
  package static let adoptionUnplaced = ReviewRegime(
    .adoptionUnplaced, .adoption, .statutory,
    "Adoption Agencies Regulations 2005, regulation 36(1), not yet placed",
    notKnown: "no adoption review is recorded", sharing: .adoptionReviews,
    Step(
      22, "adoption.unplaced.first", "First adoption review", Term(3, .months),
      from: "authority to place for adoption"),
    then: Step(
      23, "adoption.unplaced.later", "Adoption review", Term(6, .months),
      from: "last adoption review")
  ) { $0.care.isPlacedForAdoption ? nil : $0.care.adoptionAuthority }

  /// The same regulations, regulation 36(3): four weeks from the placement, then three months, then
  /// six. They take the place of the looked-after reviews.
  package static let adoptionPlaced = ReviewRegime(
    .adoptionPlaced, .adoption, .statutory, "Adoption Agencies Regulations 2005, regulation 36(3)",
    notKnown: "no review after the placement for adoption is recorded",
    part: .nextReview, sharing: .all,
    Step(
      24, "adoption.placed.first", "First review after placement for adoption", Term(4, .weeks),
      from: "placed for adoption"),
    then: Step(
      25, "adoption.placed.second", "Second review after placement for adoption", Term(3, .months),
      from: "first review after placement"),
    Step(
      26, "adoption.placed.later", "Review of the placement for adoption", Term(6, .months),
      from: "last review of the placement")
  ) { $0.care.placedForAdoptionFrom }

  /// Children (Secure Accommodation) Regulations 1991 (SI 1991/1505), regulations 15 and 16: at least
  /// three persons review whether the criteria are still met, within a month of the start of the
  /// placement and then at intervals of not more than three months.
  package static let secure = ReviewRegime(
    .secure, DutyFamily("Secure"), .statutory,
    "Children (Secure Accommodation) Regulations 1991, regulations 15 and 16",
    notKnown: "no secure accommodation review is recorded",
    Step(
      41, "secure.first", "First secure accommodation review", Term(1, .months),
      from: "placed in secure accommodation"),
    then: Step(
      42, "secure.later", "Secure accommodation review", Term(3, .months),
      from: "last secure accommodation review")
  ) { $0.care.inSecureAccommodationFrom }
}

extension ReviewKind {
  /// The review of a child who is looked after in a series of short breaks.
  package static let shortBreaks = ReviewKind(rawValue: "short-breaks")
  /// Of a child whom the authority may place for adoption and has not placed yet.
  package static let adoptionUnplaced = ReviewKind(rawValue: "adoption-unplaced")
  /// Of a child who is placed for adoption.
  package static let adoptionPlaced = ReviewKind(rawValue: "adoption-placed")
  /// Of the placement in a secure children's home.
  package static let secure = ReviewKind(rawValue: "secure")
}
