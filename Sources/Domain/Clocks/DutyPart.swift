/// Which part a rule plays where several clocks of a child speak of one thing to do.
///
/// A person reads one duty once: of the clocks of the next review the earliest stands, a plan and
/// the clock it serves are one row. A rule that shares its duty with no other stands ``alone``.
package enum DutyPart: UInt16, CaseIterable, Sendable {
  /// A row of its own.
  case alone
  /// A clock of the next statutory review, the early one that was asked for included.
  case nextReview
  /// The day in the diary on which that review is to be held.
  case reviewPlan
  /// The clock of seeing the child.
  case seeing
  /// The day in the diary on which the child is to be seen.
  case visitPlan
  /// That the child is seen before the planned review: the row of the review says so.
  case sightBeforeReview
  /// An answer that somebody else owes, which may be due at a moment of the day.
  case answer
  /// Nothing that is due: of this rule it is not known whether its duty was done, and somebody is to
  /// find out.
  case fact
  /// The whole of a notification, said where its answer does not say it already.
  case wholeNotification
  /// A warning that stands on Today from its first day on, however far off its last day is.
  case notice
  /// That somebody says how care ended: of a child who is not looked after any more.
  case closing
  /// That the participation code of a review that was held is recorded.
  case missingCode
}

/// What kind of thing a rule asks for: the word of its row on Today.
package struct DutyFamily: Hashable, Sendable {
  package let title: String
  /// The word where it is late; the same, but for seeing a child.
  package let lateTitle: String

  package init(_ title: String, late: String? = nil) {
    self.title = title
    lateTitle = late ?? title
  }

  package static let review = DutyFamily("Review")
  package static let visit = DutyFamily("Visit")
  package static let seeing = DutyFamily("See child", late: "Not seen")
  package static let allocation = DutyFamily("Allocation")
  package static let tracking = DutyFamily("Tracking")
  package static let notification = DutyFamily("Answer")
  package static let health = DutyFamily("Health")
  package static let permanence = DutyFamily("Permanence")
  package static let pathway = DutyFamily("Pathway")
  package static let adoption = DutyFamily("Adoption")
  package static let supervision = DutyFamily("Action")
  package static let decision = DutyFamily("Decision", late: "To chase")
  package static let eighteen = DutyFamily("Before 18")
}

/// How a row of Today says a duty.
package enum DutyWords: Hashable, Sendable {
  /// The title of the rule: "pathway plan is due by Fri 20 Nov", "pathway plan was due Fri 20 Nov".
  case plain
  /// A name of its own, with the words before the day: "adjourned review to be completed by …".
  case dated(String, ahead: String, late: String)
  /// The next review by its number: "review 7 is due by …".
  case numberedReview
  case plannedReview
  case plannedVisit
  /// When the child was last seen, and how often that is to be.
  case lastSeen
  /// Since when nobody holds the case.
  case noOfficer
  /// The notification, its stage and who owes the answer.
  case answer
  /// The notification, and by when all its stages are to be through.
  case resolution
  /// What was agreed in supervision.
  case agreedAction
  /// What a review decided, and who is to do it.
  case decision
  /// What is to be done before the 18th birthday, and the day.
  case beforeEighteen
  /// Since when the child is 18 while nobody has said how care ended.
  case endedAtEighteen
  /// The review whose participation code nobody has recorded.
  case missingCode
}
