/// The numbers and words that an authority may set for its own service.
///
/// Each policy is an event of the journal, so that a past day keeps the policy it had.
package struct Policy: Hashable, Codable, Sendable {
  package var ladder: Ladder
  /// What the service changed of the rules about time, by the rule's id.
  package var rules: [String: RuleSetting] = [:]
  /// How often the IRO sees the child, by tracking priority ("high", "medium", "low", "unset").
  ///
  /// Local practice only: handbook table 1.2 row 47.
  package var seenEvery: [String: Term] = [
    "high": Term(6, .weeks), "medium": Term(3, .months), "low": Term(6, .months),
    "unset": Term(6, .months),
  ]
  /// What each tracking priority means here, shown beside the choice.
  package var priorityMeanings: [String: PriorityMeaning] = PriorityMeaning.presets
  /// The bank holidays that replace the rule, where the service loaded a file.
  package var bankHolidays: [BankHoliday]?
  package var bankHolidaysKnownUntil: Day?
  /// Children per full-time IRO by the guidance: IRO Handbook, 50 to 70.
  package var guidanceFrom = 50
  package var guidanceTo = 70
  /// How many working days ahead count as "due soon".
  package var dueSoonWorkingDays = 20
  /// Which day of an adjourned review anchors the next clock; unconfirmed.
  package var adjournedReviewCounts = AdjournedReviewDay.completed
  /// Whether a service holds looked-after reviews beside adoption reviews once a child is placed for
  /// adoption. The law does not ask for them: SI 2010/959, regulation 3, and the statutory guidance
  /// on adoption 2013, 5.33.
  package var reviewsGoOnWhenPlacedForAdoption = false
  /// Whether the day of a "visit / contact" in a list of the authority counts as seeing the child,
  /// though the list does not say how the child was met; nil and false are no.
  package var listedContactCountsAsSeen: Bool?
  /// Whether a meeting by video counts as seeing the child, as one in person does; nil for no.
  package var videoCountsAsSeen: Bool?
  /// Within how many working days before a review a talk in private is one before the review, whatever
  /// its purpose was said to be; nil for ten.
  package var talkBeforeReviewWorkingDays: Int?
  /// The questions of the audit form, nil for those that come with the program.
  package var auditQuestions: [AuditQuestion]?
  /// What a case weighs, nil for the weights that come with the program.
  package var caseWeights: CaseWeights?
  /// The one IRO to whom every child is allocated, in a store of one person.
  package var soloOfficer: OfficerID?
  /// True for a store of fictional children, where any person may be borrowed.
  package var isDemonstration = false
  /// True for a store to practise in, made so by `init --practice`; nil for no. What the first policy
  /// of a store says of this and of a demonstration holds for ever.
  package var isPractice: Bool?
  /// Whether a service manager may cover an IRO's cases as another IRO may; nil for no.
  package var managersMayCover: Bool?

  package init(ladder: Ladder = .derby) {
    self.ladder = ladder
  }

  /// The working days under this policy.
  package var workingDays: WorkingDays {
    guard let bankHolidays, let bankHolidaysKnownUntil else { return WorkingDays() }
    return WorkingDays(bankHolidays: bankHolidays, knownUntil: bankHolidaysKnownUntil)
  }

  /// How often a child of this priority is to be seen.
  package func seenTerm(_ priority: Priority?) -> Term {
    seenEvery[priority?.rawValue ?? "unset"] ?? Term(6, .months)
  }
}

extension Policy {
  /// True where nothing is real: a demonstration or a store to practise in. There any person may be
  /// borrowed and any day set, and nothing recorded counts for a child.
  package var isUnreal: Bool { isDemonstration || isPractice == true }

  /// What a case weighs here.
  package var weights: CaseWeights { caseWeights ?? .preset }

  /// Whether seeing the child by video is seeing; a matter of local policy, and not preset.
  package var seesByVideo: Bool { videoCountsAsSeen ?? false }

  /// How near to a review a talk is one before it, in working days; local, no source sets it.
  package var talkBeforeReview: Int { talkBeforeReviewWorkingDays ?? 10 }

  /// Children by the guidance for contract hours, in hundredths of full time, to the nearest whole
  /// child: IRO Handbook, 50 to 70 for a full-time IRO.
  package func guidance(hundredths: Int) -> ClosedRange<Int> {
    let from = (guidanceFrom * hundredths + 50) / 100
    return from...max(from, (guidanceTo * hundredths + 50) / 100)
  }

  /// The same policy with everything said that it leaves to what comes with the program, so that a
  /// service can see all that it may set.
  package var spelledOut: Policy {
    var policy = self
    policy.listedContactCountsAsSeen = listedContactCountsAsSeen ?? false
    policy.videoCountsAsSeen = seesByVideo
    policy.managersMayCover = managersMayCover ?? false
    policy.talkBeforeReviewWorkingDays = talkBeforeReview
    policy.auditQuestions = questionsOfAudit
    policy.caseWeights = weights
    return policy
  }

  /// The questions of the audit form of a dip sample, in the service's words.
  package var questionsOfAudit: [AuditQuestion] { auditQuestions ?? AuditQuestion.presets }
}

extension Policy {
  /// Reads a policy; what it does not say beside its ladder, as an older program does not say what
  /// came later, is as in a new one.
  package init(from decoder: any Decoder) throws {
    let members = try decoder.container(keyedBy: CodingKeys.self)
    self.init(ladder: try members.decode(Ladder.self, forKey: .ladder))
    func read<Value: Decodable>(_ value: inout Value, _ key: CodingKeys) throws {
      value = try members.decodeIfPresent(Value.self, forKey: key) ?? value
    }
    try read(&rules, .rules)
    try read(&seenEvery, .seenEvery)
    try read(&priorityMeanings, .priorityMeanings)
    try read(&bankHolidays, .bankHolidays)
    try read(&bankHolidaysKnownUntil, .bankHolidaysKnownUntil)
    try read(&guidanceFrom, .guidanceFrom)
    try read(&guidanceTo, .guidanceTo)
    try read(&dueSoonWorkingDays, .dueSoonWorkingDays)
    try read(&adjournedReviewCounts, .adjournedReviewCounts)
    try read(&reviewsGoOnWhenPlacedForAdoption, .reviewsGoOnWhenPlacedForAdoption)
    try read(&listedContactCountsAsSeen, .listedContactCountsAsSeen)
    try read(&videoCountsAsSeen, .videoCountsAsSeen)
    try read(&talkBeforeReviewWorkingDays, .talkBeforeReviewWorkingDays)
    try read(&auditQuestions, .auditQuestions)
    try read(&caseWeights, .caseWeights)
    try read(&soloOfficer, .soloOfficer)
    try read(&isDemonstration, .isDemonstration)
    try read(&isPractice, .isPractice)
    try read(&managersMayCover, .managersMayCover)
  }
}

/// Which day of an adjourned review counts.
package enum AdjournedReviewDay: String, Codable, Sendable {
  /// The day the review was completed.
  case completed
  /// The day of the first meeting.
  case firstMeeting
}

/// What a service changed of one rule about time.
package struct RuleSetting: Hashable, Codable, Sendable {
  /// Replaces the period of the rule.
  package var term: Term?
  /// A stricter period beside it, to be kept to in practice.
  package var localTarget: Term?
  /// Switches the rule off.
  package var isOff: Bool?

  package init(term: Term? = nil, localTarget: Term? = nil, isOff: Bool? = nil) {
    self.term = term
    self.localTarget = localTarget
    self.isOff = isOff
  }
}

/// What a tracking priority means, in the service's words, with the monitoring it offers.
package struct PriorityMeaning: Hashable, Codable, Sendable {
  package var meaning: String
  package var examples: String
  package var offered: Monitoring

  package init(meaning: String, examples: String, offered: Monitoring) {
    self.meaning = meaning
    self.examples = examples
    self.offered = offered
  }

  /// After Derby's three levels (annual report 2017/18, section 13), in this program's words.
  package static let presets: [String: PriorityMeaning] = [
    "high": PriorityMeaning(
      meaning: "time-critical parts of the plan are drifting, and it is likely to harm the child",
      examples: "proceedings not issued, home-finding late, an assessment that holds up permanence",
      offered: Monitoring(updateEveryWeeks: 2, fileCheckEveryWeeks: 4)),
    "medium": PriorityMeaning(
      meaning: "the plan would be hurt by drift, or less critical parts of it are stuck",
      examples: "no match yet, a criminal injuries claim, therapy or a school place awaited",
      offered: Monitoring(updateEveryWeeks: 6)),
    "low": PriorityMeaning(
      meaning: "a stable, lasting placement, or a plan that goes well in steady hands",
      examples: "most children in long-term care, most cases before the court",
      offered: Monitoring()),
  ]
}
